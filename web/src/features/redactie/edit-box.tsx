import type { ManagedPlace } from "@schuifaan/shared/contract/redactie";
import { isSame } from "@schuifaan/shared/domain/is-same";
import { applyChange } from "@schuifaan/shared/domain/apply-change";
import { useState } from "react";

import { tellChange } from "../../text/tell-change.ts";
import { redactieIn } from "../../text/redactie-in.ts";
import { useText } from "../../text/use-text.tsx";
import { Box } from "../../ui/box.tsx";
import { SelectField } from "../../ui/select-field.tsx";
import { TextField } from "../../ui/text-field.tsx";
import { EditConflict } from "./edit-conflict.tsx";
import { EDIT_KINDS, type EditKind, fieldsOf, readEdit, type Values } from "./edit-kinds.ts";
import { RedactieTrouble } from "./redactie-trouble.tsx";
import { useEdit } from "./use-edit.ts";

type EditBoxProps = { managed: ManagedPlace; today: string };

/** Closes or opens a place. Whoever saves second sees first what the first made of it, and loses nothing. */
export function EditBox({ managed, today }: EditBoxProps) {
  const text = useText();
  const { place: { edit: words } } = redactieIn(text);
  const [kind, setKind] = useState<EditKind | "">("");
  const edit = useEdit(managed, () => setKind(""));
  return (
    <Box title={words.openTitle}>
      <SelectField<EditKind | "">
        name="wat"
        label={words.choose}
        value={kind}
        options={[{ value: "", label: words.choose }, ...EDIT_KINDS.map((one) => ({ value: one, label: words.kinds[one] }))]}
        onChange={(next) => { edit.forget(); setKind(next); }}
      />
      <output>{edit.saved !== undefined && `${words.saved} ${tellChange(edit.saved, managed.place, today, text)}`}</output>
      {kind !== "" && <EditForm key={kind} kind={kind} managed={managed} today={today} edit={edit} onCancel={() => setKind("")} />}
    </Box>
  );
}

type EditFormProps = EditBoxProps & { kind: EditKind; edit: ReturnType<typeof useEdit>; onCancel: () => void };

function EditForm({ kind, managed: { place }, today, edit, onCancel }: EditFormProps) {
  const text = useText();
  const { place: { edit: words } } = redactieIn(text);
  const [values, setValues] = useState<Values>({});
  const [fault, setFault] = useState<string>();
  const change = readEdit(kind, values);
  const save = () => {
    const isNothingNew = change !== undefined && isSame(applyChange(place, change, today), place);
    setFault(change === undefined ? words.dates : isNothingNew ? words.same : undefined);
    if (change !== undefined && !isNothingNew) edit.save(change);
  };
  return (
    <form className="form" noValidate onSubmit={(submit) => { submit.preventDefault(); save(); }}>
      {fieldsOf(kind, words).map(({ name, label, most, type = "text" }, index) => (
        <TextField
          key={name} name={name} label={label} most={most} type={type} value={values[name] ?? ""}
          onChange={(next) => setValues({ ...values, [name]: next })}
          error={index === 0 ? fault : undefined}
        />
      ))}
      <RedactieTrouble error={edit.trouble} />
      {edit.present !== undefined && change !== undefined && <EditConflict key={edit.present.version} seen={edit.seen} present={edit.present} mine={change} today={today} onBoth={() => edit.saveBeside(change)} onTheirs={edit.takeTheirs} />}
      {edit.present === undefined && (
        <div className="buttons">
          <button className="button" type="submit" disabled={edit.isBusy}>{edit.isBusy ? words.saving : words.save}</button>
          <button className="button" data-look="quiet" type="button" onClick={onCancel}>{words.cancel}</button>
        </div>
      )}
    </form>
  );
}
