import { findOccurrences } from "@schuifaan/shared/domain/find-occurrences";
import { addDays } from "@schuifaan/shared/domain/calendar-day";
import type { Place } from "@schuifaan/shared/domain/place";

import { formatDays } from "../../text/format-days.ts";
import { formatRange } from "../../text/format-hours.ts";
import { formatSchedule } from "../../text/format-schedule.ts";
import { useText } from "../../text/use-text.tsx";
import { tellDays } from "./tell-exceptions.ts";

type PaperTimesProps = { place: Place; today: string };

/** Exceptions nearer than this are worth a line on a card that hangs on a fridge. */
const AHEAD_IN_DAYS = 60;
const MOST_EXCEPTIONS = 2;

/** When the door is open; a place without hours is there when something is on. */
export function PaperTimes({ place, today }: PaperTimesProps) {
  const text = useText();
  const { card } = text.along;
  const lines = linesOf(place, today, text);
  const exceptions = tellDays(place, today, text)
    .filter(({ from }) => from <= addDays(today, AHEAD_IN_DAYS))
    .slice(0, MOST_EXCEPTIONS);
  return (
    <section className="paper-fact">
      <h3>{card.when}</h3>
      <ul className="paper-times">
        {lines.map(({ when, note }) => (
          <li key={when}>
            <strong>{when}</strong> {note}
          </li>
        ))}
        {lines.length === 0 && <li>{card.noHours} {place.contact.phone !== undefined && card.askHours}</li>}
        {exceptions.map(({ sentence }) => (
          <li key={sentence}>{sentence}</li>
        ))}
      </ul>
    </section>
  );
}

type Line = { readonly when: string; readonly note: string };

function linesOf(place: Place, today: string, text: ReturnType<typeof useText>): Line[] {
  const { openingHours, openingHoursText, entry } = place;
  if (openingHours.length > 0) {
    return openingHours.map(({ days, note, entry: way = entry, ...times }) => {
      const said = way === undefined || way === entry || way === "walk_in" ? undefined : text.labels.entry[way];
      const words = said !== undefined && note?.startsWith(said) !== true ? [said, note] : [note];
      return {
        when: `${formatDays(days, "weekday", text)} ${text.time.hours(formatRange(times, text))}`,
        note: words.filter((word) => word !== undefined).join(". "),
      };
    });
  }
  if (openingHoursText !== undefined) return [{ when: openingHoursText, note: "" }];
  const isAhead = new Set(findOccurrences(place, today, addDays(today, 366)).map(({ activityId }) => activityId));
  return place.activities
    .filter(({ id }) => isAhead.has(id))
    .map(({ title, schedule }) => ({ when: formatSchedule(schedule, today, text), note: title }));
}
