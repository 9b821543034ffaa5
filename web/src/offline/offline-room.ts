import { ACTIVITY_ANSWERS } from "./activity-answers.ts";
import { AREA_ANSWERS } from "./area-answers.ts";
import type { KeptAnswer } from "./answerer.ts";
import { type AreaPlaces, canKeep, findKeptAt, keepArea, readKeptAreas } from "./kept-areas.ts";
import { buildKeptWorld, type KeptWorld } from "./kept-world.ts";
import { PLACE_ANSWERS } from "./place-answers.ts";
import { SUGGESTION_ANSWERS } from "./suggestion-answers.ts";

const ANSWERERS = new Map([...PLACE_ANSWERS, ...ACTIVITY_ANSWERS, ...AREA_ANSWERS, ...SUGGESTION_ANSWERS].map((answerer) => [answerer.name, answerer]));
/** A wijk changes a few times a day; asking more often only costs the reader data. */
const FRESH_FOR_MS = 60 * 60_000;

let world: Promise<KeptWorld> | undefined;

/**
 * What the server would answer, from what this device kept: by the same finder, through the same contract. `name` is
 * that of the endpoint, `fields` as in its address, `now` in epoch milliseconds. Undefined when nothing kept answers.
 */
export async function answerOffline(name: string, fields: Readonly<Record<string, string>>, now: number): Promise<KeptAnswer | undefined> {
  if (!canKeep()) return undefined;
  world ??= readKeptAreas().then(buildKeptWorld);
  return ANSWERERS.get(name)?.answer(await world, fields, now);
}

/** Whether the area should be asked for again, to be kept. */
export async function isWorthKeeping(code: string, now: number): Promise<boolean> {
  if (!canKeep()) return false;
  const keptAt = await findKeptAt(code);
  return keptAt === undefined || now - Date.parse(keptAt) > FRESH_FOR_MS;
}

/** Keeps what the server just said of an area. Rejects when the device refuses, as when it is full. */
export async function keepForLater(answer: AreaPlaces, now: number): Promise<void> {
  await keepArea(answer, new Date(now).toISOString());
  world = undefined;
}
