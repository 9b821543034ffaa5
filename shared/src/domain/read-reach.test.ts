import { expect, test } from "vitest";

import { readReach } from "./read-reach.ts";

test.each([
  ["06 12 34 56 78", "phone"],
  ["010-123 45 67", "phone"],
  ["+31 6 12345678", "phone"],
  ["(010) 1234567", "phone"],
  ["0031 (0)10 1234567", "phone"],
  ["0612345", undefined],
  ["0612345678901234", undefined],
  ["roza@voorbeeld.example", "email"],
  [" Roza.B+x@sub.voorbeeld.nl ", "email"],
  ["roza@voorbeeld", undefined],
  ["roza@voorbeeld.nl, iemand@anders.nl", undefined],
  ["<roza@voorbeeld.nl>", undefined],
  ["roza@@voorbeeld.nl", undefined],
  ["bel mij maar", undefined],
  ["", undefined],
] as const)("%s reaches somebody by %s", (text, by) => {
  expect(readReach(text)).toEqual(by && { by, value: text.trim() });
});
