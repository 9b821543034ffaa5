import { searchPlaces } from "@schuifaan/shared/contract/places";
import type { Page } from "@playwright/test";

import { expect, test } from "./journey.ts";
import { printToPaper, readPaper } from "./print-to-paper.ts";

const A5 = { widthInMm: 148, heightInMm: 210 };
/** Of the small print at the foot; the rest is larger. */
const LEAST_POINTS = 10.5;

test.setTimeout(180_000);

test("every place fits on exactly one sheet of A5, with nothing cut off and letters to read at arm's length", async ({ page, request }) => {
  const { places } = searchPlaces.output.parse(await (await request.get("/api/v1/places?limit=500")).json());
  expect(places.length).toBeGreaterThan(40);

  for (const { slug } of places) await expectOneSheet(page, `/plek/${slug}/kaartje`);
});

// Those with the most to say.
for (const slug of ["huiskamer-de-blauwe-theepot", "buurtkamer-de-warme-wanten", "repaircafe-de-losse-schroef"]) {
  test(`${slug} fits in English as well`, ({ page }) => expectOneSheet(page, `/plek/${slug}/kaartje?taal=en`));
}

async function expectOneSheet(page: Page, path: string): Promise<void> {
  await page.goto(path);
  await expect(page.getByRole("article")).toBeVisible();
  await page.evaluate(() => document.fonts.ready);

  expect.soft(await printToPaper(page), path).toEqual([A5]);
  const { cut, smallestInPoints } = await readPaper(page, ".paper-card");
  expect.soft(cut, path).toEqual([]);
  expect.soft(smallestInPoints, path).toBeGreaterThan(LEAST_POINTS);
}
