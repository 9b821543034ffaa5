import { expect, test } from "./journey.ts";
import { placeScreen } from "./place-screen.ts";
import { wijkScreen } from "./wijk-screen.ts";

test("a wijk shows its week, its places, who needs a hand and what is just over the border", async ({ page, viewport }) => {
  await page.goto("/wijk/rtm-spangen");
  const wijk = wijkScreen(page);
  const isWide = (viewport?.width ?? 0) >= 900;

  await expect(wijk.soon).toHaveCount(2);
  await expect(wijk.days).toHaveText(["Vandaag, zaterdag 21 november", "Morgen, zondag 22 november"]);
  await expect(wijk.weekTable).toBeVisible({ visible: isWide });
  await expect(wijk.weekList).toBeVisible({ visible: !isWide });
  const week = isWide ? wijk.weekTable : wijk.weekList;
  await expect(week.getByRole("link", { name: /Open koffiehoek/ })).toHaveCount(5);
  await expect(week.getByRole("link", { name: /Film op woensdag/ })).toHaveCount(1);
  await expect(wijk.weekTable.getByText("Nog niets").first()).toBeAttached();
  await expect(wijk.places).toHaveCount(3);
  await wijk.places.last().scrollIntoViewIfNeeded();
  await expect(wijk.needs).toContainText("Huiskamer De Kaneelstok");
  await expect(wijk.further.first()).toBeVisible();
  await wijk.further.filter({ hasText: "Huiskamer De Blauwe Theepot" }).getByRole("link").click();
  await expect(placeScreen(page).name).toHaveText("Huiskamer De Blauwe Theepot");
});

test("a name for two wijken asks which one; a name for one leads there", async ({ page }) => {
  await page.goto("/wijk/botu");
  const wijk = wijkScreen(page);
  await expect(wijk.name).toHaveText("Welke wijk bedoel je?");
  await expect(wijk.choices).toHaveCount(2);
  await wijk.choices.filter({ hasText: "Tussendijken" }).click();
  await expect(wijk.name).toHaveText("Tussendijken");

  await page.goto("/wijk/spangen");
  await expect(wijk.name).toHaveText("Spangen");
  await expect(page).toHaveURL(/\/wijk\/rtm-spangen$/);
});

test("a wijk in which nothing is on these days shows the first day that has something", async ({ page }) => {
  await page.goto("/wijk/rtm-coolhaveneiland");
  const wijk = wijkScreen(page);

  await expect(wijk.days.last()).toHaveText("Dinsdag 24 november");
  await expect(wijk.soon.first()).toContainText("Huiswerktafel");
});

test("a wijk that does not exist says so", async ({ page, noise }) => {
  noise.allow(/status of 404/);
  await page.goto("/wijk/rtm-atlantis");

  await expect(wijkScreen(page).name).toHaveText("Deze pagina is er niet");
});
