import { expect, test } from "vitest";

import { dayPartOf } from "./day-part-of.ts";

test.each([
  ["00:00", "morning"],
  ["11:59", "morning"],
  ["12:00", "afternoon"],
  ["16:59", "afternoon"],
  ["17:00", "evening"],
  ["23:30", "evening"],
])("%s is in the %s", (time, part) => {
  expect(dayPartOf(time)).toBe(part);
});
