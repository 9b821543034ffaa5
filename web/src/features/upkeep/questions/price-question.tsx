import type { Place } from "@schuifaan/shared/domain/place";
import { z } from "zod";

import { tellChange } from "../../../text/tell-change.ts";
import { upkeepIn } from "../../../text/upkeep-in.ts";
import { useText } from "../../../text/use-text.tsx";
import { ChoiceField } from "../../../ui/choice-field.tsx";
import { TextField } from "../../../ui/text-field.tsx";
import type { Form, QuestionTools, Reading } from "../question.ts";
import { QuestionForm } from "../question-form.tsx";
import { readMoney, writeMoney } from "../read-money.ts";

const KINDS = ["free", "small", "pay_what_you_can"] as const;
const Values = z.object({ kind: z.enum([...KINDS, ""]), amount: z.string(), note: z.string() });
type Values = z.infer<typeof Values>;

export function PriceQuestion({ tools }: { tools: QuestionTools }) {
  const text = useText();
  const { price } = upkeepIn(text).questions;
  const { place } = tools.upkeep;
  return (
    <QuestionForm
      tools={tools}
      question={{
        name: "prijs",
        now: place.cost && tellChange({ kind: "cost", cost: place.cost }, place, tools.today, text),
        start: toValues(place),
        shape: Values,
        read: (values) => readPrice(values, price.faults),
        parts: [{ title: price.title, example: price.example, fields: ["soort", "bedrag"], render: (form) => <PriceFields form={form} tools={tools} /> }],
      }}
    />
  );
}

function toValues({ cost }: Place): Values {
  return { kind: cost?.kind ?? "", amount: cost === undefined || cost.amountInEuros === 0 ? "" : writeMoney(cost.amountInEuros), note: cost?.note ?? "" };
}

function readPrice({ kind, amount, note }: Values, faults: { kind: string; amount: string }): Reading {
  if (kind === "") return { faults: [{ field: "soort", sentence: faults.kind }] };
  const mayBeOpen = kind === "pay_what_you_can" && amount.trim() === "";
  const amountInEuros = kind === "free" || mayBeOpen ? 0 : readMoney(amount);
  if (amountInEuros === undefined || (kind === "small" && amountInEuros === 0)) return { faults: [{ field: "bedrag", sentence: faults.amount }] };
  return { change: { kind: "cost", cost: { kind, amountInEuros, ...(note.trim() !== "" && { note: note.trim() }) } } };
}

function PriceFields({ form: { values, change, faultOf }, tools }: { form: Form<Values>; tools: QuestionTools }) {
  const { price } = upkeepIn(useText()).questions;
  const labels = { free: price.free, small: price.small, pay_what_you_can: price.choose };
  return (
    <>
      <ChoiceField
        name="soort"
        label={price.label}
        options={KINDS.map((value) => ({ value, label: labels[value] }))}
        value={values.kind === "" ? undefined : values.kind}
        onChange={(kind) => change({ kind })}
        error={faultOf("soort")}
      />
      {(values.kind === "small" || values.kind === "pay_what_you_can") && (
        <TextField
          name="bedrag"
          label={values.kind === "small" ? price.amount : price.about}
          hint={price.amountHint}
          inputMode="decimal"
          value={values.amount}
          onChange={(amount) => change({ amount })}
          error={faultOf("bedrag")}
        />
      )}
      <TextField name="uitleg" label={price.note} hint={price.noteHint} value={values.note} onChange={(note) => change({ note })} most={200} lines={2}>
        {tools.helpWith(values.note)}
      </TextField>
    </>
  );
}
