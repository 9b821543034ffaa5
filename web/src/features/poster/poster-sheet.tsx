import type { PlannedActivity } from "@schuifaan/shared/contract/activities";
import { addDays, weekdayOf } from "@schuifaan/shared/domain/calendar-day";
import type { Place } from "@schuifaan/shared/domain/place";
import { useMemo } from "react";

import { capitalise } from "../../text/capitalise.ts";
import { formatDate } from "../../text/format-date.ts";
import { useText } from "../../text/use-text.tsx";
import { layOut, planPoster, type ShownDay } from "./plan-poster.ts";
import { PosterDrawing } from "./poster-drawing.tsx";
import { PosterFoot } from "./poster-foot.tsx";
import { PosterLine } from "./poster-line.tsx";
import { shortNames } from "./short-names.ts";
import { usePosterLayout } from "./use-poster-layout.ts";

type PosterSheetProps = {
  area: string;
  activities: readonly PlannedActivity[];
  places: readonly Place[];
  today: string;
  /** Of the page of the area, for the QR code and for who types it over. */
  address: string;
};

const IN_USE: ReadonlySet<Place["status"]> = new Set(["active", "temporary", "season"] as const);

/** The week of an area on one sheet of A4, in letters as large as they fit. */
export function PosterSheet({ area, activities, places, today, address }: PosterSheetProps) {
  const text = useText();
  const [frame, layout] = usePosterLayout();
  const week = useMemo(() => planPoster(activities, places, today), [activities, places, today]);
  const names = useMemo(() => shortNames(week.flatMap(({ rows }) => rows.map(({ place }) => place))), [week]);
  const shown = layOut(week, layout);
  const isQuiet = week.every(({ rows }) => rows.length === 0);
  const placeIds = new Set(shown.flatMap(({ rows }) => rows.map(({ place }) => place.id)));
  const doors = places.filter(({ id, status }) => placeIds.has(id) || (isQuiet && IN_USE.has(status)));
  return (
    <div className="poster-frame" ref={frame}>
      <article className="poster" style={{ fontSize: `calc(${layout.size} * var(--pt))` }} data-short={layout.isShort}>
        <header>
          <h2 data-long={area.length > 14}>{text.poster.week(area)}</h2>
          <p>{spanOf(today, text)}</p>
          <p>
            <strong>{text.poster.welcome}</strong>
          </p>
        </header>
        {isQuiet ? <p className="poster-quiet">{text.poster.quiet}</p> : <PosterDays days={shown} names={names} area={area} />}
        {!isQuiet && shown.some(({ rows }) => rows.length === 0) && <p className="poster-invite">{text.poster.invite}</p>}
        <PosterDrawing />
        <PosterFoot doors={doors} names={names} detail={layout.doors} today={today} address={address} />
      </article>
    </div>
  );
}

type PosterDaysProps = { days: readonly ShownDay[]; names: ReadonlyMap<string, string>; area: string };

function PosterDays({ days, names, area }: PosterDaysProps) {
  const text = useText();
  const { poster, time } = text;
  return (
    <ol className="poster-days">
      {days.map(({ day, rows, rest }) => (
        <li key={day}>
          <h3>
            {capitalise(time.weekday[weekdayOf(day)])} <span>{formatDate(day, day, text)}</span>
            {rest > 0 && <em>{poster.rest(rest)}</em>}
          </h3>
          <ul>
            {rows.length === 0 && <li className="poster-gap">{poster.gap}</li>}
            {rows.map((row) => (
              <PosterLine key={row.id} row={row} name={names.get(row.place.id) ?? row.place.name} area={area} />
            ))}
          </ul>
        </li>
      ))}
    </ol>
  );
}

/** "21 t/m 27 november 2026": who finds it on a door next year must see that it is old. */
function spanOf(today: string, text: ReturnType<typeof useText>): string {
  const last = addDays(today, 6);
  const isOneMonth = today.slice(0, 7) === last.slice(0, 7);
  return text.time.through(isOneMonth ? String(Number(today.slice(8))) : formatDate(today, today, text), formatDate(last, "", text));
}
