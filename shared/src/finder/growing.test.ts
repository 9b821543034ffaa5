import { expect, test } from "vitest";

import { growing } from "./growing.ts";

function* count(to: number): Generator<void, number> {
  for (let number = 0; number < to; number++) yield;
  return to;
}

test("a growing value is the same whether it was waited for or not, and is made once", () => {
  let made = 0;
  const value = growing(function* make() {
    made += 1;
    return yield* count(3);
  });

  expect([value.grow(), value.grow()]).toEqual([false, false]);
  expect([value.get(), value.get()]).toEqual([3, 3]);
  expect(value.grow()).toBe(true);
  expect(made).toBe(1);
  expect(growing(() => count(2)).get()).toBe(2);
});
