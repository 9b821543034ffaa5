import { expect, test } from "./journey.ts";
import { paperScreen } from "./paper-screen.ts";
import { placeScreen } from "./place-screen.ts";
import { printToPaper, readPaper } from "./print-to-paper.ts";
import { wijkScreen } from "./wijk-screen.ts";

const A4 = { widthInMm: 210, heightInMm: 297 };
const A5 = { widthInMm: 148, heightInMm: 210 };
const ARMS_LENGTH_IN_POINTS = 10;

// A wijk with three places, one with one, one with none, a deelgemeente with seven and a whole gemeente.
for (const code of ["rtm-spangen", "rtm-bospolder", "WK059903", "GM0599", "hil-zuid"]) {
  test(`the poster of ${code} is one sheet of A4, with nothing cut off`, async ({ page }) => {
    await page.goto(`/wijk/${code}/poster`);
    const paper = paperScreen(page);
    await expect(paper.code).toBeVisible();
    await page.evaluate(() => document.fonts.ready);

    expect(await printToPaper(page)).toEqual([A4]);
    const { cut, smallestInPoints } = await readPaper(page, ".poster");
    expect(cut).toEqual([]);
    expect(smallestInPoints).toBeGreaterThan(ARMS_LENGTH_IN_POINTS);
    await expect(paper.checked.first()).toBeVisible();
    await expect(paper.phones.first()).toBeVisible();
  });
}

test("from a wijk to its poster, and back", async ({ page }) => {
  await page.goto("/wijk/rtm-spangen");
  const [wijk, paper] = [wijkScreen(page), paperScreen(page)];
  await wijk.print.click();

  await expect(paper.sheet).toContainText("Zaterdag aan tafel");
  await expect(paper.print).toBeVisible();
  await page.getByRole("link", { name: "Terug naar Spangen" }).click();
  await expect(wijk.name).toHaveText("Spangen");
});

test("from a place to its card: one sheet of A5 with phone, code and who looked", async ({ page }) => {
  await page.goto("/plek/huiskamer-de-kaneelstok");
  const paper = paperScreen(page);
  await placeScreen(page).card.click();
  await expect(paper.code).toBeVisible();
  await page.evaluate(() => document.fonts.ready);

  expect(await printToPaper(page)).toEqual([A5]);
  expect((await readPaper(page, ".paper-card")).cut).toEqual([]);
  await expect(paper.phones.first()).toBeVisible();
  await expect(paper.checked.first()).toBeVisible();
  await expect(paper.sheet).toContainText("zaterdag 13.00–16.00 uur");
});
