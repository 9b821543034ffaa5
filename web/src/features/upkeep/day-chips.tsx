import { WEEK } from "@schuifaan/shared/domain/days-in-row";
import type { Weekday } from "@schuifaan/shared/domain/taxonomy";

import { useText } from "../../text/use-text.tsx";
import { FieldError } from "../../ui/field-error.tsx";

type DayChipsProps = {
  label: string;
  days: readonly Weekday[];
  onChange: (days: Weekday[]) => void;
  /** Only one at a time. */
  isSingle?: boolean;
  error: string | undefined;
};

/** The days of the week, seven thumbs wide; screen readers hear them whole. */
export function DayChips({ label, days, onChange, isSingle = false, error }: DayChipsProps) {
  const { time } = useText();
  const toggle = (day: Weekday) => {
    if (isSingle) return [day];
    return WEEK.filter((one) => (one === day ? !days.includes(day) : days.includes(one)));
  };
  return (
    <fieldset className="field" aria-describedby={error === undefined ? undefined : "dagen-error"}>
      <legend>{label}</legend>
      <FieldError id="dagen-error" error={error} />
      <div className="day-chips">
        {WEEK.map((day, index) => (
          <button
            key={day}
            id={index === 0 ? "dagen" : undefined}
            type="button"
            className="chip"
            aria-pressed={days.includes(day)}
            aria-label={time.weekday[day]}
            onClick={() => onChange(toggle(day))}
          >
            {time.shortWeekday[day]}
          </button>
        ))}
      </div>
    </fieldset>
  );
}
