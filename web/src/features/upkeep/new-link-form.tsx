import { useState } from "react";

import { useLinkRequest } from "../../queries/use-link-request.ts";
import { upkeepIn } from "../../text/upkeep-in.ts";
import { useText } from "../../text/use-text.tsx";
import { TextField } from "../../ui/text-field.tsx";
import { isEmail } from "./is-email.ts";
import { SubmitButton } from "./submit-button.tsx";
import { TroubleNotice } from "./trouble-notice.tsx";

/** One field: where to mail a new link. The answer is the same for every address. */
export function NewLinkForm() {
  const { link } = upkeepIn(useText());
  const [email, setEmail] = useState("");
  const [isWrong, setIsWrong] = useState(false);
  const request = useLinkRequest();

  if (request.isSuccess) return <LinkSent email={request.variables} onAgain={request.reset} />;
  return (
    <form
      className="form"
      noValidate
      onSubmit={(submit) => {
        submit.preventDefault();
        const isRight = isEmail(email);
        setIsWrong(!isRight);
        if (isRight) request.mutate(email.trim());
        else document.getElementById("email")?.focus();
      }}
    >
      <TextField
        name="email"
        label={link.email}
        hint={link.hint}
        type="email"
        inputMode="email"
        autoComplete="email"
        value={email}
        onChange={setEmail}
        error={isWrong ? link.wrong : undefined}
      />
      <TroubleNotice error={request.error} />
      <SubmitButton label={link.button} isBusy={request.isPending} />
      <p className="soft">{link.noPassword}</p>
    </form>
  );
}

function LinkSent({ email, onAgain }: { email: string; onAgain: () => void }) {
  const { link } = upkeepIn(useText());
  return (
    <output className="notice">
      <h2>{link.sent}</h2>
      <p>{link.sentText(email)}</p>
      <p>{link.spam}</p>
      <button className="button" data-look="ghost" type="button" onClick={onAgain}>
        {link.again}
      </button>
    </output>
  );
}
