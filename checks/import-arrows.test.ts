import { expect, test } from "vitest";

import { ARROWS, findTrespasses, KEPT_IN, roomOf } from "./import-arrows.ts";
import { isTest, readFiles } from "./repository-files.ts";

const files = readFiles(/^(shared|api|web)\/src\/.*\.tsx?$/).filter(({ path }) => !isTest(path));

test.each(files)("$path only imports through open doors", (file) => {
  expect(findTrespasses(file)).toEqual([]);
});

test("every room has its doors in the table", () => {
  const rooms = new Set(files.map(({ path }) => roomOf(path)));

  expect([...rooms].filter((room) => !(room in ARROWS))).toEqual([]);
});

test("the rule stops what it must stop, in every way of importing", () => {
  const trespasses = findTrespasses({
    path: "web/src/features/places/place-list.tsx",
    text: `
      import { nl } from "../../text/nl.ts";
      import { PlaceCard } from "./place-card.tsx";
      import { TypeFilter } from "../filters/type-filter.tsx";
      import type { Map } from "leaflet";
      export * from "../../map/map-canvas.tsx";
      export { readView } from "../../url/read-view.ts";
      import "@schuifaan/shared/fixtures/demo-places";
      const late = await import("react-leaflet/hooks");
      type Layer = import("../../pages/finder-page/finder-page.tsx").Layer;
      import { readFileSync } from "node:fs";
    `,
  });

  expect(trespasses).toEqual([
    "../filters/type-filter.tsx",
    "leaflet",
    "../../map/map-canvas.tsx",
    "../../url/read-view.ts",
    "@schuifaan/shared/fixtures/demo-places",
    "react-leaflet/hooks",
    "../../pages/finder-page/finder-page.tsx",
    "node:fs",
  ]);
});

test.each([
  ["shared/src/domain/place.ts", "node:fs", "shared is pure"],
  ["shared/src/finder/find-places.ts", "react", "shared knows no React"],
  ["shared/src/domain/place.ts", "../contract/places.ts", "the domain does not know the wire"],
  ["api/src/places/place-queries.ts", "libsql", "only one room knows the driver"],
  ["api/src/places/place-queries.ts", "../areas/area-rows.ts", "a place does not ask areas"],
  ["api/src/database/migrate.ts", "../places/save-places.ts", "the database does not know what it holds"],
  ["web/src/map/map-canvas.tsx", "../queries/place-queries.ts", "the map never fetches"],
  ["web/src/ui/button.tsx", "../text/nl.ts", "looks have no words"],
])("%s may not import %s: %s", (path, name) => {
  expect(findTrespasses({ path, text: `import "${name}";` })).toEqual([name]);
});

test("every door and every keeper in the tables is a room", () => {
  const rooms = [...Object.values(ARROWS), ...Object.values(KEPT_IN)].flat();
  const known = new Set([...Object.keys(ARROWS), "shared/data", "shared", "api", "web"]);
  expect(rooms.filter((room) => !known.has(room))).toEqual([]);
});
