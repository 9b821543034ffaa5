import { weekdayOf } from "@schuifaan/shared/domain/calendar-day";
import { WEEK } from "@schuifaan/shared/domain/days-in-row";
import type { OpeningHours, Place } from "@schuifaan/shared/domain/place";

import { formatRange } from "../../text/format-hours.ts";
import { OwnWords } from "../../text/own-words.tsx";
import { useText } from "../../text/use-text.tsx";

type WeekTableProps = {
  slots: readonly OpeningHours[];
  /** How one mostly comes in; a slot only says where it differs. */
  entry: Place["entry"];
  today: string;
  isClosedToday: boolean;
};

export function WeekTable({ slots, entry, today, isClosedToday }: WeekTableProps) {
  const text = useText();
  const { hours } = text.place;
  return (
    <dl className="times">
      {WEEK.map((day) => {
        const ofDay = slots.filter(({ days }) => days.includes(day)).toSorted((one, other) => one.from.localeCompare(other.from));
        const isToday = day === weekdayOf(today);
        const isOff = isToday && isClosedToday && ofDay.length > 0;
        return (
          <div key={day} data-today={isToday}>
            <dt>
              {text.time.weekday[day]}
              {isToday && <small>{hours.today}</small>}
            </dt>
            <dd className={ofDay.length === 0 ? "soft" : undefined}>
              {ofDay.length === 0 && hours.closed}
              {isOff && <strong className="block">{hours.closedToday}</strong>}
              {ofDay.map((slot) => (
                <Slot key={slot.from} slot={slot} entry={entry} isOff={isOff} />
              ))}
            </dd>
          </div>
        );
      })}
    </dl>
  );
}

function Slot({ slot, entry, isOff }: { slot: OpeningHours; entry: Place["entry"]; isOff: boolean }) {
  const text = useText();
  const range = formatRange(slot, text);
  const way = slot.entry !== undefined && slot.entry !== entry ? text.labels.entry[slot.entry] : undefined;
  // Makers often wrote in the note how one comes in, before a slot could say so itself.
  const isSaid = way !== undefined && slot.note?.startsWith(way) === true;
  return (
    <span className="block">
      {isOff ? <s>{range}</s> : range}
      {way !== undefined && !isSaid && <small>{way}</small>}
      {slot.note !== undefined && <small><OwnWords>{slot.note}</OwnWords></small>}
    </span>
  );
}
