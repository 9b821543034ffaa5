import type { Place } from "@schuifaan/shared/domain/place";
import { z } from "zod";

import type { nlUpkeep } from "../../../text/nl-upkeep.ts";
import { tellChange } from "../../../text/tell-change.ts";
import { upkeepIn } from "../../../text/upkeep-in.ts";
import { useText } from "../../../text/use-text.tsx";
import { ChoiceField } from "../../../ui/choice-field.tsx";
import { TextField } from "../../../ui/text-field.tsx";
import { DateFields } from "../date-fields.tsx";
import type { Form, QuestionTools, Reading } from "../question.ts";
import { QuestionForm } from "../question-form.tsx";
import { readDays } from "../read-days.ts";

const Values = z.object({ isKnown: z.boolean(), from: z.string(), to: z.string(), why: z.string() });
type Values = z.infer<typeof Values>;

/** Two days and a reason; or for now, when nobody knows until when. */
export function ClosedQuestion({ tools }: { tools: QuestionTools }) {
  const text = useText();
  const { closed } = upkeepIn(text).questions;
  const { upkeep: { place }, today } = tools;
  return (
    <QuestionForm
      tools={tools}
      question={{
        name: "dicht",
        now: tellClosures(place, today, text),
        start: { isKnown: true, from: "", to: "", why: "" },
        shape: Values,
        read: (values) => readClosed(values, today, closed.faults),
        parts: [{ title: closed.title, example: closed.example, fields: ["eerste", "laatste"], render: (form) => <ClosedFields form={form} tools={tools} /> }],
      }}
    />
  );
}

function tellClosures(place: Place, today: string, text: Parameters<typeof upkeepIn>[0]): string | undefined {
  const ahead = place.closures.filter(({ to }) => to >= today);
  if (place.status !== "paused" && ahead.length === 0) return undefined;
  const told = ahead.map((closure) => tellChange({ kind: "closure", closure }, place, today, text));
  return [...(place.status === "paused" ? [tellChange({ kind: "paused", note: place.statusNote }, place, today, text)] : []), ...told].join(" ");
}

function readClosed({ isKnown, from, to, why }: Values, today: string, words: (typeof nlUpkeep)["questions"]["closed"]["faults"]): Reading {
  const told = why.trim();
  if (!isKnown) return { change: { kind: "paused", ...(told !== "" && { note: told }) } };
  const faults = readDays(from, to, today, words);
  return faults.length > 0 ? { faults } : { change: { kind: "closure", closure: { from, to, ...(told !== "" && { text: told }) } } };
}

function ClosedFields({ form, tools }: { form: Form<Values>; tools: QuestionTools }) {
  const { closed } = upkeepIn(useText()).questions;
  const { values, change } = form;
  const options = [{ value: "ja", label: closed.known }, { value: "nee", label: closed.unknown }] as const;
  return (
    <>
      <ChoiceField name="weet" label={closed.label} options={options} value={values.isKnown ? "ja" : "nee"} onChange={(chosen) => change({ isKnown: chosen === "ja" })} />
      {values.isKnown && <DateFields form={form} />}
      <TextField name="reden" label={closed.why} hint={closed.whyHint} value={values.why} onChange={(why) => change({ why })} most={100}>
        {tools.helpWith(values.why)}
      </TextField>
    </>
  );
}
