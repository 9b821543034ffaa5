import { Link } from "@tanstack/react-router";

import { BigChoice } from "./big-choice.tsx";
import type { What } from "./what.ts";

type Choice = {
  readonly what: What;
  /** Which of several, and what about it. */
  readonly welke?: string;
  readonly deel?: string;
  readonly title: string;
  readonly hint?: string;
};

/** What to choose from next, one under the other; what is chosen comes to stand in the address. */
export function ChoiceList({ token, choices }: { token: string; choices: readonly Choice[] }) {
  return (
    <ul className="choices">
      {choices.map(({ what, welke, deel, title, hint }) => (
        <li key={`${what} ${welke} ${deel}`}>
          <Link className="big" to="/bijhouden/$token/anders/$what" params={{ token, what }} search={{ welke, deel }}>
            <BigChoice title={title} hint={hint} />
          </Link>
        </li>
      ))}
    </ul>
  );
}
