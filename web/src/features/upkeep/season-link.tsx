import type { Upkeep } from "@schuifaan/shared/contract/upkeep";
import { Link } from "@tanstack/react-router";
import CalendarCheck from "lucide-react/icons/calendar-check-2";

import { upkeepIn } from "../../text/upkeep-in.ts";
import { useText } from "../../text/use-text.tsx";
import { BigChoice } from "./big-choice.tsx";

/** The question of the season, while it is asked. */
export function SeasonLink({ token, season }: { token: string; season: Upkeep["seasonQuestion"] }) {
  const words = upkeepIn(useText()).season;
  if (season === undefined) return null;
  return (
    <Link className="big" data-look="sun" to="/bijhouden/$token/kerst" params={{ token }} search={{ welke: season }}>
      <BigChoice icon={<CalendarCheck className="icon" aria-hidden="true" />} title={words[season]} hint={words.go} />
    </Link>
  );
}
