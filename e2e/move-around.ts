import type { Page } from "@playwright/test";

import { dragMap } from "./drag-map.ts";
import { finderScreen } from "./finder-screen.ts";
import { mapScreen } from "./map-screen.ts";

type Step = { readonly name: string; readonly tasks: readonly number[] };
/** Does the work and returns what the tasks of the page took meanwhile, in ms, longest first. */
type Measure = (work: () => Promise<void>) => Promise<number[]>;

/** Pans and zooms as a reader does, each time until the list has answered; what every step cost the browser. */
export async function moveAround(page: Page, measure: Measure): Promise<Step[]> {
  const map = mapScreen(page);
  const pan = (x: number, y: number) => () => dragMap(page, map.map, { x, y });
  const moves: [name: string, move: () => Promise<void>][] = [
    ["pan west", pan(250, 0)], ["pan north", pan(0, 200)], ["zoom in", () => map.zoomIn.click()],
    ["pan east", pan(-250, 0)], ["pan south", pan(0, -200)], ["zoom out", () => map.zoomOut.click()],
    ["zoom out again", () => map.zoomOut.click()], ["pan further", pan(-200, 120)],
  ];
  const steps: Step[] = [];
  for (const [name, move] of moves) {
    const tasks = await measure(async () => {
      const before = page.url();
      await move();
      await page.waitForURL((url) => url.href !== before);
      // Without places in sight the list is there, and empty.
      await finderScreen(page).idle.waitFor({ state: "attached" });
    });
    steps.push({ name, tasks });
  }
  return steps;
}
