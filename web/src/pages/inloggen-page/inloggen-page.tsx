import { useQuery } from "@tanstack/react-query";
import { useSearch } from "@tanstack/react-router";

import { MailLinkForm } from "../../features/sign-in/mail-link-form.tsx";
import { OpenIdButton } from "../../features/sign-in/open-id-button.tsx";
import { redactieQueries } from "../../queries/redactie-queries.ts";
import { redactieIn } from "../../text/redactie-in.ts";
import { useText } from "../../text/use-text.tsx";
import { FormPage } from "../form-page/form-page.tsx";

/** How the wijkredactie comes in: by a mailed link, or by the service of their work where one is set up. */
export function InloggenPage() {
  const { signIn: words } = redactieIn(useText());
  const { error } = useSearch({ from: "/inloggen" });
  const ways = useQuery(redactieQueries.signInWays());
  const other = ways.data?.openIdConnect;
  return (
    <FormPage title={words.title}>
      {error !== undefined && (
        <div className="notice" role="alert">
          <h2>{words.failed}</h2>
          <p>{words.failedText}</p>
        </div>
      )}
      <MailLinkForm />
      {other !== undefined && <OpenIdButton name={other.name} onLeave={(url) => window.location.assign(url)} />}
    </FormPage>
  );
}
