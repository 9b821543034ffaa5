import { upkeepIn } from "../../text/upkeep-in.ts";
import { useText } from "../../text/use-text.tsx";
import { TextField } from "../../ui/text-field.tsx";
import type { Form } from "./question.ts";

type Days = { from: string; to: string };

/** The first and the last day that a place is closed. */
export function DateFields({ form: { values, change, faultOf } }: { form: Form<Days> }) {
  const { closed } = upkeepIn(useText()).questions;
  return (
    <div className="field-row" data-wide="true">
      <TextField name="eerste" type="date" label={closed.from} value={values.from} onChange={(from) => change({ from })} error={faultOf("eerste")} />
      <TextField name="laatste" type="date" label={closed.to} value={values.to} onChange={(to) => change({ to })} error={faultOf("laatste")} />
    </div>
  );
}
