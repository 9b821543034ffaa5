import { expect, test } from "vitest";

import { questionsOf } from "./web-pages.ts";

test.each([
  ["/plek/theepot", ["/api/v1/places/theepot"]],
  ["/plek/theepot/klopt-niet", ["/api/v1/places/theepot"]],
  ["/plek/theepot/bericht", ["/api/v1/places/theepot"]],
  ["/plek/theepot/iets", undefined],
  ["/plek-erbij", []],
  ["/plek-erbij/meer", undefined],
])("%s brings along the answers to %o", (path, questions) => {
  expect(questionsOf(path, "", "2026-11-21")?.questions).toEqual(questions);
});
