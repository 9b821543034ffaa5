import { randomUUID } from "node:crypto";

import type { NewMail } from "../mail/queue-mail.ts";
import { writeMail } from "../mail/write-mail.ts";
import { identityMailText } from "../text/identity-mail-text.ts";

/** The link opens a page with one button: opening it changes nothing, for mail scanners open links too. */
export function writeSignInMail(publicUrl: string, { email, token }: { email: string; token: string }): NewMail {
  const { title, paragraphs, button, closing } = identityMailText.signIn;
  const choices = [{ label: button, address: `${publicUrl}/inloggen/${token}`, isMain: true }];
  return {
    dedupe: `sign-in:${randomUUID()}`,
    kind: "sign_in",
    to: { address: email },
    subject: title,
    ...writeMail({ language: "nl", title, paragraphs, choices, closing }),
  };
}
