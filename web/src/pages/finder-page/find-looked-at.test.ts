import { buildPlace } from "@schuifaan/shared/fixtures/build-place";
import { expect, test } from "vitest";

import { answerWith } from "../../mocks/answer-with.ts";
import { findLookedAt } from "./find-looked-at.ts";

const { places: [west, east] } = answerWith([buildPlace({ lat: 51.91, lng: 4.42 }), buildPlace({ lat: 51.91, lng: 4.48 })]);
const places = [west, east].filter((place) => place !== undefined);

test.each([
  ["nowhere, before anything was chosen", {}, undefined, undefined],
  ["at the middle of the map", { box: { west: 4.46, south: 51.9, east: 4.49, north: 51.92 } }, undefined, east],
  ["at the best answer to words", { words: "koffie" }, undefined, west],
  ["at what is nearest", {}, { lat: 51.91, lng: 4.42 }, west],
])("somebody looks %s", (_, view, near, place) => {
  expect(findLookedAt(places, { box: undefined, words: undefined, ...view }, near)).toBe(place);
});
