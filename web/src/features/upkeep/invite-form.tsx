import { inviteMaker } from "@schuifaan/shared/contract/makers";
import type { Upkeep } from "@schuifaan/shared/contract/upkeep";
import { useState } from "react";

import { useMakerAction } from "../../queries/use-maker-action.ts";
import { upkeepIn } from "../../text/upkeep-in.ts";
import { useText } from "../../text/use-text.tsx";
import { ErrorSummary, type Fault } from "../../ui/error-summary.tsx";
import { TextField } from "../../ui/text-field.tsx";
import { DoneNote } from "./done-note.tsx";
import { isEmail } from "./is-email.ts";
import { SubmitButton } from "./submit-button.tsx";
import { TroubleNotice } from "./trouble-notice.tsx";

type InviteFormProps = {
  token: string;
  as: "second" | "instead-of-me" | "my-new-address";
  words: { title: string; text: string; done: string | ((name: string) => string); doneText: string };
  /** Whose new address it is; somebody else has a name to be asked for. */
  you?: Upkeep["you"];
};

const NO_FAULTS: readonly Fault[] = [];

/** A name and an address. What is typed is about somebody else, so this device keeps no draft of it. */
export function InviteForm({ token, as, words, you }: InviteFormProps) {
  const { people, change } = upkeepIn(useText());
  const [name, setName] = useState(you?.name ?? "");
  const [email, setEmail] = useState("");
  const [faults, setFaults] = useState(NO_FAULTS);
  const invite = useMakerAction(inviteMaker, token, (upkeep) => upkeep);
  if (invite.isSuccess) return <DoneNote title={typeof words.done === "string" ? words.done : words.done(name.trim())} text={words.doneText} />;
  const send = () => {
    const missing = [
      ...(name.trim() === "" ? [{ field: "naam", sentence: people.faults.name }] : []),
      ...(isEmail(email) ? [] : [{ field: "mail", sentence: people.faults.email }]),
    ];
    setFaults(missing);
    if (missing.length === 0) invite.mutate({ body: { as, name: name.trim(), email: email.trim() } });
  };
  const faultOf = (field: string) => faults.find((fault) => fault.field === field)?.sentence;
  return (
    <form className="form" noValidate onSubmit={(submit) => { submit.preventDefault(); send(); }}>
      <h1 tabIndex={-1}>{words.title}</h1>
      <ErrorSummary title={change.faults} faults={faults} />
      <p>{words.text}</p>
      {you === undefined ? (
        <TextField name="naam" label={people.name} value={name} onChange={setName} error={faultOf("naam")} most={60} />
      ) : (
        <p className="soft">{people.address.now(you.email)}</p>
      )}
      <TextField name="mail" type="email" inputMode="email" label={people.email} value={email} onChange={setEmail} error={faultOf("mail")} most={200} />
      <TroubleNotice error={invite.error} />
      <SubmitButton label={people.send} isBusy={invite.isPending} />
    </form>
  );
}
