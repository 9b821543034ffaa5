import { useEffect, useId, useState } from "react";

import { TextField } from "../../ui/text-field.tsx";

type NoteFormProps = {
  label: string;
  hint: string;
  button: string;
  /** Said when it is sent empty. */
  needed: string;
  isBusy: boolean;
  /** Whether somebody just asked for it. */
  hasFocus?: boolean;
  onSend: (note: string) => void;
};

const MOST = 300;

/** A few words. */
export function NoteForm({ label, hint, button, needed, isBusy, hasFocus = false, onSend }: NoteFormProps) {
  const [note, setNote] = useState("");
  const [isMissing, setMissing] = useState(false);
  const name = `note-${useId().replaceAll(/\W/g, "")}`;
  useEffect(() => {
    if (hasFocus) document.getElementById(name)?.focus();
  }, [hasFocus, name]);
  const submit = () => {
    const isEmpty = note.trim() === "";
    setMissing(isEmpty);
    if (isEmpty) document.getElementById(name)?.focus();
    else if (!isBusy) onSend(note.trim());
  };
  return (
    <form className="form" method="post" noValidate onSubmit={(event) => { event.preventDefault(); submit(); }}>
      <TextField name={name} label={label} hint={hint} lines={3} most={MOST} value={note} onChange={setNote} error={isMissing ? needed : undefined} />
      <p className="buttons">
        <button type="submit" className="button" aria-disabled={isBusy}>
          {button}
        </button>
      </p>
    </form>
  );
}
