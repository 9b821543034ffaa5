import { ColleagueList } from "../../features/redactie/colleague-list.tsx";
import { InviteForm } from "../../features/redactie/invite-form.tsx";
import { redactieIn } from "../../text/redactie-in.ts";
import { useText } from "../../text/use-text.tsx";
import { RedactieFrame } from "../redactie-frame/redactie-frame.tsx";

/** Who may do what, for admins. */
export function RedactieCollegaPage() {
  const { colleagues: words } = redactieIn(useText());
  return (
    <RedactieFrame title={words.title}>
      {(me) => (
        <>
          <p>{words.text}</p>
          <ColleagueList me={me} />
          <InviteForm />
        </>
      )}
    </RedactieFrame>
  );
}
