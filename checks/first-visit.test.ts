import { expect, test } from "vitest";

import { findCarried } from "./first-visit.ts";
import { isTest, readFiles } from "./repository-files.ts";

const files = readFiles(/^(shared|web)\/src\/.*\.tsx?$/).filter(({ path }) => !isTest(path));

// A phone on a slow line waits for each of these before the list can be used. What one page, one press or one answer
// needs comes with `import()` when it is needed; the schemas (zod) come with the first question.
const AT_ONCE = new Set(["react", "react-dom", "@tanstack/react-query", "@tanstack/react-router", "lucide-react"]);

test("a first visit brings along no more packages than the list needs", () => {
  const { packages } = findCarried("web/src/main.tsx", files);

  expect(packages.has("react")).toBe(true);
  expect([...packages].filter(([name]) => !AT_ONCE.has(name)).map(([name, way]) => `${name} by ${way.join(" > ")}`)).toEqual([]);
});

test("a first visit brings along neither the map nor what works without a connection", () => {
  const carried = findCarried("web/src/main.tsx", files).files;

  expect(carried.has("web/src/pages/finder-page/finder-page.tsx")).toBe(true);
  expect([...carried].filter((path) => /^(web\/src\/map\/place-map|web\/src\/offline\/(?!start|saves-data)|shared\/src\/finder)/.test(path))).toEqual([]);
});

test("types and what comes later cost nothing; everything else does, however far away", () => {
  const one = { path: "web/src/main.tsx", text: 'import type { A } from "zod"; import { b } from "./b.ts"; const late = () => import("leaflet");' };
  const two = { path: "web/src/b.ts", text: 'import "@schuifaan/shared/domain/c"; export type { D } from "msw";' };
  const three = { path: "shared/src/domain/c.ts", text: 'export * from "flatbush/esm";' };

  const carried = findCarried("web/src/main.tsx", [one, two, three]);

  expect([...carried.files]).toEqual(["web/src/main.tsx", "web/src/b.ts", "shared/src/domain/c.ts"]);
  expect([...carried.packages]).toEqual([
    ["flatbush", ["web/src/main.tsx", "web/src/b.ts", "shared/src/domain/c.ts"]],
  ]);
});
