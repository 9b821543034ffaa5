import { searchPlaces } from "@schuifaan/shared/contract/places";
import { expect, test } from "vitest";

import { Refusal } from "./problems.ts";
import { readInput } from "./read-input.ts";

const query = (text: string) => {
  const fields: Record<string, string[]> = {};
  for (const [name, value] of new URLSearchParams(text)) (fields[name] ??= []).push(value);
  return { query: fields, path: {} };
};

const refusalOf = (text: string) => {
  try {
    readInput(searchPlaces.input, query(text));
  } catch (error) {
    if (error instanceof Refusal) return error.problem;
  }
  return undefined;
};

test("fields come out typed", () => {
  expect(readInput(searchPlaces.input, query("bbox=4.4,51.9,4.5,52&type=living_room,garden&limit=20"))).toEqual({
    bbox: { west: 4.4, south: 51.9, east: 4.5, north: 52 },
    type: ["living_room", "garden"],
    limit: 20,
  });
});

test("an empty list of types stays an empty list: nothing, not everything", () => {
  expect(readInput(searchPlaces.input, query("type="))).toEqual({ type: [] });
});

test.each([
  ["bbox=4.4,51.9", "bbox"],
  ["bbox=a,b,c,d", "bbox"],
  ["bbox=4.4,51.9,4.5,52,9", "bbox"],
  ["bbox=4.5,51.9,4.4,52", "bbox"],
  ["bbox=4.4,52,4.5,51.9", "bbox"],
  ["bbox=4.4,51.9,4.5,", "bbox"],
  ["near=51.9", "near"],
  ["near=91,4", "near"],
  ["type=castle", "type"],
  ["limit=0", "limit"],
  ["limit=501", "limit"],
  ["limit=ten", "limit"],
  ["area=WK1", "area"],
  ["colour=red", "colour"],
  ["q=koffie&q=thee", "q"],
])("%s is refused, and the problem names %s", (text, field) => {
  const problem = refusalOf(text);

  expect(problem).toMatchObject({ status: 400, code: "invalid-input" });
  expect(problem?.errors?.map((error) => error.field)).toEqual([field]);
  expect(problem?.errors?.[0]?.detail).not.toBe("");
});

test("all wrong fields are named at once", () => {
  expect(refusalOf("bbox=x&limit=0&colour=red")?.errors?.map(({ field }) => field).toSorted()).toEqual([
    "bbox",
    "colour",
    "limit",
  ]);
});
