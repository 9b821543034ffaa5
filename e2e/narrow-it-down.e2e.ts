import type { Locator } from "@playwright/test";

import { finderScreen } from "./finder-screen.ts";
import { expect, test } from "./journey.ts";
import { placeScreen } from "./place-screen.ts";

/** As it is read aloud: "31 plekken". */
const readCount = (chip: Locator) => chip.locator(".only-read").innerText();

for (const choice of ["Nu open", "Vandaag", "Gratis", "Samen eten"]) {
  test(`“${choice}” says beforehand how many it will leave, and leaves so many`, async ({ page }) => {
    await page.goto("/");
    const finder = finderScreen(page);
    const chip = finder.filter(choice);
    await expect(chip).toContainText(/\d+ plek/);
    const count = Number.parseInt(await readCount(chip), 10);

    await chip.click();

    await expect(chip).toHaveAttribute("aria-pressed", "true");
    await expect(finder.count).toHaveText(new RegExp(`^${count} plek(ken)? in totaal$`));
    await expect(finder.cards.first()).toBeVisible();
  });
}

test("further choices count what is left of those before, and the address brings them all back", async ({ page, openElsewhere }) => {
  await page.goto("/?gratis=ja");
  const finder = finderScreen(page);
  await finder.more.click();
  const walkIn = finder.filter("Zo binnenlopen");
  await expect(walkIn).toContainText(/\d+ plek/);
  const count = Number.parseInt(await readCount(walkIn), 10);
  await walkIn.click();
  await finder.filter("Geen drempel of trap").click();
  await finder.group("Welke taal spreek je?").click();
  await finder.filter("Turks").click();

  await expect(page).toHaveURL(/gratis=ja/);
  await expect(page).toHaveURL(/binnenlopen=ja/);
  await expect(page).toHaveURL(/toegang=geen-drempel/);
  await expect(page).toHaveURL(/spreekt=tr/);
  const left = await finder.count.innerText();
  expect(Number.parseInt(left, 10)).toBeLessThan(count);
  expect(Number.parseInt(left, 10)).toBeGreaterThan(0);
  const theirs = await openElsewhere();
  await theirs.goto(page.url());
  await expect(finderScreen(theirs).count).toHaveText(left);
  await expect(finderScreen(theirs).filter("Gratis")).toHaveAttribute("aria-pressed", "true");

  await finder.clearAll.click();
  await expect(finder.count).toHaveText("46 plekken in totaal");
  await expect(page).toHaveURL(/\/$/);
});

test("the way back takes one choice at a time", async ({ page }) => {
  await page.goto("/");
  const finder = finderScreen(page);
  await finder.filter("Gratis").click();
  await expect(page).toHaveURL(/gratis=ja/);
  await finder.filter("Vandaag").click();
  await expect(page).toHaveURL(/wanneer=vandaag/);
  await finder.linkTo("Huiskamer De Kaneelstok").click();
  await expect(placeScreen(page).name).toHaveText("Huiskamer De Kaneelstok");

  await page.goBack();
  await expect(finder.filter("Vandaag")).toHaveAttribute("aria-pressed", "true");
  await page.goBack();
  await expect(finder.filter("Vandaag")).toHaveAttribute("aria-pressed", "false");
  await expect(finder.filter("Gratis")).toHaveAttribute("aria-pressed", "true");
  await page.goBack();
  await expect(finder.count).toHaveText("46 plekken in totaal");
});

test("a choice too many is named, and can be let go", async ({ page }) => {
  await page.goto("/?soort=jongerenplek&toegang=ringleiding");
  const finder = finderScreen(page);
  await expect(finder.nothing).toBeVisible();
  await expect(page.getByText(/^Zonder “Jongerenplek” zijn er \d+ plekken\.$/)).toBeVisible();

  await finder.drop("Jongerenplek").click();

  await expect(finder.cards.first()).toBeVisible();
  await expect(page).not.toHaveURL(/soort=/);
  await expect(page).toHaveURL(/toegang=ringleiding/);
});
