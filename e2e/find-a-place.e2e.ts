import { finderScreen } from "./finder-screen.ts";
import { expect, test } from "./journey.ts";
import { placeScreen } from "./place-screen.ts";

test("someone finds a huiskamer by its words, and reads the door, the price and what happens the first time", async ({ page }) => {
  await page.goto("/");
  const finder = finderScreen(page);
  await expect(finder.count).toHaveText("46 plekken in totaal");

  await finder.search.fill("theepot");
  await expect(finder.count).toHaveText("1 plek gevonden");
  await finder.linkTo("Huiskamer De Blauwe Theepot").click();

  const place = placeScreen(page);
  await expect(place.name).toHaveText("Huiskamer De Blauwe Theepot");
  await expect(place.name).toBeFocused();
  await expect(page).toHaveTitle("Huiskamer De Blauwe Theepot · Schuif aan");
  await expect(place.door).toContainText("De blauwe deur op de hoek.");
  await expect(place.price).toContainText("Gratis");
  await expect(place.firstVisit).toContainText("Samira zegt je gedag");
  await expect(place.hours).toContainText("maandag10.00–13.00");
  await expect(place.call.first()).toHaveAttribute("href", "tel:0100000001");
  await expect(place.neighbours.first()).toContainText("Buurthuis De Scheve Schoorsteen");
});

test("back from a place, the list is the same and stands where it stood", async ({ page }) => {
  await page.goto("/?binnenlopen=ja");
  const finder = finderScreen(page);
  await expect(finder.count).toHaveText("43 plekken in totaal");
  const link = finder.linkTo("Buurthuis De Paarse Olifant");
  await expect(finder.cards).toHaveCount(43);
  await link.hover();
  const before = await page.evaluate(() => window.scrollY);
  expect(before).toBeGreaterThan(500);

  await link.click();
  await expect(placeScreen(page).name).toHaveText("Buurthuis De Paarse Olifant");
  expect(await page.evaluate(() => window.scrollY)).toBe(0);
  await page.goBack();

  await expect(finder.count).toHaveText("43 plekken in totaal");
  await expect(link).toBeInViewport();
  await expect.poll(() => page.evaluate(() => window.scrollY)).toBeCloseTo(before, -2);
});

test("when nothing is found, there is a way on", async ({ page }) => {
  await page.goto("/");
  const finder = finderScreen(page);
  await finder.search.fill("xylofoonzzz");
  await expect(finder.nothing).toBeVisible();

  await finder.again.click();

  await expect(finder.count).toHaveText("46 plekken in totaal");
  await expect(finder.search).toHaveValue("");
});
