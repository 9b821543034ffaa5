import type { MessageKind } from "@schuifaan/shared/contract/messages";
import { readReach } from "@schuifaan/shared/domain/read-reach";
import { useState } from "react";

import { useSendMessage } from "../../queries/use-message-actions.ts";
import { messagesIn } from "../../text/messages-in.ts";
import { useText } from "../../text/use-text.tsx";
import { ErrorSummary, type Fault } from "../../ui/error-summary.tsx";
import { TextField } from "../../ui/text-field.tsx";
import { TrapField, useTrap } from "../../ui/trap-field.tsx";
import { useKeptForm } from "../../ui/use-kept-form.ts";
import { findMissing, NO_MESSAGE } from "./read-typed-message.ts";
import { SendTrouble } from "./send-trouble.tsx";

type MessageFormProps = {
  place: string;
  kind: MessageKind;
  /** In words: "dinsdag 24 november". */
  promisedFor: string;
  /** The promise, a day. */
  onSent: (promisedFor: string) => void;
};

const NO_FAULTS: readonly Fault[] = [];

/** First name, how to be reached, and what it is about; what becomes of each is said where it is asked. */
export function MessageForm({ place, kind, promisedFor, onSent }: MessageFormProps) {
  const text = useText();
  const words = messagesIn(text);
  const { values, change, forget } = useKeptForm(`bericht ${place}`, NO_MESSAGE);
  const [faults, setFaults] = useState(NO_FAULTS);
  const message = useSendMessage(place);
  const trap = useTrap();
  const reach = readReach(values.reach);
  const missing = findMissing(kind, values);
  // Beside a field only what is still so: the summary stays, for it would take the focus again.
  const errorOf = (field: (typeof missing)[number]) => (missing.includes(field) ? faults.find((fault) => fault.field === field)?.sentence : undefined);
  const submit = () => {
    setFaults(missing.map((field) => ({ field, sentence: words.missing[field] })));
    if (missing.length > 0 || message.isPending) return;
    const sent = { kind, language: text.language === "en" ? "en" : "nl", ...values, ...trap.read() } as const;
    message.mutate(sent, { onSuccess: ({ promisedFor: day }) => { forget(); onSent(day); } });
  };
  return (
    <form className="form" method="post" noValidate onSubmit={(event) => { event.preventDefault(); submit(); }}>
      <ErrorSummary title={words.fix} faults={faults} />
      <TextField name="firstName" label={words.firstName} autoComplete="given-name" most={30} value={values.firstName} onChange={(firstName) => change({ firstName })} error={errorOf("firstName")} />
      <TextField name="reach" label={words.reach} hint={words.reachHint} most={200} value={values.reach} onChange={(typed) => change({ reach: typed })} error={errorOf("reach")}>
        <output className="soft">
          {reach !== undefined && (reach.by === "phone" ? words.reachPhone : words.reachEmail)}
        </output>
      </TextField>
      <TextField name="text" label={words.kind[kind].text} hint={words.kind[kind].textHint} lines={4} most={600} value={values.text} onChange={(typed) => change({ text: typed })} error={errorOf("text")} />
      <p>
        {words.promise(promisedFor)} {words.kept}
      </p>
      <SendTrouble error={message.error} />
      <p className="buttons">
        <button type="submit" className="button" aria-disabled={message.isPending}>
          {message.isPending ? words.sending : words.send}
        </button>
      </p>
      <TrapField input={trap.input} />
    </form>
  );
}
