import type { Upkeep } from "@schuifaan/shared/contract/upkeep";
import { Link } from "@tanstack/react-router";

import { upkeepIn } from "../../text/upkeep-in.ts";
import { useText } from "../../text/use-text.tsx";
import { BigChoice } from "./big-choice.tsx";
import { MakerNames } from "./maker-names.tsx";

export function MakerMenu({ token, upkeep: { makers } }: { token: string; upkeep: Upkeep }) {
  const { people } = upkeepIn(useText());
  const { second, handOver, address, links, stop } = people.menu;
  const steps = [
    { stap: "erbij", ...second }, { stap: "doorgeven", ...handOver }, { stap: "adres", ...address }, { stap: "links", ...links }, { stap: "stoppen", ...stop },
  ];
  return (
    <>
      <h1 tabIndex={-1}>{people.title}</h1>
      <MakerNames makers={makers} />
      <ul className="choices">
        {steps.map(({ stap, title, hint }) => (
          <li key={stap}>
            <Link className="big" to="/bijhouden/$token/wie" params={{ token }} search={{ stap }}>
              <BigChoice title={title} hint={hint} />
            </Link>
          </li>
        ))}
      </ul>
    </>
  );
}
