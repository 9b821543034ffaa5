import { finderScreen } from "./finder-screen.ts";
import { expect, test } from "./journey.ts";
import { mapScreen } from "./map-screen.ts";
import { moveAround } from "./move-around.ts";
import { measureProcessorTime } from "./processor-time.ts";
import { runImport } from "./run-import.ts";
import { writeGeneratedList } from "./write-generated-list.ts";

const ROUNDS = 3;
const SLOWDOWN = 4;
const AIM_IN_MS = 50;

test.use({ settings: { SEED: "none" } });

test("ten thousand places, at a quarter of the speed of this machine", async ({ page, browser, server }, testInfo) => {
  const file = testInfo.outputPath("places.csv");
  writeGeneratedList(file, 10_000);
  await runImport(file, server);
  await page.goto("/?kaart=4.2,51.8,4.8,52.2");
  await expect(mapScreen(page).groups.first()).toBeVisible();
  await expect(finderScreen(page).count).toContainText("in beeld");
  const measure = (work: () => Promise<void>) => measureProcessorTime(browser, page, work);
  // The first round warms the browser up.
  await moveAround(page, measure);

  const longest: number[] = [];
  for (let round = 1; round <= ROUNDS; round++) {
    for (const { name, tasks } of await moveAround(page, measure)) {
      const slowed = tasks.map((ms) => Math.round(ms * SLOWDOWN));
      say(`round ${round}, ${name}: ${slowed.slice(0, 3).join(" ")}`);
      longest.push(...slowed.slice(0, 1));
    }
  }
  const over = longest.filter((ms) => ms > AIM_IN_MS).length;
  say(`steps: ${longest.length}; with a task over ${AIM_IN_MS} ms: ${over}; longest ${Math.max(...longest)} ms`);
});

function say(line: string): void {
  process.stdout.write(`${line}\n`);
}
