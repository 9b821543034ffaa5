import type { PlannedActivity } from "@schuifaan/shared/contract/activities";
import { toWallTime } from "@schuifaan/shared/domain/amsterdam-time";
import { Link } from "@tanstack/react-router";

import { useText } from "../../text/use-text.tsx";

/** When, what and, for who cannot see the colour of the place, where; in a cell of the week. */
export function WeekEntry({ activity: { title, startsAt, status, place } }: { activity: PlannedActivity }) {
  const { area, time } = useText();
  return (
    <li>
      <Link className="week-entry" data-kind={place.type} data-status={status} to="/plek/$slug" params={{ slug: place.slug }}>
        <span className="week-time">{time.clock(toWallTime(Date.parse(startsAt)).time)}</span> {title}
        {status !== "planned" && ` (${area.week[status]})`}
        <span className="only-read">, {place.name}</span>
      </Link>
    </li>
  );
}
