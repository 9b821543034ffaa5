import { daysBetween } from "./calendar-day.ts";
import type { Trust } from "./moment.ts";
import type { Place } from "./place.ts";

type Told = Pick<Place, "confirmedBy" | "isDoubted">;

/**
 * How far facts that were last confirmed on one day may be trusted on another, "2026-11-21". A tip of somebody else is
 * no word of the place itself, and what two people found otherwise waits for one: then the reader had better ring, however
 * fresh it is.
 */
export function trustIn(lastConfirmed: string | undefined, day: string, { confirmedBy, isDoubted = false }: Told = {}): Trust {
  if (lastConfirmed === undefined) return "stale";
  const age = daysBetween(lastConfirmed, day);
  if (age > 180) return "stale";
  if (age > 90 || confirmedBy === "resident_tip" || isDoubted) return "call";
  return age > 45 ? "aging" : "checked";
}
