import { useState } from "react";

import { followIn } from "../../../text/follow-in.ts";
import { useText } from "../../../text/use-text.tsx";
import { ErrorSummary } from "../../../ui/error-summary.tsx";
import { TextField } from "../../../ui/text-field.tsx";
import { upkeepIn } from "../../../text/upkeep-in.ts";

type AddressFormProps = { start: string; isBusy: boolean; onLook: (address: string) => void };

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
  const [isMissing, setIsMissing] = useState(false);
  const fault = isMissing ? words.fault : undefined;
  const look = () => {
    const address = toAddress(typed);
    setIsMissing(address === undefined);
    if (address !== undefined) onLook(address);
  };
  return (
    <form className="form" noValidate onSubmit={(submit) => { submit.preventDefault(); look(); }}>
      <ErrorSummary title={upkeepIn(text).change.faults} faults={fault === undefined ? NO_FAULTS : [{ field: "agenda", sentence: fault }]} />
      <TextField name="agenda" type="url" label={words.label} hint={words.hint} value={typed} onChange={setTyped} error={fault} most={2000}>
        <p className="field-hint calendar-address">{words.example}</p>
      </TextField>
      <button className="button big-button" type="submit" disabled={isBusy}>{isBusy ? words.looking : words.look}</button>
    </form>
  );
}

const NO_FAULTS: [] = [];
