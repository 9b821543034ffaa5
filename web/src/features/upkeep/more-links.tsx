import type { Upkeep } from "@schuifaan/shared/contract/upkeep";
import { toAmsterdamDay } from "@schuifaan/shared/domain/amsterdam-time";
import { Link } from "@tanstack/react-router";

import { followIn } from "../../text/follow-in.ts";
import { formatDate } from "../../text/format-date.ts";
import type { Messages } from "../../text/nl.ts";
import { upkeepIn } from "../../text/upkeep-in.ts";
import { useText } from "../../text/use-text.tsx";
import { Box } from "../../ui/box.tsx";

type MoreLinksProps = { token: string; upkeep: Upkeep; today: string };

export function MoreLinks({ token, upkeep: { place, calendar, linkExpiresAt }, today }: MoreLinksProps) {
  const text = useText();
  const { home, more, questions } = upkeepIn(text);
  const params = { token };
  return (
    <Box title={more.title}>
      <ul className="row-links">
        <li><Link className="row-link" to="/plek/$slug" params={{ slug: place.slug }}>{home.look}</Link></li>
        <li><Link className="row-link" to="/bijhouden/$token/foto" params={params}>{more.photo}</Link></li>
        <li><Link className="row-link" to="/bijhouden/$token/agenda" params={params}>{nameCalendar(calendar, text)}</Link></li>
        <li><Link className="row-link" to="/bijhouden/$token/kerst" params={params}>{questions.season.menu.title}</Link></li>
        <li><Link className="row-link" to="/bijhouden/$token/privacy" params={params}>{more.privacy}</Link></li>
      </ul>
      <p className="soft">{more.expires(formatDate(toAmsterdamDay(Date.parse(linkExpiresAt)), today, text))}</p>
    </Box>
  );
}

function nameCalendar(calendar: Upkeep["calendar"], text: Messages): string {
  if (calendar === undefined) return upkeepIn(text).more.calendar;
  const { followed, held } = followIn(text).link;
  return calendar.isLive && calendar.failure === undefined ? followed : held;
}
