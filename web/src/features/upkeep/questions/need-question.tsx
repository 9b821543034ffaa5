import type { Place } from "@schuifaan/shared/domain/place";
import { NeedKind } from "@schuifaan/shared/domain/taxonomy";
import { z } from "zod";

import { tellChange } from "../../../text/tell-change.ts";
import type { nlUpkeep } from "../../../text/nl-upkeep.ts";
import { upkeepIn } from "../../../text/upkeep-in.ts";
import { useText } from "../../../text/use-text.tsx";
import { ChoiceField } from "../../../ui/choice-field.tsx";
import { SelectField } from "../../../ui/select-field.tsx";
import { TextField } from "../../../ui/text-field.tsx";
import { newId } from "../new-id.ts";
import type { Form, QuestionTools, Reading } from "../question.ts";
import { QuestionForm } from "../question-form.tsx";

const Values = z.object({ isFound: z.boolean(), kind: z.enum([...NeedKind.options, ""]), words: z.string() });
type Values = z.infer<typeof Values>;

/** One thing that a place looks for; without `need` something new. Asked again it stays another sixty days. */
export function NeedQuestion({ tools, need }: { tools: QuestionTools; need: Place["needs"][number] | undefined }) {
  const text = useText();
  const { needs } = upkeepIn(text).questions;
  const { place } = tools.upkeep;
  return (
    <QuestionForm
      tools={tools}
      question={{
        name: `zoeken.${need?.id ?? "nieuw"}`,
        now: need && tellChange({ kind: "need", need }, place, tools.today, text),
        start: { isFound: false, kind: need?.kind ?? "", words: need?.text ?? "" },
        shape: Values,
        read: (values, { needs: others }) => readNeed(values, need?.id, others.map(({ id }) => id), needs.faults),
        parts: [
          {
            title: need === undefined ? needs.newTitle : needs.editTitle,
            example: needs.example,
            fields: ["soort", "zin"],
            render: (form) => <NeedFields form={form} isKnown={need !== undefined} tools={tools} />,
          },
        ],
      }}
    />
  );
}

function readNeed({ isFound, kind, words }: Values, id: string | undefined, taken: readonly string[], faults: (typeof nlUpkeep)["questions"]["needs"]["faults"]): Reading {
  if (isFound && id !== undefined) return { change: { kind: "need_gone", id } };
  if (kind === "") return { faults: [{ field: "soort", sentence: faults.kind }] };
  if (words.trim() === "") return { faults: [{ field: "zin", sentence: faults.text }] };
  return { change: { kind: "need", need: { id: id ?? newId(kind, taken), kind, text: words.trim() } } };
}

function NeedFields({ form: { values, change, faultOf }, isKnown, tools }: { form: Form<Values>; isKnown: boolean; tools: QuestionTools }) {
  const text = useText();
  const { needs, activity } = upkeepIn(text).questions;
  const still = [{ value: "ja", label: needs.still }, { value: "nee", label: needs.found }] as const;
  const kinds = NeedKind.options.map((value) => ({ value, label: text.labels.need[value] }));
  return (
    <>
      {isKnown && <ChoiceField name="nodig" label={needs.label} options={still} value={values.isFound ? "nee" : "ja"} onChange={(chosen) => change({ isFound: chosen === "nee" })} />}
      {!values.isFound && (
        <>
          <SelectField
            name="soort"
            label={needs.kind}
            value={values.kind}
            options={[...(values.kind === "" ? [{ value: "" as const, label: activity.choose }] : []), ...kinds]}
            onChange={(kind) => change({ kind })}
            error={faultOf("soort")}
          />
          <TextField name="zin" label={needs.text} hint={needs.life} value={values.words} onChange={(words) => change({ words })} error={faultOf("zin")} most={200} lines={2}>
            {tools.helpWith(values.words)}
          </TextField>
        </>
      )}
    </>
  );
}
