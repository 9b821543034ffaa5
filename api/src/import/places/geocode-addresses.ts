import { setTimeout as pause } from "node:timers/promises";

import type { Address, Precision } from "@schuifaan/shared/domain/place";
import type { Point } from "@schuifaan/shared/domain/point";

import type { Database } from "../../database/open-database.ts";
import type { ImportDoors, Progress } from "../import-doors.ts";
import { LOCATIESERVER, LocatieserverAnswer } from "../../ground/locatieserver.ts";
import { readGeocodes, type Geocode } from "./geocode-cache.ts";
import { findBelievable, questionsFor, type GeocodeQuestion } from "./geocode-questions.ts";

type Geocoded = { readonly point: Point; readonly precision: Precision };

export type Geocoder = {
  readonly find: (address: Address) => Geocoded | undefined;
  /** Answers that were not in the cache yet. */
  readonly learned: readonly Geocode[];
  readonly isUnreachable: boolean;
};

const AT_ONCE = 4;
const TIMEOUT_IN_MS = 8000;

class Unreachable extends Error {}

/**
 * Looks up addresses: first in our own cache, then at PDOK Locatieserver, four at a time. When the service does not
 * answer it is left alone for the rest of the import.
 */
export async function geocodeAddresses(
  addresses: readonly Address[],
  { db, fetch: fetchPage, geocoderUrl = LOCATIESERVER, now }: ImportDoors,
  progress: Progress,
): Promise<Geocoder> {
  const questions = addresses.map(questionsFor).filter((steps) => steps.length > 0);
  const known = await readKnown(db, questions, now());
  const learned: Geocode[] = [];
  const queue = questions.values();
  let isUnreachable = false;
  let done = 0;
  const work = async () => {
    for (const steps of queue) {
      for (const question of isUnreachable ? [] : steps) {
        const point = known.get(keyOf(question)) ?? (await answer(question));
        if (point !== "nothing") break;
      }
      progress.advance((done += 1), questions.length);
    }
  };
  const answer = async (question: GeocodeQuestion) => {
    try {
      const point = await ask(question, geocoderUrl, fetchPage);
      known.set(keyOf(question), point ?? "nothing");
      learned.push({ query: keyOf(question), point });
      return point ?? "nothing";
    } catch (error) {
      if (!(error instanceof Unreachable)) throw error;
      isUnreachable = true;
      return undefined;
    }
  };
  await Promise.all(Array.from({ length: AT_ONCE }, work)).finally(progress.stop);
  return { find: (address) => findKnown(known, address), learned, isUnreachable };
}

type Known = Map<string, Point | "nothing">;

async function readKnown(db: Database, questions: readonly GeocodeQuestion[][], now: Date): Promise<Known> {
  const cached = await readGeocodes(db, questions.flat().map(keyOf), now);
  return new Map(cached.map(({ query, point }) => [query, point ?? "nothing"]));
}

function keyOf({ kind, words }: GeocodeQuestion): string {
  return `${kind}: ${words.toLowerCase()}`;
}

function findKnown(known: Known, address: Address): Geocoded | undefined {
  for (const question of questionsFor(address)) {
    const point = known.get(keyOf(question));
    if (point !== undefined && point !== "nothing") return { point, precision: question.precision };
  }
  return undefined;
}

async function ask(question: GeocodeQuestion, geocoderUrl: string, fetchPage: typeof fetch): Promise<Point | undefined> {
  const url = new URL(geocoderUrl);
  url.search = new URLSearchParams({ q: question.words, fq: `type:${question.kind}`, rows: "10" }).toString();
  const json = (await fetchJson(url, fetchPage)) ?? (await pause(500).then(async () => await fetchJson(url, fetchPage)));
  const read = LocatieserverAnswer.safeParse(json);
  if (!read.success) throw new Unreachable();
  return findBelievable(read.data, question);
}

/** Undefined on trouble that may pass. */
async function fetchJson(url: URL, fetchPage: typeof fetch): Promise<unknown> {
  try {
    const response = await fetchPage(url, { signal: AbortSignal.timeout(TIMEOUT_IN_MS), headers: { accept: "application/json" } });
    if (response.ok) return await response.json();
    await response.body?.cancel();
    return undefined;
  } catch {
    return undefined;
  }
}
