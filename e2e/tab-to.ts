import { expect, type Locator, type Page } from "@playwright/test";

/** Presses Tab until the focus is there, and wants to see where the focus is at every stop. */
export async function tabTo(page: Page, target: Locator, key: "Tab" | "Shift+Tab" = "Tab"): Promise<void> {
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
