import { expect, test } from "vitest";

import { readPhone } from "./read-phone.ts";

test.each([
  ["035-1234567", "035-1234567", false],
  ["+31 10 123 45 67", "+31 10 123 45 67", false],
  ["(010) 123 45 67", "(010) 123 45 67", false],
  ["14010", "14010", false],
  ["06-12345678", undefined, true],
  ["+31 6 12345678", undefined, true],
  ["0031612345678", undefined, true],
  ["+31 (0)6 1234 5678", undefined, true],
  ["06 12345678 / 010-1234567", "010-1234567", true],
  ["bel Samira", undefined, false],
])("of %j the public reads %j", (text, phone, droppedMobile) => {
  expect(readPhone(text)).toEqual({ phone, droppedMobile });
});
