import type { Page } from "@playwright/test";

import { askForALink } from "./ask-for-a-link.ts";
import { expect, test } from "./mail-journey.ts";
import { makerScreen } from "./maker-screen.ts";
import { placeScreen } from "./place-screen.ts";
import { redactieScreen } from "./redactie-screen.ts";
import { KEY_PERSON, signIn } from "./sign-in.ts";

test.use({ settings: { ADMIN_EMAIL: KEY_PERSON } });

const DE_GELE_VOORDEUR = "/plek/huis-van-de-wijk-de-gele-voordeur";

/** As a colleague: the question that makers are asked too. */
async function inShort(page: Page, place: string, words: string): Promise<void> {
  const colleague = makerScreen(page);
  await page.goto(`/redactie/plek/${place}`);
  await page.getByText("Tijden, deur, prijs, activiteiten…").click();
  await colleague.choice("Jullie plek in het kort").click();
  await colleague.field("In één of twee zinnen").fill(words);
  await colleague.save.click();
  await expect(colleague.title).toHaveText("Dank je wel.");
}

test("two change the same place at once: the second sees the first's change, and nothing is lost", async ({ page, mailbox, openElsewhere, noise }) => {
  noise.allow(/status of 409/);
  const link = await askForALink(page, mailbox, "bilal.r-04@voorbeeld.schuifaan.example");
  const [maker, theirs] = [makerScreen(page), await openElsewhere()];
  await page.goto(`${link}/anders/deur`);
  await maker.field("De deur").fill("De gele deur. Kom maar binnen.");

  await signIn(theirs, mailbox);
  await inShort(theirs, "r-04", "Een groot huis voor de hele wijk.");

  await maker.save.click();
  await expect(maker.body).toContainText("Iemand anders was je net voor");
  await expect(maker.body).toContainText("Een groot huis voor de hele wijk.");
  await maker.keepMine.click();

  await expect(maker.title).toHaveText("Dank je wel.");
  await page.goto(DE_GELE_VOORDEUR);
  await expect(placeScreen(page).door).toContainText("De gele deur. Kom maar binnen.");
  await expect(page.getByRole("main")).toContainText("Een groot huis voor de hele wijk.");
});

test("an old version comes back, and the history tells so", async ({ page, mailbox }) => {
  const redactie = redactieScreen(page);
  await signIn(page, mailbox);
  await inShort(page, "r-07", "Een tuin met laarzen voor iedereen.");
  await page.goto("/plek/buurttuin-de-natte-laars");
  await expect(page.getByRole("main")).toContainText("Een tuin met laarzen voor iedereen.");

  await page.goto("/redactie/plek/r-07");
  await redactie.outcome("Zet terug zoals toen").last().click();
  await redactie.outcome("Ja, zet terug").click();
  await expect(redactie.body).toContainText("Teruggezet. Iedereen ziet dit meteen.");

  await page.goto("/plek/buurttuin-de-natte-laars");
  await expect(page.getByRole("main")).not.toContainText("Een tuin met laarzen voor iedereen.");
});
