import { writeFileSync } from "node:fs";

import { expect, NOW, test } from "./journey.ts";
import { placeScreen } from "./place-screen.ts";
import { runImport } from "./run-import.ts";

// A server of its own: what is imported here would show in other tests.
test.use({ settings: { SCHUIFAAN_NOW: NOW } });

test("a place that got another name is found by its old address, which leads to the new one", async ({ page, request, server }, testInfo) => {
  const file = testInfo.outputPath("lijst.csv");
  const list = (name: string) => writeFileSync(file, `id,naam,soort,lat,lon\n1,${name},buurthuis,51.9118,4.4402\n`);
  list("De Oude Pomp");
  expect(await runImport(file, server)).toContain("Nieuw: 1");
  await expect.poll(async () => (await request.get("/plek/de-oude-pomp")).status()).toBe(200);
  await page.goto("/plek/de-oude-pomp");
  await expect(placeScreen(page).name).toHaveText("De Oude Pomp");

  list("De Nieuwe Pomp");
  expect(await runImport(file, server)).toContain("Bijgewerkt: 1");
  await expect.poll(async () => (await request.get("/plek/de-nieuwe-pomp")).status()).toBe(200);
  await page.goto("/plek/de-oude-pomp?taal=en");
  await expect(page).toHaveURL(/\/plek\/de-nieuwe-pomp\?taal=en$/);
  await expect(placeScreen(page).name).toHaveText("De Nieuwe Pomp");
});
