import { expect, test } from "vitest";

import { buildPlace } from "../fixtures/build-place.ts";
import { DEMO_PLACES } from "../fixtures/demo-places.ts";
import { isLowThreshold } from "./low-threshold.ts";
import type { Place } from "./place.ts";

const EASY: Partial<Pick<Place, "entry" | "cost" | "welcome">> = {
  entry: "walk_in", cost: { kind: "free", amountInEuros: 0 }, welcome: ["host_greets"],
};

test.each<[why: string, wish: typeof EASY, expected: boolean]>([
  ["walk in, free, somebody greets you", {}, true],
  ["€ 2,50 is little", { cost: { kind: "small", amountInEuros: 2.5 } }, true],
  ["more is not", { cost: { kind: "small", amountInEuros: 2.51 } }, false],
  ["pay what you can may be nothing", { cost: { kind: "pay_what_you_can", amountInEuros: 5 } }, true],
  ["nobody said what it costs", { cost: undefined }, false],
  ["one must ring first", { entry: "call_first" }, false],
  ["nobody said how you come in", { entry: undefined }, false],
  ["nobody at the door", { welcome: ["everyone", "come_alone"] }, false],
])("%s", (_why, wish, expected) => {
  expect(isLowThreshold(buildPlace({ ...EASY, ...wish }))).toBe(expected);
});

test("of the demo it is where somebody greets who just walks in, and money is no matter", () => {
  expect(DEMO_PLACES.filter(isLowThreshold).map(({ id }) => id)).toEqual([
    "r-01", "r-02", "r-04", "r-12", "r-16", "r-22", "s-01", "s-02", "v-01", "b-01", "h-01", "h-03", "m-01", "r-24",
  ]);
});
