import { Link } from "@tanstack/react-router";
import { useContext } from "react";

import { AnswerWayContext, type Step } from "./answer-way.ts";
import { BigChoice } from "./big-choice.tsx";

type Choice = Step & { readonly title: string; readonly hint?: string };

/** What to choose from next, one under the other; what is chosen comes to stand in the address. */
export function ChoiceList({ token, choices }: { token: string; choices: readonly Choice[] }) {
  const way = useContext(AnswerWayContext);
  return (
    <ul className="choices">
      {choices.map(({ what, welke, deel, title, hint }) => (
        <li key={`${what} ${welke} ${deel}`}>
          {way?.linkTo({ what, welke, deel }, <BigChoice title={title} hint={hint} />) ?? (
            <Link className="big" to="/bijhouden/$token/anders/$what" params={{ token, what }} search={{ welke, deel }}>
              <BigChoice title={title} hint={hint} />
            </Link>
          )}
        </li>
      ))}
    </ul>
  );
}
