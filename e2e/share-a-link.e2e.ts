import { finderScreen } from "./finder-screen.ts";
import { expect, test } from "./journey.ts";
import { mapScreen } from "./map-screen.ts";
import { placeScreen } from "./place-screen.ts";

const DELFSHAVEN = "kaart=4.42,51.9,4.47,51.925";

test("a link brings back choices, box and chosen place in somebody else's browser", async ({ page, openElsewhere }) => {
  await page.goto(`/?${DELFSHAVEN}`);
  const mine = finderScreen(page);
  await mine.filter("Gratis").click();
  await mine.more.click();
  await mine.filter("Door bewoners").click();
  await expect(page).toHaveURL(/gratis=ja/);
  await expect(page).toHaveURL(/door=bewoners/);
  await expect(mine.count).toHaveText("4 plekken in beeld");
  await mine.showOnMap("Huiskamer De Blauwe Theepot").click();
  await expect(mapScreen(page).pinOf("Huiskamer De Blauwe Theepot")).toHaveAttribute("aria-pressed", "true");

  const theirs = await openElsewhere();
  await theirs.goto(page.url());

  const [finder, map] = [finderScreen(theirs), mapScreen(theirs)];
  await expect(map.map).toBeVisible();
  if (await finder.toList.isVisible()) {
    await expect(map.card).toContainText("Huiskamer De Blauwe Theepot");
    await finder.toList.click();
  }
  await expect(finder.filter("Gratis")).toHaveAttribute("aria-pressed", "true");
  await expect(finder.cardOf("Huiskamer De Blauwe Theepot")).toHaveAttribute("aria-current", "true");
  await expect(finder.count).toHaveText("4 plekken in beeld");
  expect(new URL(theirs.url()).searchParams.get("kaart")).toBe("4.42,51.9,4.47,51.925");
});

test("a link in English stays in English, whatever the other browser speaks", async ({ openElsewhere }) => {
  const theirs = await openElsewhere();
  await theirs.goto("/plek/huiskamer-de-blauwe-theepot?taal=en");

  await expect(theirs.getByRole("region", { name: "Which door?" })).toBeVisible();
  await expect(theirs.locator("html")).toHaveAttribute("lang", "en");
});

for (const link of [
  "/?kaart=4.4,51.9&soort=kasteel&plek=..%2F..%2Fetc&door=niemand&taal=klingon",
  "/?kaart=9,9,1,1&beeld=tv&zoek=%20%20",
  "/?zoek=%E0%A4%A&kaart=NaN,NaN,NaN,NaN",
]) {
  test(`the mangled link ${link} still opens the finder`, async ({ page }) => {
    await page.goto(link);

    await expect(finderScreen(page).linkTo("De Stille Hoek")).toBeVisible();
  });
}

test("a link to a place that is not there says so, and leads on", async ({ page, noise }) => {
  noise.allow(/status of 404/);
  await page.goto("/plek/deze-plek-bestaat-niet");

  await expect(placeScreen(page).name).toHaveText("Deze pagina is er niet");
  await page.getByRole("link", { name: "Zoek een plek" }).click();

  await expect(finderScreen(page).count).toHaveText("46 plekken in totaal");
});
