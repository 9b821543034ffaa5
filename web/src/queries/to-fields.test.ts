import { PlaceSearch } from "@schuifaan/shared/contract/places";
import { PlaceType, RunBy } from "@schuifaan/shared/domain/taxonomy";
import { assert, double, integer, option, property, record, string, subarray } from "fast-check";
import { expect, test } from "vitest";

import { toRequestUrl } from "./request-url.ts";
import { toFields } from "./to-fields.ts";

const some = { nil: undefined };
const degrees = (min: number, max: number) => double({ min, max, noNaN: true, noDefaultInfinity: true });

test("a search is written in the address of a request exactly as the contract writes it", () => {
  const search = record({
    bbox: option(record({ west: degrees(-180, -1), south: degrees(-90, -1), east: degrees(1, 180), north: degrees(1, 90) }), some),
    near: option(record({ lat: degrees(-90, 90), lng: degrees(-180, 180) }), some),
    type: option(subarray([...PlaceType.options]), some),
    runBy: option(subarray([...RunBy.options]), some),
    q: option(string({ maxLength: 50 }).map((words) => words.trim()), some),
    limit: option(integer({ min: 1, max: 500 }), some),
  });
  assert(
    property(search, (wish) => {
      const byContract = Object.entries(PlaceSearch.encode(wish)).filter(([, text]) => text !== undefined);
      expect(toFields(wish)).toEqual(Object.fromEntries(byContract));
    }),
  );
});

test.each([
  ["/api/v1/places", {}, "/api/v1/places"],
  ["/api/v1/places", { q: "samen eten", limit: "50" }, "/api/v1/places?q=samen+eten&limit=50"],
  ["/api/v1/places/:place", { place: "een/twee" }, "/api/v1/places/een%2Ftwee"],
  ["/api/v1/areas/:code", { code: "GM0599", year: "2025" }, "/api/v1/areas/GM0599?year=2025"],
])("%s with %j is asked at %s", (path, fields, url) => {
  expect(toRequestUrl(path, fields)).toBe(url);
});
