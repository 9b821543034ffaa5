import type { Page } from "@playwright/test";

import { expect, test } from "./journey.ts";

const TWICE = 32;

test.skip(({ viewport }) => (viewport?.width ?? 0) > 400, "the narrowest screen is the hardest");

for (const path of ["/", "/?zoek=koffie", "/plek/huiskamer-de-blauwe-theepot", "/plek/de-zachte-stoel", "/wijk/rtm-spangen", "/wijken", "/over"]) {
  test(`${path} with letters twice as big scrolls one way only and cuts nothing off`, async ({ page }) => {
    // As a reader sets it in the browser: rem and the widths in media queries follow.
    const session = await page.context().newCDPSession(page);
    await session.send("Page.setFontSizes", { fontSizes: { standard: TWICE, fixed: TWICE } });
    await page.goto(path);
    await expect(page.getByRole("heading", { level: 1 })).toBeVisible();
    await page.waitForLoadState("networkidle");

    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(360);
    expect(await findCutText(page)).toEqual([]);
  });
}

/** Words that stick out of the screen, or out of the box that hides what does not fit. */
function findCutText(page: Page): Promise<string[]> {
  return page.evaluate(() =>
    [...document.querySelectorAll<HTMLElement>("main :is(h1, h2, h3, p, li, dt, dd, a, button, span, strong)")]
      .filter((element) => element.closest(".place-map, .only-read, .area-hits, .map-note") === null && element.checkVisibility())
      .filter((element) => {
        const { left, right, width } = element.getBoundingClientRect();
        return width > 0 && (left < -1 || right > document.documentElement.clientWidth + 1);
      })
      .map((element) => `${element.tagName} ${element.innerText.slice(0, 40)}`),
  );
}
