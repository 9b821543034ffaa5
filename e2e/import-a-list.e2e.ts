import { writeFileSync } from "node:fs";

import { finderScreen } from "./finder-screen.ts";
import { expect, NOW, test } from "./journey.ts";
import { placeScreen } from "./place-screen.ts";
import { runImport } from "./run-import.ts";

const LIST = [
  "naam;soort;adres;postcode;plaats;lat;lon;telefoon;openingstijden",
  "Buurtkamer De Papieren Kraan;buurtkamer;Voorbeeldkade 1;3026 AB;Rotterdam;51,9118;4,4402;010 000 01 01;ma 10:00-12:00",
  "Eetplek De Scheve Pollepel;eetplek;Voorbeeldkade 3;3026 AB;Rotterdam;51,9121;4,4409;;",
].join("\n");

// A server of its own: what is imported here would show in other tests.
test.use({ settings: { SCHUIFAAN_NOW: NOW } });

test("a list that is imported shows in the next search of a page that was open all along", async ({ page, server }, testInfo) => {
  await page.goto("/");
  const [finder, place] = [finderScreen(page), placeScreen(page)];
  await expect(finder.cards.first()).toBeVisible();
  const file = testInfo.outputPath("lijst.csv");
  writeFileSync(file, LIST);

  expect(await runImport(file, server)).toContain("Nieuw: 2");
  await finder.search.fill("papieren kraan");
  await expect(finder.linkTo("Buurtkamer De Papieren Kraan")).toBeVisible();
  await finder.linkTo("Buurtkamer De Papieren Kraan").click();

  await expect(place.name).toHaveText("Buurtkamer De Papieren Kraan");
  await expect(place.way).toContainText("Voorbeeldkade 1");
  await expect(place.unknown).toContainText("welke deur");
  await expect(place.backToArea).toHaveText("Alle plekken in Delfshaven");
  expect(await runImport(file, server)).toContain("Ongewijzigd: 2");
});
