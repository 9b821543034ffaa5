import { AxeBuilder } from "@axe-core/playwright";
import type { Page } from "@playwright/test";

const RULES = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"];

type Fault = { readonly id: string; readonly where: readonly string[] };

/** What stands in somebody's way on the page as it is now, by day and by night. */
export async function findFaults(page: Page): Promise<Fault[]> {
  await page.emulateMedia({ reducedMotion: "reduce" });
  const byDay = await analyze(new AxeBuilder({ page }).withTags(RULES));
  // At night only the colours are others.
  await page.emulateMedia({ colorScheme: "dark", reducedMotion: "reduce" });
  const byNight = await analyze(new AxeBuilder({ page }).withRules("color-contrast"));
  await page.emulateMedia({ colorScheme: "light", reducedMotion: "reduce" });
  return [...byDay, ...byNight];
}

/** The same for colours and sizes alone, in the colours that the page has now. */
export async function findFaultsOfLook(page: Page): Promise<Fault[]> {
  return await analyze(new AxeBuilder({ page }).withRules(["color-contrast", "target-size"]));
}

async function analyze(axe: AxeBuilder): Promise<Fault[]> {
  const { violations } = await axe.analyze();
  return violations.map(({ id, nodes }) => ({ id, where: nodes.map(({ html }) => html.slice(0, 160)) }));
}
