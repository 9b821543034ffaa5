import { finderScreen } from "./finder-screen.ts";
import { findCutText } from "./find-cut-text.ts";
import { expect, test } from "./journey.ts";

// What is left of a screen of 1280 by 1024 at 400 % (WCAG 2.2, 1.4.10).
test.use({ viewport: { width: 320, height: 256 } });

for (const path of [
  "/", "/?zoek=samen+eten+vandaag", "/?zoek=eenzaam", "/?beeld=kaart", "/agenda", "/agenda?dag=week&wijk=rtm-spangen", "/wijk/rtm-spangen",
  "/wijk/GM0599", "/plek/huiskamer-de-blauwe-theepot", "/plek/de-zachte-stoel", "/plek/huiskamer-de-kaneelstok/kaartje",
  "/wijk/rtm-spangen/poster", "/wijken", "/bewaard", "/over", "/toegankelijkheid", "/privacy",
]) {
  test(`${path} at 400 % scrolls one way only`, async ({ page }) => {
    await page.goto(path);
    await expect(page.getByRole("main")).not.toBeEmpty();
    await page.waitForLoadState("networkidle");

    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(320);
    expect(await findCutText(page)).toEqual([]);
  });
}

test("at 400 % nothing that sticks to the screen covers what has the focus", async ({ page }) => {
  await page.goto("/");
  await expect(finderScreen(page).cards.first()).toBeVisible();
  for (let presses = 0; presses < 25; presses++) {
    await page.keyboard.press("Tab");
    // WCAG 2.2, 2.4.11: at least a part of it stays in sight.
    expect(await page.evaluate(() => {
      const focused = document.activeElement;
      if (focused === null || focused === document.body) return "nothing has the focus";
      const { left, top, width, height } = focused.getBoundingClientRect();
      const points = [0.1, 0.5, 0.9].flatMap((x) => [0.1, 0.5, 0.9].map((y) => [left + x * width, top + y * height] as const));
      const isSeen = points.some(([x, y]) => {
        const seen = document.elementFromPoint(x, y);
        return seen !== null && (focused.contains(seen) || seen.contains(focused) || seen.closest("label, form, .card")?.contains(focused) === true);
      });
      return isSeen ? "seen" : focused.outerHTML.slice(0, 120);
    })).toBe("seen");
  }
});
