import { finderScreen } from "./finder-screen.ts";
import { expect, test } from "./journey.ts";
import { takeLongTasks, watchLongTasks } from "./long-tasks.ts";
import { mapScreen } from "./map-screen.ts";
import { moveAround } from "./move-around.ts";
import { runImport } from "./run-import.ts";
import { writeGeneratedList } from "./write-generated-list.ts";

const ROUNDS = 5;
const AIM_IN_MS = 50;

test.use({ settings: { SEED: "none" } });

test("ten thousand places, at a quarter of the speed of this machine", async ({ page, server }, testInfo) => {
  const file = testInfo.outputPath("places.csv");
  writeGeneratedList(file, 10_000);
  await runImport(file, server);
  await page.goto("/?kaart=4.2,51.8,4.8,52.2");
  await expect(mapScreen(page).groups.first()).toBeVisible();
  await expect(finderScreen(page).count).toContainText("in beeld");
  await watchLongTasks(page, 4);
  await moveAround(page);
  await takeLongTasks(page);

  const rounds: number[][] = [];
  for (let round = 0; round < ROUNDS; round++) {
    const steps = await moveAround(page);
    for (const { name, longTasks } of steps) say(`round ${round + 1}, ${name}: ${longTasks.map(Math.round).join(" ") || "none"}`);
    rounds.push(steps.flatMap(({ longTasks }) => longTasks));
  }
  const all = rounds.flat().toSorted((one, other) => one - other);
  say(`steps: ${ROUNDS * 8}; tasks over ${AIM_IN_MS} ms: ${all.length}; median ${at(all, 0.5)} ms, longest ${at(all, 1)} ms`);
});

function at(sorted: readonly number[], share: number): number {
  return Math.round(sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? 0);
}

function say(line: string): void {
  process.stdout.write(`${line}\n`);
}
