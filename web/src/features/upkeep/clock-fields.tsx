import { upkeepIn } from "../../text/upkeep-in.ts";
import { useText } from "../../text/use-text.tsx";
import { TextField } from "../../ui/text-field.tsx";
import type { Form } from "./question.ts";

type Clocks = { from: string; to: string };

/** From and to, as people write times. */
export function ClockFields({ form: { values, change, faultOf } }: { form: Form<Clocks> }) {
  const { time } = upkeepIn(useText()).questions;
  return (
    <div className="field-row">
      <TextField name="van" label={time.from} hint={time.clockHint} inputMode="decimal" value={values.from} onChange={(from) => change({ from })} error={faultOf("van")} />
      <TextField name="tot" label={time.to} hint={time.clockHint} inputMode="decimal" value={values.to} onChange={(to) => change({ to })} error={faultOf("tot")} />
    </div>
  );
}
