import { useState } from "react";

import { followIn } from "../../../text/follow-in.ts";
import { upkeepIn } from "../../../text/upkeep-in.ts";
import { useText } from "../../../text/use-text.tsx";
import { ErrorSummary, type Fault } from "../../../ui/error-summary.tsx";
import { TextField } from "../../../ui/text-field.tsx";

type AddressFormProps = { start: string; isBusy: boolean; onLook: (address: string) => void };

const NO_FAULTS: readonly Fault[] = [];

/** "calendar.example/a.ics" is meant as an address too. */
function toAddress(typed: string): string | undefined {
  const text = typed.trim();
  const whole = /^[a-z]+:\/\//i.test(text) ? text : `https://${text}`;
  return /\s/.test(text) || !/^(https?|webcal):\/\/[^/]+\.[^/]+/i.test(whole) ? undefined : whole;
}

/** One address to paste; what it leads to is shown before anything happens with it. */
export function AddressForm({ start, isBusy, onLook }: AddressFormProps) {
  const text = useText();
  const words = followIn(text);
  const [typed, setTyped] = useState(start);
  const [faults, setFaults] = useState(NO_FAULTS);
  const look = () => {
    const address = toAddress(typed);
    setFaults(address === undefined ? [{ field: "agenda", sentence: words.fault }] : NO_FAULTS);
    if (address !== undefined) onLook(address);
  };
  return (
    <form className="form" noValidate onSubmit={(submit) => { submit.preventDefault(); look(); }}>
      <ErrorSummary title={upkeepIn(text).change.faults} faults={faults} />
      <TextField name="agenda" type="url" label={words.label} hint={words.hint} value={typed} onChange={setTyped} error={faults[0]?.sentence} most={2000}>
        <p className="field-hint calendar-address">{words.example}</p>
      </TextField>
      <button className="button big-button" type="submit" disabled={isBusy}>{isBusy ? words.looking : words.look}</button>
    </form>
  );
}
