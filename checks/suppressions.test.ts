import { expect, test } from "vitest";

import { readFiles } from "./repository-files.ts";
import { findSuppressions } from "./suppressions.ts";

const files = readFiles(/^(shared|api|web|e2e|checks|start).*\.(tsx?|mjs|js)$/);

test.each(files)("$path keeps the rules without asking for an exception", (file) => {
  expect(findSuppressions(file)).toEqual([]);
});

// In parts, so that no other tool takes this test at its word.
const [at, lint, later] = ["ts", "oxlint", ["TO", "DO"].join("")];

test("every way around is found, and talking about one is not", () => {
  const text = `
    // @${at}-expect-error because
    /* ${lint}-disable-next-line no-console */
    // ${later} mend this
    const loose = JSON.parse("1") as any;
    const sure = loose!.name;
    test.only("x", () => {});
    const words = "any ${later}!";
  `;

  const all = ["@ts-expect-error", "oxlint-disable", later, "any", "!", "half a test"];
  expect(findSuppressions({ path: "x.ts", text })).toEqual(all);
});
