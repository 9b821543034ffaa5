import { useNavigate, useParams } from "@tanstack/react-router";

import { EnterForm } from "../../features/sign-in/enter-form.tsx";
import { redactieIn } from "../../text/redactie-in.ts";
import { useText } from "../../text/use-text.tsx";
import { FormPage } from "../form-page/form-page.tsx";

/** Where a mailed link leads. Looking at it signs nobody in; the token leaves the address with the first step inside. */
export function InloggenTokenPage() {
  const { token } = useParams({ from: "/inloggen/$token" });
  const { signIn: { token: words } } = redactieIn(useText());
  const navigate = useNavigate();
  return (
    <FormPage title={words.title}>
      <EnterForm token={token} onEntered={() => void navigate({ to: "/redactie", replace: true })} />
    </FormPage>
  );
}
