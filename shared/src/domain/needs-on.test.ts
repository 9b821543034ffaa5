import { expect, test } from "vitest";

import { needsOn } from "./needs-on.ts";

test.each([
  ["2026-11-20", 1, "before its last day"],
  ["2026-11-21", 1, "on its last day"],
  ["2026-11-22", 0, "after it"],
])("on %s %d of one is shown: %s", (day, count) => {
  expect(needsOn([{ id: "n1", kind: "hands", text: "Iemand die kookt", until: "2026-11-21" }], day)).toHaveLength(count);
});

test("what has no last day is always shown", () => {
  expect(needsOn([{ id: "n1", kind: "hands", text: "Iemand die kookt" }], "2099-01-01")).toHaveLength(1);
});
