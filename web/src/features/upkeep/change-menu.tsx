import { Link } from "@tanstack/react-router";

import { upkeepIn } from "../../text/upkeep-in.ts";
import { useText } from "../../text/use-text.tsx";
import { BigChoice } from "./big-choice.tsx";
import { ChoiceList } from "./choice-list.tsx";
import { OFTEN, SELDOM, type What } from "./what.ts";

/** What is different: six things that change most, and the rest below. */
export function ChangeMenu({ token }: { token: string }) {
  const { change, questions } = upkeepIn(useText());
  const params = { token };
  return (
    <>
      <h1 tabIndex={-1}>{change.title}</h1>
      <p>{change.text}</p>
      <ChoiceList token={token} choices={OFTEN.map((what) => toChoice(what, questions.menu))} />
      <h2>{change.more}</h2>
      <ChoiceList token={token} choices={SELDOM.map((what) => toChoice(what, questions.menu))} />
      <ul className="choices">
        <li>
          <Link className="big" to="/bijhouden/$token/foto" params={params}>
            <BigChoice title={questions.photo.title} hint={questions.photo.hint} />
          </Link>
        </li>
        <li>
          <Link className="big" to="/bijhouden/$token/dicht" params={params}>
            <BigChoice title={questions.closed.menu.title} hint={questions.closed.menu.hint} />
          </Link>
        </li>
        <li>
          <Link className="big" to="/bijhouden/$token/kerst" params={params}>
            <BigChoice title={questions.season.menu.title} hint={questions.season.menu.hint} />
          </Link>
        </li>
      </ul>
    </>
  );
}

function toChoice(what: What, menu: Readonly<Record<What, { title: string; hint: string }>>) {
  const { title, hint } = menu[what];
  return { what, title, hint };
}
