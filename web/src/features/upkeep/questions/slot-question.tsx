import { WEEK } from "@schuifaan/shared/domain/days-in-row";
import type { OpeningHours, Place } from "@schuifaan/shared/domain/place";
import { Weekday } from "@schuifaan/shared/domain/taxonomy";
import { z } from "zod";

import type { nlUpkeep } from "../../../text/nl-upkeep.ts";
import { tellSlot } from "../../../text/tell-change.ts";
import { upkeepIn } from "../../../text/upkeep-in.ts";
import { useText } from "../../../text/use-text.tsx";
import { CheckField } from "../../../ui/check-field.tsx";
import { TextField } from "../../../ui/text-field.tsx";
import { ClockFields } from "../clock-fields.tsx";
import { DayChips } from "../day-chips.tsx";
import type { Form, QuestionTools, Reading } from "../question.ts";
import { QuestionForm } from "../question-form.tsx";
import { readClockText } from "../read-clock-text.ts";
import { slotKey } from "../slot-key.ts";

const Values = z.object({ days: z.array(Weekday), from: z.string(), to: z.string(), note: z.string(), isGone: z.boolean() });
type Values = z.infer<typeof Values>;

/** One time that the door is open; `which` is its key, or that of none for one more. */
export function SlotQuestion({ tools, which }: { tools: QuestionTools; which: string }) {
  const text = useText();
  const { time } = upkeepIn(text).questions;
  const slot = tools.upkeep.place.openingHours.find((one) => slotKey(one) === which);
  const start = slot === undefined
    ? { days: [], from: "", to: "", note: "", isGone: false }
    : { days: slot.days, from: slot.from.replace(":", "."), to: slot.to.replace(":", "."), note: slot.note ?? "", isGone: false };
  return (
    <QuestionForm
      tools={tools}
      question={{
        name: `open.${which}`,
        now: slot && tellSlot(slot, text),
        start,
        shape: Values,
        read: (values, place) => readSlot(values, place, which, time.faults),
        parts: [{ title: time.slotTitle, example: time.example, fields: ["dagen", "van", "tot"], render: (form) => <SlotFields form={form} isKnown={slot !== undefined} tools={tools} /> }],
      }}
    />
  );
}

/** All hours with this one in the place of what it was; in the order of the week. */
function readSlot({ days, from: fromText, to: toText, note, isGone }: Values, { openingHours }: Place, which: string, words: (typeof nlUpkeep)["questions"]["time"]["faults"]): Reading {
  const old = openingHours.find((one) => slotKey(one) === which);
  const others = openingHours.filter((one) => one !== old);
  if (isGone) return { change: { kind: "hours", openingHours: others } };
  const from = readClockText(fromText);
  const to = readClockText(toText);
  const faults = [
    ...(days.length === 0 ? [{ field: "dagen", sentence: words.days }] : []),
    ...(from === undefined ? [{ field: "van", sentence: words.clock }] : []),
    ...(to === undefined ? [{ field: "tot", sentence: words.clock }] : []),
    ...(from !== undefined && to !== undefined && to <= from ? [{ field: "tot", sentence: words.order }] : []),
  ];
  if (faults.length > 0 || from === undefined || to === undefined) return { faults };
  const slot: OpeningHours = { days, from, to, ...(old?.entry !== undefined && { entry: old.entry }), ...(note.trim() !== "" && { note: note.trim() }) };
  return { change: { kind: "hours", openingHours: [...others, slot].toSorted(inWeek) } };
}

function inWeek(one: OpeningHours, other: OpeningHours): number {
  return firstDay(one) - firstDay(other) || one.from.localeCompare(other.from);
}

function firstDay({ days }: OpeningHours): number {
  return Math.min(...days.map((day) => WEEK.indexOf(day)));
}

function SlotFields({ form, isKnown, tools }: { form: Form<Values>; isKnown: boolean; tools: QuestionTools }) {
  const { time } = upkeepIn(useText()).questions;
  const { values, change, faultOf } = form;
  return (
    <>
      {!values.isGone && (
        <>
          <DayChips label={time.days} days={values.days} onChange={(days) => change({ days })} error={faultOf("dagen")} />
          <ClockFields form={form} />
          <TextField name="erbij" label={time.note} hint={time.noteHint} value={values.note} onChange={(note) => change({ note })} most={100}>
            {tools.helpWith(values.note)}
          </TextField>
        </>
      )}
      {isKnown && <CheckField name="weg" label={time.slotGone} isOn={values.isGone} onToggle={(isOn) => change({ isGone: isOn })} />}
    </>
  );
}
