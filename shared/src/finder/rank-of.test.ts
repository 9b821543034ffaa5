import { expect, test } from "vitest";

import { rankOf } from "./rank-of.ts";

test("a place people can go to comes first, then the one that was confirmed last", () => {
  const statuses = ["active", "temporary", "opening_soon", "paused", "moved", "closed"] as const;
  const places = statuses.flatMap((status) => ["2026-11-20", "2019-01-01", undefined].map((lastConfirmed) => ({ id: "r-01", status, lastConfirmed })));

  expect(places.toSorted((one, other) => rankOf(other) - rankOf(one))).toEqual(places);
  expect(rankOf({ id: "r-01", status: "season", lastConfirmed: undefined })).toBe(rankOf({ id: "r-01", status: "temporary", lastConfirmed: undefined }));
});

test("a lot decides between equals, and never outweighs a day", () => {
  const ranks = Array.from({ length: 2000 }, (_, number) => rankOf({ id: `p-${number}`, status: "active", lastConfirmed: "2026-11-20" }));

  expect(new Set(ranks).size).toBe(2000);
  expect(Math.max(...ranks)).toBeLessThan(rankOf({ id: "r-01", status: "active", lastConfirmed: "2026-11-21" }));
});
