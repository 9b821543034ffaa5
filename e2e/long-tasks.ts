import type { Page } from "@playwright/test";

declare global {
  interface Window {
    longTasks?: number[];
  }
}

/** Slows the processor down `times`, and starts to write down every task longer than 50 ms. */
export async function watchLongTasks(page: Page, times: number): Promise<void> {
  const session = await page.context().newCDPSession(page);
  await session.send("Emulation.setCPUThrottlingRate", { rate: times });
  await page.evaluate(() => {
    window.longTasks = [];
    new PerformanceObserver((entries) => {
      window.longTasks?.push(...entries.getEntries().map(({ duration }) => duration));
    }).observe({ type: "longtask" });
  });
}

/** Milliseconds of the long tasks while `work` was done, longest first. */
export async function measureLongTasks(page: Page, work: () => Promise<void>): Promise<number[]> {
  await takeLongTasks(page);
  await work();
  return takeLongTasks(page);
}

/** Milliseconds of the long tasks since the last time, longest first. */
function takeLongTasks(page: Page): Promise<number[]> {
  return page.evaluate(() => (window.longTasks?.splice(0) ?? []).toSorted((one, other) => other - one));
}
