import { expect, test } from "vitest";

import { findForbiddenWords } from "./forbidden-words.ts";
import { readFiles } from "./repository-files.ts";

const TEXT = /\.(tsx?|mjs|js|json|md|html|css|sql|ya?ml|svg|txt|csv|webmanifest)$/;
// The rule itself, the words that search hears and never says, those that writers get a kinder one for, journeys that type them to see that no page says them
// back, and the pages that explain why we do not say them.
const EXPLAINS = /^(shared\/data\/(hushed|kinder)-words\.json|e2e\/[a-z-]+\.e2e\.ts|checks\/forbidden-words(\.test)?\.ts|CONTRIBUTING\.md|docs\/decisions\/.*\.md|pnpm-lock\.yaml)$/;

test("the product never says a word that puts people in a box, in code, texts or data", () => {
  const files = readFiles(TEXT).filter(({ path }) => !EXPLAINS.test(path));

  expect(files.length).toBeGreaterThan(100);
  expect(files.flatMap(findForbiddenWords)).toEqual([]);
});

test.each([
  ["Voor Eenzame ouderen", ["Eenzame"]],
  ["eenzaamheid en de kwetsbare doelgroepen", ["eenzaamheid", "kwetsbare", "doelgroepen"]],
  ["onze oudjes, hoe zielig", ["oudjes", "zielig"]],
  ["help lonely people", ["lonely"]],
  ["een gebraden oudjesachtig woord, alleen, samen", []],
])("%j has %j", (line, words) => {
  expect(findForbiddenWords({ path: "x.md", text: `\n${line}` })).toEqual(words.map((word) => `x.md:2: ${word}`));
});
