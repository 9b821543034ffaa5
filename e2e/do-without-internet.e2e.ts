import type { Page } from "@playwright/test";

import { finderScreen } from "./finder-screen.ts";
import { expect, test } from "./journey.ts";
import { placeScreen } from "./place-screen.ts";
import { wijkScreen } from "./wijk-screen.ts";

const GONE = /net::ERR_(INTERNET_DISCONNECTED|FAILED)/;

/** Until the worker is there and the wijk is on its shelf: both wait until the page itself is done. */
async function waitUntilKept(page: Page): Promise<void> {
  await expect.poll(() => page.evaluate(async () => {
    const registration = await navigator.serviceWorker.getRegistration();
    const isKept = await caches.has("kept-areas") && (await (await caches.open("kept-areas")).keys()).length > 0;
    return registration?.active?.state === "activated" && isKept;
  }), { timeout: 20_000 }).toBe(true);
}

test("a wijk seen before opens without internet, can be searched and filtered, and says how old it is", async ({ page, context, noise }) => {
  await page.goto("/wijk/rtm-spangen");
  await waitUntilKept(page);
  noise.allow(GONE);
  await context.setOffline(true);

  await page.goto("/wijk/rtm-spangen");
  const [wijk, finder, place] = [wijkScreen(page), finderScreen(page), placeScreen(page)];
  await expect(wijk.name).toHaveText("Spangen");
  await expect(page.getByText(/^Je bent offline\. Dit is van vandaag 12\.\d\d\./)).toBeVisible();
  await expect(wijk.places).toHaveCount(3);
  await expect(wijk.soon.first()).toContainText("Zaterdag aan tafel");

  await page.getByRole("link", { name: "Schuif aan, naar het begin" }).click();
  await finder.search.fill("koffie spangen");
  await finder.search.press("Enter");
  await expect(finder.linkTo("Huiskamer De Kaneelstok")).toBeVisible();
  await finder.filter("Gratis").click();
  await expect(page).toHaveURL(/gratis=ja/);
  await expect(finder.linkTo("Huiskamer De Kaneelstok")).toBeVisible();
  await expect(finder.linkTo("Huis van de Wijk De Gele Voordeur")).toBeHidden();
  await finder.linkTo("Huiskamer De Kaneelstok").click();
  await expect(place.firstVisit).toContainText("Roza zegt je gedag");

  await context.setOffline(false);
  await expect(page.getByText(/^Je bent offline/)).toBeHidden();
});

test("what was never seen says so without internet, and what to do", async ({ page, context, noise }) => {
  await page.goto("/wijk/rtm-spangen");
  await waitUntilKept(page);
  noise.allow(GONE);
  await context.setOffline(true);

  await page.goto("/plek/meentkamer-de-dikke-trui");
  await expect(page.getByRole("alert")).toBeVisible();
  await expect(page.getByRole("button", { name: "Probeer het opnieuw" })).toBeVisible();
});
