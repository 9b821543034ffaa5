import type { Upkeep } from "@schuifaan/shared/contract/upkeep";
import { Link } from "@tanstack/react-router";
import UserPlus from "lucide-react/icons/user-plus";

import { upkeepIn } from "../../text/upkeep-in.ts";
import { useText } from "../../text/use-text.tsx";
import { Box } from "../../ui/box.tsx";
import { MakerNames } from "./maker-names.tsx";

/** Who else looks after the place; one alone is strongly asked for a second. */
export function MakersBox({ token, upkeep: { makers } }: { token: string; upkeep: Upkeep }) {
  const words = upkeepIn(useText()).makers;
  const isAlone = makers.length < 2;
  return (
    <Box title={words.title} className={isAlone ? "alone" : ""}>
      <MakerNames makers={makers} />
      {isAlone && <p>{words.alone}</p>}
      {isAlone && (
        <Link className="button big-button" to="/bijhouden/$token/wie" params={{ token }} search={{ stap: "erbij" }}>
          <UserPlus className="icon" aria-hidden="true" />
          {words.ask}
        </Link>
      )}
      <Link className="row-link" to="/bijhouden/$token/wie" params={{ token }}>{words.change}</Link>
    </Box>
  );
}
