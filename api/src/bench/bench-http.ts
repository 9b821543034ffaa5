import { type ChildProcess, fork } from "node:child_process";
import { get } from "node:http";

import { PlacesAnswer } from "@schuifaan/shared/contract/places";
import { z } from "zod";

import { benchText } from "../text/bench-text.ts";
import { askMany } from "./ask-many.ts";
import { boxAround, listingsOf, pointsAmong } from "./bench-world.ts";
import { MEGABYTE, quantile } from "./measure.ts";

const { names } = benchText;

const CONNECTIONS = 8;
const QUESTIONS = 500;
const WARM_QUESTIONS = 5000;
const ANSWER_BYTES = 48_000;
const Ports = z.object({ ours: z.number(), raw: z.number() });
const Usage = z.object({ cpuInMs: z.number(), rss: z.number() });

/** One kind of question, put to our server and to the raw one in turn. */
type Scenario = { readonly name: string; readonly paths: readonly string[]; readonly rounds: number; readonly cold: boolean };

export type HttpFigures = {
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

/** Measures the answers over HTTP at `count` generated places; the server runs in a process of its own. */
export async function benchHttp(count: number, script: string): Promise<{ figures: HttpFigures[]; rssInMb: number }> {
  const server = fork(script, ["--serve", String(count)], { execArgv: ["--max-old-space-size=8192"] });
  const ports = Ports.parse(await next(server));
  try {
    const figures: HttpFigures[] = [];
    for (const scenario of await chooseScenarios(count, ports.ours)) figures.push(await runScenario(scenario, server, ports));
    return { figures, rssInMb: (await usageOf(server, "usage")).rss / MEGABYTE };
  } finally {
    server.kill();
  }
}

async function chooseScenarios(count: number, port: number): Promise<Scenario[]> {
  const listings = listingsOf(count);
  const points = pointsAmong(listings, QUESTIONS);
  const sample = PlacesAnswer.parse(await askJson(port, "/api/v1/places?limit=100"));
  const limit = Math.min(500, Math.round(ANSWER_BYTES / (JSON.stringify(sample).length / sample.places.length)));
  // So wide that a box in a town holds a full page at every size of the world.
  const kilometres = Math.min(120, Math.max(1, 6 * Math.sqrt(100_000 / count)));
  const boxes = points.map((point) => {
    const { west, south, east, north } = boxAround(point, kilometres);
    return `/api/v1/places?bbox=${west},${south},${east},${north}&limit=${limit}`;
  });
  const nearest = points.map(({ lat, lng }) => `/api/v1/places?near=${lat},${lng}&limit=20`);
  const step = Math.max(1, Math.floor(listings.length / QUESTIONS));
  const details = listings.filter((_, at) => at % step === 0).slice(0, QUESTIONS).map(({ slug }) => `/api/v1/places/${slug}`);
  return [
    { name: names.repeatedBox, paths: boxes.slice(0, 1), rounds: 7, cold: false },
    { name: names.boxesAskedBefore, paths: boxes, rounds: 7, cold: false },
    { name: names.boxesNew, paths: boxes, rounds: 15, cold: true },
    { name: names.nearest, paths: nearest, rounds: 15, cold: true },
    { name: names.detailNew, paths: details, rounds: 15, cold: true },
    { name: names.detailAskedBefore, paths: details, rounds: 7, cold: false },
  ];
}

async function runScenario({ name, paths, rounds, cold }: Scenario, server: ChildProcess, ports: z.infer<typeof Ports>) {
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
