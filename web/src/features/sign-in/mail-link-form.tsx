import { useState } from "react";
import { z } from "zod";

import { problemCodeOf } from "../../queries/api-problem.ts";
import { useMailLink } from "../../queries/use-redactie-actions.ts";
import { redactieIn } from "../../text/redactie-in.ts";
import { useText } from "../../text/use-text.tsx";
import { TextField } from "../../ui/text-field.tsx";
import { TroubleBox } from "../../ui/trouble-box.tsx";

const Email = z.email().max(200);

/** Asks for a link by mail. What it answers is the same for everybody: who has a role, nobody can find out here. */
export function MailLinkForm() {
  const { signIn: words, trouble } = redactieIn(useText());
  const [email, setEmail] = useState("");
  const [isWrong, setIsWrong] = useState(false);
  const mail = useMailLink();
  if (mail.isSuccess) return <Sent email={email.trim()} onAgain={mail.reset} />;
  const send = () => {
    const isEmail = Email.safeParse(email.trim()).success;
    setIsWrong(!isEmail);
    if (isEmail) mail.mutate(email.trim());
    else document.getElementById("email")?.focus();
  };
  const sentence = problemCodeOf(mail.error) === "too-often" ? trouble.tooOften : trouble.unreachable;
  return (
    <form className="form" noValidate onSubmit={(submit) => { submit.preventDefault(); send(); }}>
      <p>{words.intro}</p>
      <TextField name="email" type="email" inputMode="email" autoComplete="email" label={words.email} value={email} onChange={setEmail} error={isWrong ? words.noEmail : undefined} most={200} />
      <TroubleBox title={trouble.title} sentence={mail.isError ? sentence : undefined} />
      <button className="button big-button" type="submit" disabled={mail.isPending}>{words.send}</button>
    </form>
  );
}

function Sent({ email, onAgain }: { email: string; onAgain: () => void }) {
  const { signIn: words } = redactieIn(useText());
  return (
    <div className="notice">
      <h2>{words.sent}</h2>
      <output>{words.sentText(email)} {words.sentLife}</output>
      <button className="button" data-look="quiet" type="button" onClick={onAgain}>{words.again}</button>
    </div>
  );
}
