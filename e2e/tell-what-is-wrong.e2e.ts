import { expect, test } from "./mail-journey.ts";
import { placeScreen } from "./place-screen.ts";
import { redactieScreen } from "./redactie-screen.ts";
import { KEY_PERSON, signIn } from "./sign-in.ts";

test.use({ settings: { ADMIN_EMAIL: KEY_PERSON } });

test("“klopt niet” in two taps; the wijkredactie answers, and who told it sees what became of it", async ({ page, mailbox, openElsewhere }) => {
  await page.goto("/plek/huiskamer-de-kaneelstok");
  await page.getByRole("link", { name: /Klopt (dit|hier iets) niet/ }).click();
  await page.getByRole("button", { name: /De tijden kloppen niet/ }).click();
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("Jouw melding");
  await expect(page.getByRole("main")).toContainText("Iemand uit de wijk kijkt ernaar.");

  const theirs = await openElsewhere();
  const redactie = redactieScreen(theirs);
  await signIn(theirs, mailbox);
  const task = redactie.task("Huiskamer De Kaneelstok");
  await task.locator("summary").click();
  await redactie.answer.fill("Dank je wel, we hebben gebeld.");
  await redactie.outcome("Het is aangepast").click();
  await expect(redactie.body).toContainText("Klaar: Huiskamer De Kaneelstok.");

  await page.reload();
  await expect(page.getByRole("main")).toContainText("De pagina is aangepast.");
  await expect(page.getByRole("main")).toContainText("Dank je wel, we hebben gebeld.");
});

test("a place that was missing: four fields, accepted, on the map, and its teller finds it", async ({ page, mailbox, openElsewhere }) => {
  await page.goto("/plek-erbij");
  await page.getByLabel("Hoe heet de plek?").fill("Huiskamer De Warme Kachel");
  await page.getByLabel("Wat is het?").selectOption({ label: "Huiskamer" });
  await page.getByLabel("Waar is het?").fill("Boerhaavelaan 10, Schiedam");
  await page.getByLabel("Wanneer is het open?").fill("elke dinsdag van 10 tot 12 uur");
  await page.getByRole("button", { name: "Verstuur" }).click();
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("Jouw tip");

  const theirs = await openElsewhere();
  const redactie = redactieScreen(theirs);
  await signIn(theirs, mailbox);
  await redactie.task("Huiskamer De Warme Kachel").locator("summary").click();
  const point = theirs.getByLabel("Punt op de kaart");
  await point.fill("51.9215, 4.4105");
  await redactie.outcome("Zet op de kaart").click();
  await expect(redactie.body).toContainText("Klaar: Huiskamer De Warme Kachel.");

  await page.reload();
  await page.getByRole("link", { name: /Huiskamer De Warme Kachel/ }).click();
  await expect(placeScreen(page).name).toHaveText("Huiskamer De Warme Kachel");
  await expect(page.getByRole("main")).toContainText("Getipt");
});
