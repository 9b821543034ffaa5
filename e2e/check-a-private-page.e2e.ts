import { askForALink } from "./ask-for-a-link.ts";
import { findFaults } from "./find-faults.ts";
import { expect, test } from "./mail-journey.ts";
import { KEY_PERSON, signIn } from "./sign-in.ts";

test.use({ settings: { ADMIN_EMAIL: KEY_PERSON } });

const OF_A_MAKER = [
  "", "/klopt", "/anders", "/anders/tijd", "/anders/deur", "/anders/prijs", "/anders/wie", "/anders/activiteit", "/anders/zoeken", "/anders/eerste-keer",
  "/anders/toegang", "/anders/adres", "/dicht", "/kerst", "/wie", "/foto", "/agenda", "/privacy",
];
const OF_THE_REDACTIE = ["/redactie", "/redactie/plekken", "/redactie/plek/r-01", "/redactie/collega-s"];

test("nothing stands in the way of who keeps a listing true", async ({ page, mailbox }) => {
  test.setTimeout(180_000);
  const link = await askForALink(page, mailbox, "bilal.r-04@voorbeeld.schuifaan.example");
  for (const path of OF_A_MAKER) {
    await page.goto(link + path);
    await expect(page.getByRole("heading", { level: 1 })).toBeVisible();
    await expect(page.locator("[aria-busy=true]")).toHaveCount(0);
    expect({ path, faults: await findFaults(page) }).toEqual({ path, faults: [] });
  }
});

test("nothing stands in the way of the wijkredactie, nor at the door", async ({ page, mailbox }) => {
  test.setTimeout(120_000);
  for (const path of ["/bijhouden", "/inloggen"]) {
    await page.goto(path);
    await expect(page.getByRole("heading", { level: 1 })).toBeVisible();
    expect({ path, faults: await findFaults(page) }).toEqual({ path, faults: [] });
  }
  await signIn(page, mailbox);
  for (const path of OF_THE_REDACTIE) {
    await page.goto(path);
    await expect(page.getByRole("heading", { level: 1 })).toBeVisible();
    await expect(page.locator("[aria-busy=true]")).toHaveCount(0);
    expect({ path, faults: await findFaults(page) }).toEqual({ path, faults: [] });
  }
});
