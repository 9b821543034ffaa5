import { expect, test } from "vitest";

import lint from "../.oxlintrc.json" with { type: "json" };
import { readFiles } from "./repository-files.ts";

const MOST_LINES = 200;
const MOST_LINES_IN_A_FUNCTION = 50;

const linesOf = (text: string) => text.replace(/\n$/, "").split("\n").length;

test("no file of code is longer than 200 lines", () => {
  const files = readFiles(/^(shared|api|web|e2e|checks|start).*\.(tsx?|mjs|js|css|sql)$/);

  expect(files.length).toBeGreaterThan(100);
  const tooLong = files.filter(({ text }) => linesOf(text) > MOST_LINES);
  expect(tooLong.map(({ path, text }) => `${path}: ${linesOf(text)}`)).toEqual([]);
});

test("lines are counted as an editor counts them", () => {
  expect(linesOf("x\n".repeat(200))).toBe(200);
  expect(linesOf(`${"x\n".repeat(200)}y`)).toBe(201);
});

// Functions are measured by oxlint; this test only makes sure that nobody loosens it in passing.
test("oxlint still holds files to 200 and functions to 50 lines, tests excepted", () => {
  expect(lint.rules).toMatchObject({
    "max-lines": ["error", { max: MOST_LINES, skipBlankLines: false, skipComments: false }],
    "max-lines-per-function": ["error", { max: MOST_LINES_IN_A_FUNCTION }],
    "typescript/no-explicit-any": "error",
    "typescript/no-non-null-assertion": "error",
    "typescript/ban-ts-comment": "error",
  });
});

// Plain JavaScript that runs before anything is installed: there are no types to be strict about, and it speaks.
const UNTYPED = new Set(["start.mjs", "checks/run-all-tests.mjs", "api/rolldown.config.mjs"]);

test("oxlint is milder only for the length of tests and for the few files without types", () => {
  const milder = lint.overrides.filter(({ files }) => !files.every((file) => UNTYPED.has(file)));
  const excepted = milder.flatMap(({ files }) => files).filter((file) => !/\*\.(test|e2e)\.tsx?$/.test(file));

  expect(excepted).toEqual([]);
  expect(milder.flatMap((override) => Object.keys(override.rules))).toEqual(["max-lines-per-function"]);
});
