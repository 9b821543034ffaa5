import { toDateText } from "../domain/calendar-day.ts";
import type { Trust } from "../domain/moment.ts";
import { trustIn } from "../domain/trust-in.ts";
import type { ShelfFacts } from "./fact-book.ts";

/** Tells how far the facts of a listing may be trusted on a day ("2026-11-21"); many were confirmed on the same one. */
export function createTrustReader(today: string): (facts: ShelfFacts, number: number) => Trust {
  const known = new Map<number, Trust>();
  return ({ confirmed }, number) => {
    const day = confirmed[number] ?? 0;
    const trust = known.get(day) ?? trustIn(day === 0 ? undefined : toDateText(day), today);
    known.set(day, trust);
    return trust;
  };
}
