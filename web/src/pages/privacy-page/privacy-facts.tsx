import type { PrivacyFact } from "@schuifaan/shared/contract/privacy";

import { capitalise } from "../../text/capitalise.ts";
import { privacyIn } from "../../text/privacy-in.ts";
import { useText } from "../../text/use-text.tsx";

/** Each kind of what is kept, with the same four questions. */
export function PrivacyFacts({ facts }: { facts: readonly PrivacyFact[] }) {
  return facts.map((fact) => <Fact key={fact.kind} {...fact} />);
}

function Fact({ kind, whose, why, kept, seenBy }: PrivacyFact) {
  const text = privacyIn(useText());
  const { title, text: more } = text.kinds[kind];
  const lines = [
    [text.whose, text.people[whose]],
    [text.why, text.reasons[why]],
    [text.keptFor, kept.days === undefined ? text.after[kept.after] : `${text.days(kept.days)} ${text.after[kept.after]}`],
    [text.seen, capitalise(seenBy.map((viewer) => text.viewers[viewer]).join(", "))],
  ] as const;
  return (
    <section className="privacy-fact">
      <h3>{title}</h3>
      <p>{more}</p>
      <dl>
        {lines.map(([label, value]) => (
          <div className="privacy-line" key={label}>
            <dt>{label}</dt>
            <dd>{value}</dd>
          </div>
        ))}
      </dl>
    </section>
  );
}
