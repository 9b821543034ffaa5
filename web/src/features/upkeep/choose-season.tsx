import { Link } from "@tanstack/react-router";

import { upkeepIn } from "../../text/upkeep-in.ts";
import { useText } from "../../text/use-text.tsx";
import { BigChoice } from "./big-choice.tsx";
import { SEASONS } from "./season-days.ts";

export function ChooseSeason({ token }: { token: string }) {
  const { season: words } = upkeepIn(useText()).questions;
  return (
    <>
      <h1 tabIndex={-1}>{words.which}</h1>
      <ul className="choices">
        {SEASONS.map((season) => (
          <li key={season}>
            <Link className="big" to="/bijhouden/$token/kerst" params={{ token }} search={{ welke: season }}>
              <BigChoice title={words.pick[season]} />
            </Link>
          </li>
        ))}
      </ul>
    </>
  );
}
