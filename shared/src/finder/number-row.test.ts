import { expect, test } from "vitest";

import { createNumberRow } from "./number-row.ts";

test("numbers come back in the order they came, also past the first block", () => {
  const numbers = Array.from({ length: 40_000 }, (_, at) => (at * 2_654_435_761) % 2 ** 32);
  const row = createNumberRow();
  for (const number of numbers) row.push(number);

  expect(row.length).toBe(numbers.length);
  expect(Array.from(numbers, (_, at) => row.at(at))).toEqual(numbers);
  expect([row.at(numbers.length), createNumberRow().at(0)]).toEqual([0, 0]);
});
