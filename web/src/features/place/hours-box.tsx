import type { OpeningHours, Place } from "@schuifaan/shared/domain/place";

import { formatDate } from "../../text/format-date.ts";
import { WEEK } from "../../text/format-days.ts";
import { formatRange } from "../../text/format-hours.ts";
import { useText } from "../../text/use-text.tsx";
import { Box } from "../../ui/box.tsx";

type HoursBoxProps = { place: Place; today: string };

export function HoursBox({ place, today }: HoursBoxProps) {
  const text = useText();
  const { hours } = text.place;
  const { openingHours, openingHoursText, publicHolidays, schoolHolidays, activities } = place;
  const specials = specialsOf(place, today, text);
  const words = openingHoursText ?? (activities.length > 0 ? hours.byActivity : undefined);
  const hasMore = specials.length > 0 || publicHolidays !== undefined || schoolHolidays !== undefined;
  if (openingHours.length === 0 && words === undefined && !hasMore) return null;
  return (
    <Box title={hours.title} className="hours">
      {openingHours.length > 0 ? <HoursTable slots={openingHours} entry={place.entry} /> : words !== undefined && <p>{words}</p>}
      <ul className="sentences soft">
        {specials.map((sentence) => (
          <li key={sentence}>{sentence}</li>
        ))}
        {publicHolidays !== undefined && <li>{hours.holidays[publicHolidays]}</li>}
        {schoolHolidays !== undefined && <li>{hours.school[schoolHolidays]}</li>}
      </ul>
    </Box>
  );
}

type HoursTableProps = { slots: readonly OpeningHours[]; entry: Place["entry"] };

function HoursTable({ slots, entry }: HoursTableProps) {
  const text = useText();
  return (
    <dl className="times">
      {WEEK.map((day) => {
        const ofDay = slots.filter(({ days }) => days.includes(day)).toSorted((one, other) => one.from.localeCompare(other.from));
        return (
          <div key={day}>
            <dt>{text.time.weekday[day]}</dt>
            <dd className={ofDay.length === 0 ? "soft" : undefined}>
              {ofDay.length === 0 && text.place.hours.closed}
              {ofDay.map((slot) => (
                <span className="block" key={slot.from}>
                  {formatRange(slot, text)}
                  {slot.entry !== undefined && slot.entry !== entry && <small>{text.labels.entry[slot.entry]}</small>}
                  {slot.note !== undefined && <small>{slot.note}</small>}
                </span>
              ))}
            </dd>
          </div>
        );
      })}
    </dl>
  );
}

/** Closures and special days that are not over yet, as sentences, in the order in which they come. */
function specialsOf({ closures, specialOpen }: Place, today: string, text: ReturnType<typeof useText>): string[] {
  const { hours } = text.place;
  const date = (day: string) => formatDate(day, today, text);
  const closed = closures.map(({ from, to, text: own }) => ({
    from,
    to,
    sentence: [hours.closure(from === to ? date(from) : text.time.span(date(from), date(to))), own],
  }));
  const open = specialOpen.map(({ date: day, text: own, ...times }) => ({
    from: day,
    to: day,
    sentence: [hours.special(date(day), text.time.hours(formatRange(times, text))), own],
  }));
  return [...closed, ...open]
    .filter(({ to }) => to >= today)
    .toSorted((one, other) => one.from.localeCompare(other.from))
    .map(({ sentence }) => sentence.filter((part) => part !== undefined).join(" "));
}
