import type { Page } from "@playwright/test";

declare global {
  interface Window {
    countTap?: () => void;
  }
}

/** Counts what a thumb does on this page, from the next address on. Returns how often so far. */
export async function countTaps(page: Page): Promise<() => number> {
  let taps = 0;
  await page.exposeFunction("countTap", () => {
    taps += 1;
  });
  await page.addInitScript(() => {
    document.addEventListener("click", ({ isTrusted }) => isTrusted && window.countTap?.(), true);
  });
  return () => taps;
}
