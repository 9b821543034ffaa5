import { toInstant } from "@schuifaan/shared/domain/amsterdam-time";
import { addDays } from "@schuifaan/shared/domain/calendar-day";
import { findOccurrences } from "@schuifaan/shared/domain/find-occurrences";
import type { Schedule } from "@schuifaan/shared/domain/place";
import { expect, test } from "vitest";

import { buildStoredPlace } from "../places/build-stored-place.ts";
import { matchMoved } from "./match-moved.ts";

const monthly = { freq: "MONTHLY", interval: 1, dtStart: "2026-09-16", byDay: ["WE"], nth: 3 } as const;
const weekly = { freq: "WEEKLY", interval: 1, dtStart: "2026-09-16", byDay: ["WE"] } as const;
const once = { freq: "ONCE", interval: 1, dtStart: "2026-12-16" } as const;

const toDay = (number: number) => addDays("2026-12-01", number - 1);

/** "skipped → extra" for each that was moved, as days of December 2026. */
function match(rule: Omit<Schedule, "from" | "to" | "byDay"> & { byDay?: readonly string[] }, skipDays: readonly number[], extraDays: readonly number[]): string[] {
  const activity = {
    id: "a", title: "Tafel", category: "eat", entry: "walk_in", status: "planned", schedule: { ...rule, from: "18:00", to: "20:00" },
    exceptions: {
      skipSchoolHolidays: false, skipPublicHolidays: false, ignoreClosures: false,
      skipDates: skipDays.map(toDay), extraDates: extraDays.map((day) => ({ date: toDay(day), from: "18:30", to: "20:00" })),
    },
  };
  const place = buildStoredPlace({ activities: [activity] });
  const [parsed] = place.activities;
  if (parsed === undefined) return [];
  const stretches = [2, 9, 16, 23, 30].map((day) => ({ start: toInstant(toDay(day), "18:00"), end: toInstant(toDay(day), "20:00") }));
  const moved = matchMoved(parsed, stretches, findOccurrences(place, "2026-11-01", "2027-01-31").filter(({ isExtra }) => isExtra === true));
  return moved.map(({ byRule, occurrence }) => `${new Date(byRule.start).getUTCDate()} → ${new Date(occurrence.startsAt).getUTCDate()}`);
}

test.each([
  ["a week earlier, of what is monthly", monthly, [16], [9], ["16 → 9"]],
  ["the day after, of what is weekly", weekly, [16], [17], ["16 → 17"]],
  ["too far for what is weekly", weekly, [16], [20], []],
  ["further, of every second week", { ...weekly, interval: 2 }, [16], [20], ["16 → 20"]],
  ["a month later, of what is once", once, [16], [30], ["16 → 30"]],
  ["two skipped, each with its own", weekly, [9, 16], [10, 15], ["9 → 10", "16 → 15"]],
  ["one skipped, two extra: the nearest", weekly, [16], [15, 18], ["16 → 15"]],
  ["an extra one without any skipped", weekly, [], [15], []],
  ["a skipped day that the rule does not give", monthly, [14], [15], []],
])("%s", (_, rule, skipDays, extraDays, expected) => {
  expect(match(rule, skipDays, extraDays)).toEqual(expected);
});
