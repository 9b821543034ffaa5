import type { Locator, Page } from "@playwright/test";

import { finderScreen } from "./finder-screen.ts";
import { expect, test } from "./journey.ts";
import { mapScreen } from "./map-screen.ts";
import { placeScreen } from "./place-screen.ts";

/** Presses Tab until the focus is there, and wants to see where the focus is at every stop. */
async function tabTo(page: Page, target: Locator, key: "Tab" | "Shift+Tab" = "Tab"): Promise<void> {
  for (let presses = 0; presses < 160; presses++) {
    await page.keyboard.press(key);
    expect(await isFocusSeen(page)).toBe(true);
    if (await target.evaluate((element) => element === document.activeElement)) return;
  }
  throw new Error(`Tab never came to ${String(target)}`);
}

/** Whether what has the focus stands on the screen with a ring of its own, of what it fills, or of what holds it. */
function isFocusSeen(page: Page): Promise<boolean> {
  return page.evaluate(() => {
    const element = document.activeElement;
    if (element === null || element === document.body) return false;
    const styles = [getComputedStyle(element), getComputedStyle(element, "::after"), getComputedStyle(element.closest("form") ?? element)];
    const hasRing = styles.some(({ outlineStyle, outlineWidth, boxShadow }) =>
      (outlineStyle !== "none" && Number.parseFloat(outlineWidth) >= 2) || boxShadow !== "none");
    const { top, bottom, width } = element.getBoundingClientRect();
    return hasRing && width > 0 && bottom > 0 && top < window.innerHeight;
  });
}

test("somebody without a mouse finds a place, reads it and comes back, without the map", async ({ page }) => {
  await page.goto("/");
  const [finder, place] = [finderScreen(page), placeScreen(page)];
  await expect(finder.cards.first()).toBeVisible();

  const skip = page.getByRole("link", { name: "Naar de inhoud" });
  await page.keyboard.press("Tab");
  await expect(skip).toBeFocused();
  await expect(skip).toBeInViewport();
  await page.keyboard.press("Enter");
  await tabTo(page, finder.search);
  await page.keyboard.type("samen eten");
  await expect(finder.count).toHaveText("12 plekken gevonden");
  await tabTo(page, finder.filter("Binnenlopen"));
  await page.keyboard.press("Space");
  await expect(finder.filter("Binnenlopen")).toHaveAttribute("aria-pressed", "true");
  await expect(finder.count).not.toHaveText("12 plekken gevonden");
  await expect(finder.filter("Binnenlopen")).toBeFocused();
  await tabTo(page, finder.linkTo("Huiskamer De Zilveren Haring"));
  await page.keyboard.press("Enter");

  await expect(place.name).toHaveText("Huiskamer De Zilveren Haring");
  await expect(place.name).toBeFocused();
  await tabTo(page, place.call.first());
  await page.goBack();

  await expect(finder.search).toHaveValue("samen eten");
  await expect(finder.filter("Binnenlopen")).toHaveAttribute("aria-pressed", "true");
  await expect(finder.linkTo("Huiskamer De Zilveren Haring")).toBeVisible();
});

test("more choices open, choose and close from the keyboard", async ({ page }) => {
  await page.goto("/");
  const finder = finderScreen(page);
  await expect(finder.cards.first()).toBeVisible();
  await finder.nearMe.focus();

  await page.keyboard.press("Tab");
  await page.keyboard.press("Enter");
  await expect(finder.filter("Door bewoners")).toBeVisible();
  await tabTo(page, finder.filter("Buurthuis"));
  await page.keyboard.press("Enter");

  await expect(page).toHaveURL(/soort=buurthuis/);
  await expect(finder.count).toHaveText("6 plekken in totaal");
});

test("pins and numbers are buttons that Tab meets, and the map moves and zooms by its own keys", async ({ page }) => {
  await page.goto("/?beeld=kaart");
  const [finder, map] = [finderScreen(page), mapScreen(page)];
  await expect(map.pins.first()).toBeVisible();

  await tabTo(page, map.pinOf("De Zachte Stoel"));
  await page.keyboard.press("Enter");
  await expect(map.pinOf("De Zachte Stoel")).toHaveAttribute("aria-pressed", "true");
  await expect(finder.cardOf("De Zachte Stoel").first()).toBeVisible();
  await tabTo(page, map.canvas, "Shift+Tab");
  await page.keyboard.press("+");
  await expect(page).toHaveURL(/kaart=/);
  const zoomed = page.url();
  await page.keyboard.press("ArrowRight");
  await expect.poll(() => page.url()).not.toBe(zoomed);
});
