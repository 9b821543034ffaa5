import type { Page } from "@playwright/test";

/** Words that stick out of the screen, or out of the box that hides what does not fit. */
export function findCutText(page: Page): Promise<string[]> {
  return page.evaluate(() =>
    [...document.querySelectorAll<HTMLElement>("main :is(h1, h2, h3, h4, p, li, dt, dd, a, button, span, strong)")]
      // A map pans; a sheet of paper is shown as small as the screen; what is only read aloud is nowhere to be seen.
      .filter((element) => element.closest(".place-map, .only-read, .map-note, .poster, .paper-card") === null && element.checkVisibility())
      .filter((element) => {
        const { left, right, width } = element.getBoundingClientRect();
        return width > 0 && (left < -1 || right > document.documentElement.clientWidth + 1);
      })
      .map((element) => `${element.tagName} ${element.innerText.slice(0, 40)}`),
  );
}
