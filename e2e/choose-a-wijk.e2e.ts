import { finderScreen } from "./finder-screen.ts";
import { expect, test } from "./journey.ts";
import { placeScreen } from "./place-screen.ts";
import { wijkScreen } from "./wijk-screen.ts";
import { wijkenScreen } from "./wijken-screen.ts";

test("the name of a wijk on somebody's lips leads to its page", async ({ page }) => {
  await page.goto("/");
  const finder = finderScreen(page);

  await finder.search.fill("botu");
  await finder.suggestion(/^Bospolder/).click();

  const wijk = wijkScreen(page);
  await expect(wijk.name).toHaveText("Bospolder");
  await expect(wijk.places).toHaveCount(1);
  await expect(wijk.further.first()).toBeVisible();
});

test("a postcode finds the places that have it", async ({ page }) => {
  await page.goto("/");
  const finder = finderScreen(page);

  await finder.search.fill("3027");
  await finder.search.press("Enter");

  await expect(finder.understood).toHaveText(["bij 3027"]);
  const first = finder.names.filter({ hasText: /Kaneelstok|Gele Voordeur|Stenen Toren/ });
  await expect(first).toHaveCount(3);
  await expect(finder.cards.first()).toContainText("Spangen");
});

test("from all wijken to a gemeente, to a wijk, to a buurt, to a place", async ({ page }) => {
  await page.goto("/");
  const [wijken, wijk] = [wijkenScreen(page), wijkScreen(page)];
  await wijken.link.click();
  await expect(wijken.title).toBeFocused();
  // A dash that is not in ASCII, all the way from the database.
  await expect(wijken.area("Muiden – Mariahoeve")).toBeVisible();

  await wijken.area("Rotterdam").first().click();
  await expect(wijk.name).toHaveText("Rotterdam");
  await wijk.wijken.filter({ hasText: "Delfshaven" }).click();
  await expect(wijk.name).toHaveText("Delfshaven");
  await expect(wijk.places).toHaveCount(7);
  await wijk.parts.filter({ hasText: "Spangen" }).click();
  await expect(wijk.name).toHaveText("Spangen");
  await wijk.places.getByRole("link", { name: "Huiskamer De Kaneelstok" }).click();

  const place = placeScreen(page);
  await expect(place.name).toHaveText("Huiskamer De Kaneelstok");
  await expect(place.backToArea).toHaveText("Alle plekken in Spangen");
});

test("among all wijken a name is found while it is typed", async ({ page }) => {
  await page.goto("/wijken");
  const wijken = wijkenScreen(page);

  await wijken.search.fill("hilver");

  await expect(wijken.found).toHaveText("5 gevonden");
});
