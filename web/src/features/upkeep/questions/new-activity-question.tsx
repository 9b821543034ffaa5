import { ActivityCategory, EntryMode } from "@schuifaan/shared/domain/taxonomy";
import { z } from "zod";

import type { nlUpkeep } from "../../../text/nl-upkeep.ts";
import { upkeepIn } from "../../../text/upkeep-in.ts";
import { useText } from "../../../text/use-text.tsx";
import { newId } from "../new-id.ts";
import type { QuestionTools, Reading } from "../question.ts";
import { QuestionForm } from "../question-form.tsx";
import { readMoney } from "../read-money.ts";
import { ScheduleFields } from "../schedule-fields.tsx";
import { readSchedule, SCHEDULE_FIELDS, ScheduleValues, toScheduleValues } from "../schedule-values.ts";
import { ActivityNameFields } from "./activity-name-fields.tsx";
import { ActivityPriceFields } from "./activity-price-fields.tsx";

const Values = z.object({
  ...ScheduleValues.shape,
  title: z.string(),
  category: z.enum([...ActivityCategory.options, ""]),
  description: z.string(),
  amount: z.string(),
  entry: EntryMode,
});
type Values = z.infer<typeof Values>;

/** Three small pages: what it is, when it is, what it costs. */
export function NewActivityQuestion({ tools }: { tools: QuestionTools }) {
  const { questions } = upkeepIn(useText());
  const { activity: words, time, price } = questions;
  const { upkeep: { place }, today } = tools;
  return (
    <QuestionForm
      tools={tools}
      question={{
        name: "activiteit.nieuw",
        start: { ...toScheduleValues(undefined, place, today), title: "", category: "", description: "", amount: "", entry: place.entry ?? "walk_in" },
        shape: Values,
        read: (values, { activities }) => readNew(values, activities.map(({ id }) => id), today, questions),
        parts: [
          { title: words.nameTitle, example: words.nameExample, fields: ["naam", "soort"], render: (form) => <ActivityNameFields form={form} tools={tools} /> },
          { title: words.whenTitle, example: time.example, fields: SCHEDULE_FIELDS, render: (form) => <ScheduleFields form={form} /> },
          { title: words.priceTitle, example: price.example, fields: ["bedrag"], render: (form) => <ActivityPriceFields form={form} /> },
        ],
      }}
    />
  );
}

function readNew(values: Values, taken: readonly string[], today: string, { activity: words, time, price }: (typeof nlUpkeep)["questions"]): Reading {
  const { title, category, description, amount, entry } = values;
  const read = readSchedule(values, undefined, today, time.faults);
  const euros = readMoney(amount);
  const faults = [
    ...(title.trim() === "" ? [{ field: "naam", sentence: words.faults.name }] : []),
    ...(category === "" ? [{ field: "soort", sentence: words.faults.category }] : []),
    ...("faults" in read ? read.faults : []),
    ...(euros === undefined && amount.trim() !== "" ? [{ field: "bedrag", sentence: price.faults.amount }] : []),
  ];
  if (faults.length > 0 || category === "" || "faults" in read) return { faults };
  const activity = {
    id: newId(title, taken),
    title: title.trim(),
    category,
    ...(description.trim() !== "" && { description: description.trim() }),
    ...read,
    entry,
    ...(euros !== undefined && { costInEuros: euros }),
    status: "planned" as const,
  };
  return { change: { kind: "activity", activity } };
}
