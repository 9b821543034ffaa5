import type { Page } from "@playwright/test";

import { finderScreen } from "./finder-screen.ts";
import { expect, test } from "./journey.ts";

/** Everything on the shelves of this browser, by address. */
function keptAddresses(page: Page): Promise<string> {
  return page.evaluate(async () => {
    const shelves = await Promise.all((await caches.keys()).map((name) => caches.open(name)));
    const requests = await Promise.all(shelves.map((shelf) => shelf.keys()));
    return requests.flat().map(({ url }) => url).join("\n");
  });
}

const AT_THE_DOOR = { latitude: 51.917_123_4, longitude: 4.436_987_6 };

test.describe("a reader who shares where they are", () => {
  test.use({ permissions: ["geolocation"], geolocation: AT_THE_DOOR });

  test("gets what is near first, and only roughly tells us where, and never in the address", async ({ page }) => {
    const asked: URL[] = [];
    page.on("request", (request) => asked.push(new URL(request.url())));
    await page.goto("/");
    const finder = finderScreen(page);

    await finder.nearMe.click();

    await expect(finder.cards.first()).toContainText("Huiskamer De Kaneelstok");
    await expect(finder.cards.first()).toContainText(/minu(ut|ten)\slopen/);
    await expect(page.getByText("We gebruiken alleen ongeveer waar je bent.")).toBeVisible();
    const positions = asked.flatMap(({ searchParams }) => searchParams.getAll("near"));
    expect(new Set(positions)).toEqual(new Set(["51.917,4.437"]));
    const everywhere = [page.url(), ...asked.map(String), await page.evaluate(() => JSON.stringify([localStorage, sessionStorage]))].join();
    expect(everywhere).not.toMatch(/51\.9171|4\.43698/);
    expect(page.url()).not.toMatch(/51\.9|4\.43/);
    await finder.nearMe.click();
    await expect(finder.cards.first()).not.toContainText(/minu(ut|ten)\slopen/);
  });

  test("has the neighbourhood kept for when there is no connection, and never where they are", async ({ page }) => {
    await page.goto("/");
    await finderScreen(page).nearMe.click();
    await expect(finderScreen(page).cards.first()).toContainText("Huiskamer De Kaneelstok");
    await expect.poll(() => keptAddresses(page), { timeout: 20_000 }).toMatch(/rtm-spangen.*shell\.html|shell\.html.*rtm-spangen/s);

    expect(await keptAddresses(page)).not.toMatch(/near|51\.9|4\.43/);
  });
});

test("a reader who does not share where they are is told that it is fine", async ({ page }) => {
  await page.goto("/");
  const finder = finderScreen(page);

  await finder.nearMe.click();

  await expect(page.getByText("Dat is prima. Typ je wijk of postcode.")).toBeVisible();
  await expect(finder.count).toHaveText("46 plekken in totaal");
});

test("a walk through every page leaves no cookie and asks no other host than ours and the tiles'", async ({ page, context, noise }) => {
  for (const path of ["/", "/agenda", "/plek/de-stille-hoek", "/plek/de-stille-hoek/kaartje", "/wijk/rtm-spangen", "/wijken", "/bewaard", "/over", "/toegankelijkheid", "/privacy"]) {
    await page.goto(path);
    await expect(page.getByRole("heading", { level: 1 })).toBeVisible();
  }

  expect(await context.cookies()).toEqual([]);
  expect(await page.evaluate(() => localStorage.length)).toBe(0);
  expect(noise.heard).toEqual([]);
});
