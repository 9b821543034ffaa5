import { Place } from "@schuifaan/shared/domain/place";
import { PlaceCard } from "@schuifaan/shared/domain/place-card";
import { expect, test } from "vitest";

import { buildStoredPlace } from "../places/build-stored-place.ts";
import { toPlaceRow } from "../places/place-rows.ts";
import { toDemoListing, toDetail, toListing } from "./to-listing.ts";

const now = new Date("2026-11-21T12:00:00Z");

const full = {
  name: "Café ’t Zonnetje",
  aliases: ["De Zon"],
  runBy: "residents",
  areaName: "Spangen",
  gemeenteName: "Rotterdam",
  areaCodes: ["BU05990110", "WK059901", "GM0599"],
  summary: "Koffie – 😀",
  entry: "walk_in",
  openingHours: [{ days: ["MO"], from: "10:00", to: "24:00" }],
  openingHoursText: "ma 10-24",
  cost: { kind: "small", amountInEuros: 1.5 },
  lastConfirmed: "2026-11-01",
  access: { step_free: "yes" },
  firstVisit: { text: "Kom gerust", hostFirstName: "Samira" },
  operator: "Stichting Zon",
  status: "moved",
  movedTo: "another",
};

test.each([["full", full], ["bare", {}]])("the answers of a %s place are the contract's, in ASCII", (_, given) => {
  const { source: __, ...place } = buildStoredPlace(given);

  const listing = toListing(toPlaceRow({ ...place, source: "test" }, now), new Map());
  const [summary, detail] = [listing.summary, toDetail(listing)];

  expect(Place.strict().parse(JSON.parse(detail))).toEqual(given === full ? { ...place, vakantieregio: "midden" } : place);
  expect(PlaceCard.strict().parse(JSON.parse(summary))).toEqual(PlaceCard.parse(place));
  expect(summary + detail).toMatch(/^[\u0020-\u007e]+$/);
});

test("what the public may not see is not in the answers", () => {
  const listing = toListing(toPlaceRow(buildStoredPlace({ source: "secret-list", sourceKey: "secret-key", namedArea: "rtm-secret" }), now), new Map());

  expect(toDetail(listing)).not.toContain("secret");
});

test("neighbours share one list of areas", () => {
  const lists = new Map();
  const [one, other] = ["one", "other"].map((id) => toListing(toPlaceRow(buildStoredPlace({ id, areaCodes: ["WK059901", "GM0599"] }), now), lists));

  expect(one?.areaCodes).toBe(other?.areaCodes);
});

test("the demo is as fresh on any day as on the day it was written", () => {
  const row = toPlaceRow(buildStoredPlace({ ...full, demo: true }), now);

  const listing = toDemoListing(row, new Map(), "2031-05-02");

  expect(Place.strict().parse(JSON.parse(toDetail(listing))).lastConfirmed).toMatch(/^2031-04/);
  expect(PlaceCard.strict().parse(JSON.parse(listing.summary)).lastConfirmed).toMatch(/^2031-04/);
  expect(listing.rank).toBeGreaterThan(toListing(row, new Map()).rank);
});
