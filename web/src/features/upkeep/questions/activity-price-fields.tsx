import { EntryMode } from "@schuifaan/shared/domain/taxonomy";

import { upkeepIn } from "../../../text/upkeep-in.ts";
import { useText } from "../../../text/use-text.tsx";
import { ChoiceField } from "../../../ui/choice-field.tsx";
import { TextField } from "../../../ui/text-field.tsx";
import type { Form } from "../question.ts";

type Priced = { amount: string; entry: EntryMode };

export function ActivityPriceFields({ form: { values, change, faultOf } }: { form: Form<Priced> }) {
  const text = useText();
  const { activity: words } = upkeepIn(text).questions;
  return (
    <>
      <TextField name="bedrag" label={words.price} hint={words.priceHint} inputMode="decimal" value={values.amount} onChange={(amount) => change({ amount })} error={faultOf("bedrag")} />
      <ChoiceField name="binnenkomen" label={words.entry} options={EntryMode.options.map((value) => ({ value, label: text.labels.entry[value] }))} value={values.entry} onChange={(entry) => change({ entry })} />
    </>
  );
}
