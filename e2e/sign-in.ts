import { expect, type Page } from "@playwright/test";

import type { Mailbox } from "./mailbox.ts";
import { redactieScreen } from "./redactie-screen.ts";

/** The address that ADMIN_EMAIL gives a role everywhere. */
export const KEY_PERSON = "ineke@wijk.example";

/** In by the link of a mail, as somebody of the wijkredactie does it; ends at the worklist. */
export async function signIn(page: Page, mailbox: Mailbox, email = KEY_PERSON): Promise<void> {
  const screen = redactieScreen(page);
  await page.goto("/inloggen");
  await screen.email.fill(email);
  const since = mailbox.letters.length;
  await screen.mailMe.click();
  await expect(screen.body).toContainText("Kijk in je mail");
  const { links } = await mailbox.find(email, /inloggen/, since);
  await page.goto(links.find((link) => link.includes("/inloggen/")) ?? "");
  await screen.goIn.click();
  await expect(screen.title).toHaveText("Werklijst");
}
