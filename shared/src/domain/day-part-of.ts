import type { DayPart } from "./day-part.ts";

/** The part of the day in which a wall-clock time "13:30" lies; the night belongs to the morning that follows. */
export function dayPartOf(time: string): DayPart {
  if (time < "12:00") return "morning";
  return time < "17:00" ? "afternoon" : "evening";
}
