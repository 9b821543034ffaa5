import { ActivityCategory } from "@schuifaan/shared/domain/taxonomy";

import { upkeepIn } from "../../../text/upkeep-in.ts";
import { useText } from "../../../text/use-text.tsx";
import { SelectField } from "../../../ui/select-field.tsx";
import { TextField } from "../../../ui/text-field.tsx";
import type { Form, QuestionTools } from "../question.ts";

type Named = { title: string; category: ActivityCategory | ""; description: string };

export function ActivityNameFields({ form: { values, change, faultOf }, tools }: { form: Form<Named>; tools: QuestionTools }) {
  const text = useText();
  const { activity: words } = upkeepIn(text).questions;
  const options = ActivityCategory.options.map((value) => ({ value, label: text.labels.category[value] }));
  return (
    <>
      <TextField name="naam" label={words.name} value={values.title} onChange={(title) => change({ title })} error={faultOf("naam")} most={80}>
        {tools.helpWith(values.title)}
      </TextField>
      <SelectField
        name="soort"
        label={words.category}
        hint={words.categoryHint}
        value={values.category}
        options={[...(values.category === "" ? [{ value: "" as const, label: words.choose }] : []), ...options]}
        onChange={(category) => change({ category })}
        error={faultOf("soort")}
      />
      <TextField name="uitleg" label={words.description} hint={words.descriptionHint} value={values.description} onChange={(description) => change({ description })} most={400} lines={3}>
        {tools.helpWith(values.description)}
      </TextField>
    </>
  );
}
