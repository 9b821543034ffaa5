import { type ChildProcess, fork } from "node:child_process";
import { get } from "node:http";

import { PlacesAnswer } from "@schuifaan/shared/contract/places";
import { TOWNS } from "@schuifaan/shared/fixtures/generate-towns";
import { z } from "zod";

import { benchText } from "../text/bench-text.ts";
import { askMany } from "./ask-many.ts";
import { BenchServer, type FinderFigures } from "./bench-figures.ts";
import { boxAround } from "./bench-world.ts";
import { MEGABYTE, quantile } from "./measure.ts";

const { names, queries } = benchText;

const CONNECTIONS = 8;
const WARM_QUESTIONS = 5000;
const ANSWER_BYTES = 48_000;
const Usage = z.object({ cpuInMs: z.number(), rss: z.number() });

/** One kind of question, put to our server and to the raw one in turn. */
type Scenario = { readonly name: string; readonly paths: readonly string[]; readonly rounds: number; readonly cold: boolean };

type HttpFigures = {
  readonly name: string;
  readonly bytes: number;
  /** Ours ÷ raw requests a second, median over the rounds: the higher the better. */
  readonly ratio: number;
  /** Raw ÷ our processor time a request: the same, but blind to what the client can take. */
  readonly cpuRatio: number;
  readonly perSecond: number;
  readonly p50: number;
  readonly p99: number;
};

export type SizeFigures = { readonly finder: FinderFigures; readonly http: readonly HttpFigures[]; readonly rssInMb: number };

/** Measures the finder and the answers over HTTP at `count` generated places, in a process of their own. */
export async function benchSize(count: number, script: string): Promise<SizeFigures> {
  const child = fork(script, ["--serve", String(count)], { execArgv: ["--max-old-space-size=8192", "--expose-gc"] });
  try {
    const server = BenchServer.parse(await next(child));
    const http: HttpFigures[] = [];
    for (const scenario of await chooseScenarios(count, server)) http.push(await runScenario(scenario, child, server));
    return { finder: server.finder, http, rssInMb: (await usageOf(child, "usage")).rss / MEGABYTE };
  } finally {
    child.kill();
  }
}

async function chooseScenarios(count: number, { ours: port, points, slugs }: BenchServer): Promise<Scenario[]> {
  const sample = PlacesAnswer.parse(await askJson(port, "/api/v1/places?limit=100"));
  const limit = Math.min(500, Math.round(ANSWER_BYTES / (JSON.stringify(sample).length / sample.places.length)));
  // So wide that a box in a town holds a full page at every size of the world.
  const kilometres = Math.min(120, Math.max(1, 6 * Math.sqrt(100_000 / count)));
  const boxes = points.map((point) => {
    const { west, south, east, north } = boxAround(point, kilometres);
    return `/api/v1/places?bbox=${west},${south},${east},${north}&limit=${limit}`;
  });
  const nearest = points.map(({ lat, lng }) => `/api/v1/places?near=${lat},${lng}&limit=20`);
  const details = slugs.map((slug) => `/api/v1/places/${slug}`);
  return [
    { name: names.repeatedBox, paths: boxes.slice(0, 1), rounds: 7, cold: false },
    { name: names.boxesAskedBefore, paths: boxes, rounds: 7, cold: false },
    { name: names.boxesNew, paths: boxes, rounds: 15, cold: true },
    { name: names.nearest, paths: nearest, rounds: 15, cold: true },
    { name: names.httpWords, paths: points.map((_, at) => `/api/v1/places?q=${encodeURIComponent(wordsAt(at))}&limit=20`), rounds: 5, cold: true },
    { name: names.detailNew, paths: details, rounds: 15, cold: true },
    { name: names.detailAskedBefore, paths: details, rounds: 7, cold: false },
  ];
}

/** Another wish in another town for each question. */
function wordsAt(at: number): string {
  const town = TOWNS[at % TOWNS.length]?.name ?? "";
  const wishes = [queries.wishIn, queries.wishInThen];
  return (wishes[Math.floor(at / TOWNS.length) % wishes.length] ?? queries.wishIn)(town);
}

async function runScenario({ name, paths, rounds, cold }: Scenario, server: ChildProcess, ports: Pick<BenchServer, "ours" | "raw">) {
  const sizes = await Promise.all(paths.slice(0, 50).map(async (path) => (await askText(ports.ours, path)).length));
  const bytes = Math.round(sizes.reduce((sum, size) => sum + size, 0) / sizes.length);
  // Cold: every question exactly once between two changes of the index. Warm: the same ones over and over.
  const asked = cold ? paths : Array.from({ length: WARM_QUESTIONS }, (_, at) => paths[at % paths.length] ?? "/");
  const rawAsked = asked.map(() => `/${bytes}`);
  const ratios: number[] = [];
  const cpuRatios: number[] = [];
  const ours: Round[] = [];
  for (let round = 0; round <= rounds; round += 1) {
    const raw = await runRound(server, ports.raw, rawAsked);
    if (cold) await usageOf(server, "forget");
    const our = await runRound(server, ports.ours, asked);
    if (round === 0) continue;
    ratios.push(our.perSecond / raw.perSecond);
    cpuRatios.push(raw.cpuInMs / our.cpuInMs);
    ours.push(our);
  }
  const median = (pick: (round: Round) => number) => quantile(ours.map(pick), 0.5);
  return {
    name, bytes, ratio: quantile(ratios, 0.5), cpuRatio: quantile(cpuRatios, 0.5),
    perSecond: median((round) => round.perSecond), p50: median((round) => round.p50), p99: median((round) => round.p99),
  };
}

type Round = { readonly perSecond: number; readonly cpuInMs: number; readonly p50: number; readonly p99: number };

async function runRound(server: ChildProcess, port: number, paths: readonly string[]): Promise<Round> {
  const before = await usageOf(server, "usage");
  const { seconds, latenciesInMs } = await askMany(port, paths, CONNECTIONS);
  const after = await usageOf(server, "usage");
  return {
    perSecond: paths.length / seconds,
    cpuInMs: after.cpuInMs - before.cpuInMs,
    p50: quantile(latenciesInMs, 0.5),
    p99: quantile(latenciesInMs, 0.99),
  };
}

async function usageOf(server: ChildProcess, question: "usage" | "forget"): Promise<z.infer<typeof Usage>> {
  server.send(question);
  return Usage.parse(await next(server));
}

async function next(server: ChildProcess): Promise<unknown> {
  return await new Promise((resolve) => server.once("message", resolve));
}

async function askText(port: number, path: string): Promise<string> {
  return await new Promise((resolve, reject) => {
    get({ port, path }, (response) => {
      let text = "";
      response.setEncoding("utf8").on("data", (chunk: string) => (text += chunk)).on("end", () => resolve(text));
    }).on("error", reject);
  });
}

async function askJson(port: number, path: string): Promise<unknown> {
  return JSON.parse(await askText(port, path));
}
