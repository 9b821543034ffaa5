import ChevronDown from "lucide-react/icons/chevron-down";

import { followIn } from "../../../text/follow-in.ts";
import { useText } from "../../../text/use-text.tsx";

/** Where each program keeps the address, a press away. */
export function HowToFind() {
  const { how, programs, private: own } = followIn(useText());
  return (
    <>
      <section className="how-to" aria-labelledby="waar-vind-je">
        <h2 id="waar-vind-je">{how}</h2>
        {programs.map(({ name, steps }) => (
          <details key={name}>
            <summary>
              {name}
              <ChevronDown className="icon" aria-hidden="true" />
            </summary>
            <ol>{steps.map((step) => <li key={step}>{step}</li>)}</ol>
          </details>
        ))}
      </section>
      <section className="how-to" aria-labelledby="wat-nemen-we">
        <h2 id="wat-nemen-we">{own.title}</h2>
        <p>{own.text}</p>
      </section>
    </>
  );
}
