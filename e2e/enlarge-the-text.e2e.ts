import { findCutText } from "./find-cut-text.ts";
import { expect, test } from "./journey.ts";

const TWICE = 32;

for (const path of [
  "/", "/?zoek=koffie", "/?zoek=eenzaam", "/?zoek=samen+eten+vandaag+gratis", "/agenda", "/agenda?dag=week&wijk=rtm-spangen",
  "/plek/huiskamer-de-blauwe-theepot", "/plek/de-zachte-stoel", "/plek/huiskamer-de-kaneelstok/kaartje", "/wijk/rtm-spangen",
  "/wijk/rtm-spangen/poster", "/wijk/GM0599", "/wijken", "/bewaard", "/over", "/toegankelijkheid", "/plek-erbij",
  "/plek/huiskamer-de-blauwe-theepot/klopt-niet", "/plek/huiskamer-de-zonnige-serre/bericht?over=samen", "/plek/huiskamer-de-zonnige-serre/bericht?over=vraag", "/privacy",
]) {
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
