import { buildPlace } from "@schuifaan/shared/fixtures/build-place";
import { renderHook } from "@testing-library/react";
import { expect, test } from "vitest";

import { readFinderView } from "../../url/finder-view.ts";
import type { FoundPlaces } from "./use-found-places.ts";
import { useMapTarget } from "./use-map-target.ts";

const found: FoundPlaces = {
  places: [buildPlace({ lat: 51.91, lng: 4.44 })],
  clusters: [],
  total: 2,
  understood: undefined,
  exactCount: undefined,
  facets: undefined,
  isNew: true,
  isBusy: false,
  hasFailed: false,
  hasMore: true,
  more: () => undefined,
  retry: () => undefined,
};
const linked = { slug: "ver-weg", lat: 53.2, lng: 6.5 };

function boxFor(kaart: string | undefined) {
  const view = readFinderView({ kaart, plek: "ver-weg" });
  return renderHook(() => useMapTarget(view, undefined, found, linked)).result.current.target.box;
}

test.each([undefined, "4,51,5,52"])("a link with box %s to a place that is not on the list brings the map there", (kaart) => {
  const { south, north, west, east } = boxFor(kaart);

  expect((south + north) / 2).toBeCloseTo(linked.lat, 5);
  expect((west + east) / 2).toBeCloseTo(linked.lng, 5);
});

test("a link with a box that holds the place keeps that box", () => {
  expect(boxFor("6,53,7,54")).toEqual({ west: 6, south: 53, east: 7, north: 54 });
});

test("the map shows what was asked, not all that only comes close", () => {
  const far = buildPlace({ id: "r-02", slug: "ver", lat: 52.3, lng: 5.1 });
  const target = (exactCount: number | undefined) =>
    renderHook(() => useMapTarget(readFinderView({ zoek: "koffie" }), undefined, { ...found, places: [...found.places, far], exactCount }, undefined)).result.current.target.box;

  expect(target(1).north).toBeLessThan(52);
  expect(target(2).north).toBeGreaterThan(52);
});
