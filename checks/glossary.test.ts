import { expect, test } from "vitest";

import { findStrayNames, readGlossary } from "./glossary.ts";
import { readFiles } from "./repository-files.ts";

const glossary = readGlossary(readFiles(/^docs\/glossary\.md$/)[0]?.text ?? "");
const taxonomy = readFiles(/^shared\/data\/taxonomy\.json$/)[0]?.text ?? "";
const taxonomyIds = new Set([...taxonomy.matchAll(/"id": "(\w+)"/g)].map(([, id = ""]) => id));
const files = readFiles(/^((shared|api|web|e2e)\/src\/.*\.tsx?|checks\/.*\.ts|api\/migrations\/.*\.sql)$/);

test.each(files)("$path calls each idea by its one name", (file) => {
  expect(findStrayNames(file, glossary, taxonomyIds)).toEqual([]);
});

test("the glossary names each word once, and forbids none of its own words", () => {
  const words = glossary.map(({ word }) => word);

  expect(words.length).toBeGreaterThan(30);
  expect(new Set(words).size).toBe(words.length);
  expect(glossary.flatMap(({ never }) => never).filter((stray) => words.includes(stray))).toEqual([]);
});

test("a stray name is found in any spelling, in code, in tables and in file names", () => {
  const text = "const venueList = 1; type ZipCodes = {}; const hotspot = <Spot />; row.zip_code; outdoor_spot; onEvent(MouseEvent);";

  expect(findStrayNames({ path: "web/src/ui/district-picker.tsx", text }, glossary, taxonomyIds).toSorted()).toEqual([
    "Spot (say place)",
    "ZipCodes (say postcode)",
    "district-picker (say wijk)",
    "venueList (say place)",
    "zip_code (say postcode)",
  ]);

  const table = { path: "0009_more.sql", text: "-- no venue\nCREATE TABLE venues (id TEXT);" };
  expect(findStrayNames(table, glossary, taxonomyIds)).toEqual(["venues (say place)"]);
});

test("comments and texts may use any word", () => {
  const text = "// a venue\nconst label = \"A spot in the district\";";

  expect(findStrayNames({ path: "web/src/text/nl.ts", text }, glossary, taxonomyIds)).toEqual([]);
});
