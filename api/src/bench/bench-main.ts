import { fileURLToPath } from "node:url";

import { benchText } from "../text/bench-text.ts";
import { benchSize } from "./bench-http.ts";
import { benchRecall } from "./bench-recall.ts";
import { serveBench } from "./bench-server.ts";
import { benchStart } from "./bench-start.ts";
import { simulateYear } from "./simulate-year.ts";

const SIZES = [1000, 10_000, 100_000, 1_000_000];
/** Writing a million places to a disk first takes longer than all the rest. */
const LARGEST_START = 100_000;
/** A simulated year has so many places. */
const PLACES_IN_YEAR = 1000;
const ANSWERING = [0.7, 0.4];
const SCRIPT = fileURLToPath(import.meta.url);
const MAIN = fileURLToPath(new URL("main.js", import.meta.url));

const print = (line = "") => process.stdout.write(`${line}\n`);
// pnpm hands over the "--" that npm keeps.
const [option, value = ""] = process.argv.slice(2).filter((word) => word !== "--");

if (option === "--serve") await serveBench(Number(value));
else if (option === "--year") await liveYears();
else await bench(option === "--sizes" ? value.split(",").map(Number) : SIZES);

async function bench(sizes: readonly number[]): Promise<void> {
  print(benchText.intro);
  for (const count of sizes) {
    print(benchText.size(count));
    const { finder, http, rssInMb } = await benchSize(count, SCRIPT);
    print(benchText.built(finder));
    for (const { name, p50, p99 } of finder.searches) print(benchText.search(name, p50, p99));
    for (const figures of http) print(benchText.http(figures));
    print(benchText.httpMemory(rssInMb));
    if (count > LARGEST_START) continue;
    const start = await benchStart(count, MAIN);
    print(benchText.start(start));
  }
  print(benchText.recallIntro);
  for (const figures of await benchRecall()) print(benchText.recall(figures));
}

async function liveYears(): Promise<void> {
  print(benchText.yearIntro(PLACES_IN_YEAR));
  for (const answering of ANSWERING) print(benchText.year(await simulateYear(PLACES_IN_YEAR, answering)));
}
