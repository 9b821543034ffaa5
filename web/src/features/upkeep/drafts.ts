import { z } from "zod";

/** Older than the link it was begun with: nobody remembers what it was about. */
const LIFE_IN_MS = 30 * 86_400_000;

const Draft = z.object({ at: z.int(), values: z.unknown() });

// Where the browser keeps nothing (private mode, blocked storage), for as long as the page is open.
const unkept = new Map<string, string>();

/** By place and question, never by the token: who finds the device finds no way in. */
function keyOf(placeId: string, question: string): string {
  return `concept:${placeId}:${question}`;
}

/** What somebody had typed on this device; undefined when nothing, when it is too old, or when its shape is another. `now` in epoch milliseconds. */
export function readDraft<Values>(placeId: string, question: string, shape: z.ZodType<Values>, now: number): Values | undefined {
  const found = Draft.safeParse(parse(load(keyOf(placeId, question))));
  if (!found.success || now - found.data.at > LIFE_IN_MS) return undefined;
  const values = shape.safeParse(found.data.values);
  return values.success ? values.data : undefined;
}

export function keepDraft(placeId: string, question: string, values: unknown, now: number): void {
  const key = keyOf(placeId, question);
  const text = JSON.stringify({ at: now, values });
  try {
    window.localStorage.setItem(key, text);
    unkept.delete(key);
  } catch {
    unkept.set(key, text);
  }
}

export function dropDraft(placeId: string, question: string): void {
  const key = keyOf(placeId, question);
  unkept.delete(key);
  try {
    window.localStorage.removeItem(key);
  } catch {
    // Nothing was kept there either.
  }
}

function load(key: string): string | null {
  try {
    return unkept.get(key) ?? window.localStorage.getItem(key);
  } catch {
    return unkept.get(key) ?? null;
  }
}

function parse(text: string | null): unknown {
  try {
    return JSON.parse(text ?? "null");
  } catch {
    return undefined;
  }
}
