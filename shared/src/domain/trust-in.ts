import { daysBetween } from "./calendar-day.ts";
import type { Trust } from "./moment.ts";

/** How far facts that were last confirmed on one day may be trusted on another, "2026-11-21". */
export function trustIn(lastConfirmed: string | undefined, day: string): Trust {
  if (lastConfirmed === undefined) return "stale";
  const age = daysBetween(lastConfirmed, day);
  if (age > 180) return "stale";
  if (age > 90) return "call";
  return age > 45 ? "aging" : "checked";
}
