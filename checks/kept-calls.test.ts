import { expect, test } from "vitest";

import { findKeptCalls } from "./kept-calls.ts";
import { isTest, readFiles } from "./repository-files.ts";

const files = readFiles(/^(shared|api|web)\/src\/.*\.tsx?$/).filter(({ path }) => !isTest(path));

test.each(files)("$path leaves settings and the network to their rooms", (file) => {
  expect(findKeptCalls(file)).toEqual([]);
});

const text = `
  await fetch("/x"); window.fetch("/y"); router.fetch();
  const port = process.env.PORT; const home = process["env"].HOME;
`;

test.each([
  ["web/src/features/places/place-list.tsx", ["fetch", "fetch", "process.env", "process.env"]],
  ["web/src/queries/call-endpoint.ts", ["process.env", "process.env"]],
  ["api/src/env.ts", ["fetch", "fetch"]],
])("in %s this is found out of place: %s", (path, found) => {
  expect(findKeptCalls({ path, text }).toSorted()).toEqual(found);
});
