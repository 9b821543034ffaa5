import "./tips.css";

import type { Told } from "@schuifaan/shared/contract/tips";
import { readWhere } from "@schuifaan/shared/domain/read-where";
import { ALL_TYPES } from "@schuifaan/shared/domain/type-groups";
import { useState } from "react";

import { useTipPlace } from "../../queries/use-tip-actions.ts";
import { tipsIn } from "../../text/tips-in.ts";
import { useText } from "../../text/use-text.tsx";
import { CheckField } from "../../ui/check-field.tsx";
import { ErrorSummary, type Fault } from "../../ui/error-summary.tsx";
import { SelectField } from "../../ui/select-field.tsx";
import { TextField } from "../../ui/text-field.tsx";
import { TrapField, useTrap } from "../../ui/trap-field.tsx";
import { useIsReady } from "../../ui/use-is-ready.ts";
import { useKeptForm } from "../../ui/use-kept-form.ts";
import { useRested } from "../../ui/use-rested.ts";
import { AlikeList } from "./alike-list.tsx";
import { NO_PLACE, readNewPlace, type TypedPlace } from "./read-new-place.ts";
import { SendTrouble } from "./send-trouble.tsx";

const NO_FAULTS: readonly Fault[] = [];
const REST_IN_MS = 400;

/** A place that is not here yet, in four fields; who is near or alike is shown on the way. */
export function NewPlaceForm({ onTold }: { onTold: (told: Told) => void }) {
  const { place: words } = tipsIn(useText());
  const { values, change, forget } = useKeptForm("nieuwe plek", NO_PLACE);
  const [faults, setFaults] = useState(NO_FAULTS);
  const tip = useTipPlace();
  const trap = useTrap();
  const isReady = useIsReady();
  const read = readNewPlace(values);
  // Beside a field only what is still so: the summary stays, for it would take the focus again.
  const errorOf = (field: string) => faults.find((fault) => fault.field === field && "missing" in read && read.missing.some((missing) => missing === field))?.sentence;
  const submit = () => {
    setFaults("missing" in read ? read.missing.map((field) => ({ field, sentence: words.missing[field] })) : NO_FAULTS);
    if ("missing" in read || tip.isPending) return;
    tip.mutate({ ...read.tip, ...trap.read() }, { onSuccess: (told) => { forget(); onTold(told); } });
  };
  return (
    <form className="form" method="post" noValidate onSubmit={(event) => { event.preventDefault(); submit(); }}>
      <ErrorSummary title={words.fix} faults={faults} />
      <FourFields values={values} change={change} errorOf={errorOf} />
      <CheckField name="mine" label={words.mine} hint={words.mineHint} isOn={values.mine === "yes"} onToggle={(isOn) => change({ mine: isOn ? "yes" : "" })} />
      {values.mine === "yes" && (
        <>
          <TextField name="makerName" label={words.makerName} autoComplete="given-name" most={60} value={values.makerName} onChange={(makerName) => change({ makerName })} error={errorOf("makerName")} />
          <TextField name="makerEmail" type="email" label={words.makerEmail} hint={words.makerEmailHint} autoComplete="email" most={200} value={values.makerEmail} onChange={(makerEmail) => change({ makerEmail })} error={errorOf("makerEmail")} />
        </>
      )}
      <SendTrouble error={tip.error} />
      <p className="buttons">
        <button type="submit" className="button" disabled={!isReady} aria-disabled={tip.isPending}>
          {words.send}
        </button>
      </p>
      <TrapField input={trap.input} />
    </form>
  );
}

type FieldsProps = { values: TypedPlace; change: (part: Partial<TypedPlace>) => void; errorOf: (field: string) => string | undefined };

function FourFields({ values, change, errorOf }: FieldsProps) {
  const { place: words } = tipsIn(useText());
  const { labels } = useText();
  const name = useRested(values.name, REST_IN_MS);
  const where = useRested(values.where, REST_IN_MS);
  const types = [{ value: "", label: words.typeChoose }, ...ALL_TYPES.map((type) => ({ value: type, label: labels.type[type] }))];
  return (
    <>
      <TextField name="name" label={words.name} hint={words.nameHint} most={80} value={values.name} onChange={(typed) => change({ name: typed })} error={errorOf("name")} />
      <SelectField name="type" label={words.type} options={types} value={values.type} onChange={(type) => change({ type })} error={errorOf("type")} />
      <TextField name="where" label={words.where} hint={words.whereHint} most={160} value={values.where} onChange={(typed) => change({ where: typed })} error={errorOf("where")} />
      <AlikeList name={name} address={readWhere(where)} />
      <TextField name="when" label={words.when} hint={words.whenHint} lines={2} most={200} value={values.when} onChange={(when) => change({ when })} />
    </>
  );
}
