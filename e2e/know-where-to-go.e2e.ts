import { countTaps } from "./count-taps.ts";
import { finderScreen } from "./finder-screen.ts";
import { expect, test } from "./journey.ts";
import { placeScreen } from "./place-screen.ts";
import { wijkScreen } from "./wijk-screen.ts";

// design/product.md, section 4.1: from a poster or a link of the huisarts to "I know where and when" in three taps.
const MOST_TAPS = 3;

test("a link to a wijk says at once what is on, when, where and what it costs; one tap says which door and who", async ({ page }) => {
  const taps = await countTaps(page);
  await page.goto("/wijk/rtm-spangen");
  const [wijk, place] = [wijkScreen(page), placeScreen(page)];

  const first = wijk.soon.first();
  await expect(first).toBeInViewport({ ratio: 1 });
  await expect(first).toContainText("13.00–16.00");
  await expect(first).toContainText("Zaterdag aan tafel");
  await expect(first).toContainText("Huiskamer De Kaneelstok");
  await expect(first).toContainText("Gratis");
  await expect(first).toContainText("Zo binnenlopen");
  expect(taps()).toBe(0);

  await wijk.linkTo("Zaterdag aan tafel").tap();

  await expect(place.name).toHaveText("Huiskamer De Kaneelstok");
  await expect(place.openState).toHaveText("Dicht tot 13.00");
  await expect(place.openState).toBeInViewport({ ratio: 1 });
  await expect(place.door).toContainText("Poort naar de binnentuin.");
  await expect(place.door).toBeInViewport({ ratio: 1 });
  await expect(place.firstVisit).toContainText("Roza zegt je gedag");
  await expect(place.firstVisit).toBeInViewport({ ratio: 1 });
  await expect(place.price).toContainText("Gratis.");
  await expect(place.price).toBeInViewport({ ratio: 1 });
  expect(taps()).toBeLessThanOrEqual(MOST_TAPS);
});

test("from the beginning: what is on today, for free, and then the door, in three taps", async ({ page }) => {
  const taps = await countTaps(page);
  await page.goto("/");
  const [finder, place] = [finderScreen(page), placeScreen(page)];
  await expect(finder.cards.first()).toBeVisible();

  await finder.filter("Vandaag").tap();
  await expect(finder.filter("Vandaag")).toHaveAttribute("aria-pressed", "true");
  await finder.filter("Gratis").tap();
  await expect(page).toHaveURL(/wanneer=vandaag.*gratis=ja/);
  await expect(finder.idle).toBeVisible();
  await finder.linkTo("Huiskamer De Kaneelstok").tap();

  await expect(place.name).toHaveText("Huiskamer De Kaneelstok");
  await expect(place.openState).toHaveText("Dicht tot 13.00");
  await expect(place.door).toBeInViewport({ ratio: 1 });
  await expect(place.firstVisit).toBeInViewport({ ratio: 1 });
  await expect(place.price).toBeInViewport({ ratio: 1 });
  expect(taps()).toBe(MOST_TAPS);
});

test("whoever would rather not come alone gets a page to ask it on", async ({ page }) => {
  await page.goto("/plek/huiskamer-de-zonnige-serre");
  await page.getByText("Ik ga liever samen", { exact: true }).tap();

  await expect(page.getByRole("heading", { name: "Ik ga liever samen", level: 1 })).toBeVisible();
  await expect(page.getByText("Iemand gaat de eerste keer met je mee.", { exact: false })).toBeVisible();
});

test("what a thumb must hit on the way is large enough", async ({ page }) => {
  for (const path of ["/", "/wijk/rtm-spangen", "/plek/huiskamer-de-kaneelstok", "/agenda"]) {
    await page.goto(path);
    await page.waitForLoadState("networkidle");
    const small = await page.evaluate(() =>
      [...document.querySelectorAll<HTMLElement>("button, summary, a.button, a.chip, nav a, .card-name a")]
        .filter((element) => element.checkVisibility() && element.getBoundingClientRect().width > 1 && element.closest(".place-map") === null)
        // A card is as a whole what is pressed.
        .map((element) => ({ element, box: (element.closest(".card") ?? element).getBoundingClientRect() }))
        .filter(({ box }) => box.height < 44 || box.width < 44)
        .map(({ element, box }) => `${element.innerText || element.ariaLabel} ${Math.round(box.width)}×${Math.round(box.height)}`));
    expect(small, path).toEqual([]);
  }
});
