import type { Page } from "@playwright/test";

/**
 * Makes `page.goto` and `page.reload` wait until React has taken over the page that the server drew. Before that a click is
 * answered by the bare page: right for a slow phone, but a journey on a busy machine must not depend on it.
 */
export function waitForTakeover(page: Page): Page {
  const [goTo, reload] = [page.goto.bind(page), page.reload.bind(page)];
  page.goto = async (...asked) => {
    const answer = await goTo(...asked);
    await page.waitForFunction(isTakenOver);
    return answer;
  };
  page.reload = async (...asked) => {
    const answer = await reload(...asked);
    await page.waitForFunction(isTakenOver);
    return answer;
  };
  return page;
}

/** Whether React has taken over what stands in the page; also true of a page that is none of ours, such as a feed. */
export function isTakenOver(): boolean {
  const root = document.querySelector("#root");
  if (root === null) return true;
  const [first] = root.querySelectorAll("a, button, main, h1");
  return first !== undefined && Object.keys(first).some((key) => key.startsWith("__reactProps"));
}
