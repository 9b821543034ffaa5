import { useState } from "react";

import { useAnswerMessage } from "../../queries/use-message-actions.ts";
import { messagesIn } from "../../text/messages-in.ts";
import { useText } from "../../text/use-text.tsx";
import { ErrorSummary, type Fault } from "../../ui/error-summary.tsx";
import { TextField } from "../../ui/text-field.tsx";
import { useKeptForm } from "../../ui/use-kept-form.ts";
import type { SentMessage } from "./message-lines.tsx";
import { SendTrouble } from "./send-trouble.tsx";

type AnswerFormProps = { token: string; message: Pick<SentMessage, "firstName" | "at">; onDone: () => void };

const NO_FAULTS: readonly Fault[] = [];
const NO_ANSWER = { text: "", name: "" };

/** The answer, and a first name to put under it. */
export function AnswerForm({ token, message: { firstName, at }, onDone }: AnswerFormProps) {
  const words = messagesIn(useText());
  // Not by the token, which opens the message for whoever reads the storage of this browser.
  const { values, change, forget } = useKeptForm(`antwoord ${at}`, NO_ANSWER);
  const [faults, setFaults] = useState(NO_FAULTS);
  const answer = useAnswerMessage(token);
  const text = values.text.trim();
  const submit = () => {
    const isMissing = text === "";
    setFaults(isMissing ? [{ field: "text", sentence: words.read.needed }] : NO_FAULTS);
    if (isMissing || answer.isPending) return;
    const name = values.name.trim();
    answer.mutate({ text, ...(name !== "" && { name }) }, { onSuccess: () => { forget(); onDone(); } });
  };
  return (
    <form className="form" method="post" noValidate onSubmit={(event) => { event.preventDefault(); submit(); }}>
      <ErrorSummary title={words.fix} faults={faults} />
      <TextField name="text" label={words.read.answer} hint={words.read.answerHint(firstName)} lines={5} most={1500} value={values.text} onChange={(typed) => change({ text: typed })} error={faults[0]?.sentence} />
      <TextField name="name" label={words.read.name} hint={words.read.nameHint} autoComplete="given-name" most={60} value={values.name} onChange={(typed) => change({ name: typed })} />
      <SendTrouble error={answer.error} />
      <p className="buttons">
        <button type="submit" className="button" aria-disabled={answer.isPending}>
          {answer.isPending ? words.sending : words.read.send}
        </button>
      </p>
    </form>
  );
}
