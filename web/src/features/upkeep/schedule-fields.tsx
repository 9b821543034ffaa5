import { upkeepIn } from "../../text/upkeep-in.ts";
import { useText } from "../../text/use-text.tsx";
import { CheckField } from "../../ui/check-field.tsx";
import { Chip } from "../../ui/chip.tsx";
import { SelectField } from "../../ui/select-field.tsx";
import { TextField } from "../../ui/text-field.tsx";
import { ClockFields } from "./clock-fields.tsx";
import { DayChips } from "./day-chips.tsx";
import type { Form } from "./question.ts";
import type { ScheduleValues } from "./schedule-values.ts";

const RHYTHMS = ["weekly", "fortnightly", "monthly", "once"] as const;
const NTHS = ["1", "2", "3", "4", "-1"] as const;

/** How often, on which days, from when until when: only what the rhythm needs is asked. */
export function ScheduleFields({ form }: { form: Form<ScheduleValues> }) {
  const { time } = upkeepIn(useText()).questions;
  const { values, change, faultOf } = form;
  const { rhythm, days, nth, date, isOffInSchoolHolidays } = values;
  const isMonthly = rhythm === "monthly";
  const isOnce = rhythm === "once";
  return (
    <>
      <fieldset className="field">
        <legend>{time.rhythm}</legend>
        <div className="chips">
          {RHYTHMS.map((one) => (
            <Chip key={one} isOn={one === rhythm} onToggle={() => change({ rhythm: one, days: one === "monthly" ? days.slice(0, 1) : days })}>
              {time.rhythms[one]}
            </Chip>
          ))}
        </div>
      </fieldset>
      {isMonthly && (
        <SelectField name="hoeveelste" label={time.nth} value={nth} options={NTHS.map((value) => ({ value, label: time.nths[value] }))} onChange={(chosen) => change({ nth: chosen })} />
      )}
      {!isOnce && (
        <DayChips label={isMonthly ? time.day : time.days} days={days} isSingle={isMonthly} onChange={(chosen) => change({ days: chosen })} error={faultOf("dagen")} />
      )}
      {(isOnce || rhythm === "fortnightly") && (
        <TextField name="datum" type="date" label={isOnce ? time.date : time.next} value={date} onChange={(chosen) => change({ date: chosen })} error={faultOf("datum")} />
      )}
      <ClockFields form={form} />
      {!isOnce && (
        <CheckField name="schoolvakantie" label={time.notInSchoolHolidays} isOn={isOffInSchoolHolidays} onToggle={(isOn) => change({ isOffInSchoolHolidays: isOn })} />
      )}
    </>
  );
}
