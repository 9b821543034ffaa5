import { expect, type Page } from "@playwright/test";

import type { Mailbox } from "./mailbox.ts";
import { makerScreen } from "./maker-screen.ts";

/** Asks for a link at the address of a maker; answers the path that came by mail: "/bijhouden/…". */
export async function askForALink(page: Page, mailbox: Mailbox, email: string): Promise<string> {
  const screen = makerScreen(page);
  await page.goto("/bijhouden");
  await screen.field("Jouw e-mailadres").fill(email);
  const since = mailbox.letters.length;
  await screen.mailMe.click();
  await expect(screen.body).toContainText("Kijk in je mail");
  const { links } = await mailbox.find(email, /bijhouden/, since);
  const link = links.find((one) => one.includes("/bijhouden/"));
  if (link === undefined) throw new Error(`No link in the mail to ${email}`);
  return new URL(link).pathname;
}
