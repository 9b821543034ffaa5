import { AccessFeature, AccessValue } from "@schuifaan/shared/domain/taxonomy";
import { z } from "zod";

import { tellChange } from "../../../text/tell-change.ts";
import { upkeepIn } from "../../../text/upkeep-in.ts";
import { useText } from "../../../text/use-text.tsx";
import { SelectField } from "../../../ui/select-field.tsx";
import { TextField } from "../../../ui/text-field.tsx";
import type { Form, QuestionTools } from "../question.ts";
import { QuestionForm } from "../question-form.tsx";

const Values = z.object({ access: z.partialRecord(AccessFeature, AccessValue), note: z.string() });
type Values = z.infer<typeof Values>;

const ANSWERS = [...AccessValue.options, "unknown"] as const;

/** What nobody chose stays "not known yet": never no. */
export function AccessQuestion({ tools }: { tools: QuestionTools }) {
  const text = useText();
  const { access: words } = upkeepIn(text).questions;
  const { place } = tools.upkeep;
  return (
    <QuestionForm
      tools={tools}
      question={{
        name: "toegang",
        now: tellChange({ kind: "access", access: place.access, accessNote: place.accessNote }, place, tools.today, text),
        start: { access: place.access, note: place.accessNote ?? "" },
        shape: Values,
        read: ({ access, note }) => ({ change: { kind: "access", access, accessNote: note.trim() } }),
        parts: [{ title: words.title, example: words.example, fields: [], render: (form) => <AccessFields form={form} tools={tools} /> }],
      }}
    />
  );
}

function AccessFields({ form: { values, change }, tools }: { form: Form<Values>; tools: QuestionTools }) {
  const text = useText();
  const { access: words } = upkeepIn(text).questions;
  const put = (feature: AccessFeature, answer: (typeof ANSWERS)[number]) => {
    const { [feature]: _before, ...others } = values.access;
    change({ access: answer === "unknown" ? others : { ...others, [feature]: answer } });
  };
  return (
    <>
      {AccessFeature.options.map((feature) => (
        <SelectField
          key={feature}
          name={`toegang-${feature}`}
          label={text.labels.access[feature]}
          value={values.access[feature] ?? "unknown"}
          options={ANSWERS.map((value) => ({ value, label: text.labels.accessValue[value] }))}
          onChange={(answer) => put(feature, answer)}
        />
      ))}
      <TextField name="uitleg" label={words.note} hint={words.noteHint} value={values.note} onChange={(note) => change({ note })} most={300} lines={2}>
        {tools.helpWith(values.note)}
      </TextField>
    </>
  );
}
