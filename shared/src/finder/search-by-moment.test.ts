import { expect, test } from "vitest";

import { AreaCode } from "../domain/area-code.ts";
import type { Weekday } from "../domain/taxonomy.ts";
import { buildDemoFinder } from "../fixtures/demo-finder.ts";
import { buildPlace } from "../fixtures/build-place.ts";
import { buildFinder } from "./build-finder.ts";
import { createFactBook } from "./fact-book.ts";
import { searchPlaces } from "./search-places.ts";
import type { PlaceSearch, SearchWorld } from "./search-world.ts";
import { toListing } from "./to-listing.ts";

// Saturday, two minutes past noon.
const NOW = Date.parse("2026-11-21T11:02:00Z");
const demo: SearchWorld = { ...buildDemoFinder(), book: createFactBook("2026-11-21"), now: NOW, knownGround: () => undefined };
const idsOf = ({ places }: ReturnType<typeof searchPlaces>) => places.map(({ listing }) => listing.id as string);

const openOn = (days: Weekday[], from: string, to: string) => [{ days, from, to, entry: "walk_in" as const }];
const WORKDAYS: Weekday[] = ["MO", "TU", "WE", "TH", "FR"];
const places = [
  buildPlace({ id: "closed", status: "closed", lastConfirmed: "2026-11-21" }),
  buildPlace({ id: "moved", status: "moved", lastConfirmed: "2026-11-21", openingHours: openOn(["SA"], "10:00", "16:00") }),
  buildPlace({ id: "old", lastConfirmed: "2026-01-01", openingHours: openOn(["SA"], "10:00", "16:00") }),
  buildPlace({ id: "monday", lastConfirmed: "2026-11-20", openingHours: openOn(WORKDAYS, "10:00", "16:00") }),
  buildPlace({ id: "later", lastConfirmed: "2026-11-05", openingHours: openOn(["SA"], "15:00", "17:00") }),
  buildPlace({ id: "now", lastConfirmed: "2026-11-01", openingHours: openOn(["SA"], "10:00", "16:00") }),
  buildPlace({ id: "nowtoo", lastConfirmed: "2026-11-02", openingHours: openOn(["SA"], "10:00", "16:00") }),
];
const search = (given: Partial<PlaceSearch>, now = NOW) => searchPlaces({ ...demo, finder: buildFinder(places.map(toListing)), now }, { limit: 20, ...given });
const untilOf = (given: Partial<PlaceSearch>) => search(given).until;

test("among places that may be trusted as much what is open now or soon comes first; where nobody can go, last", () => {
  const order = ["nowtoo", "now", "later", "monday", "old", "moved", "closed"];

  expect(idsOf(search({}))).toEqual(order);
  expect(idsOf(search({ bounds: { west: 4, south: 51, east: 5, north: 52 } }))).toEqual(order);
  expect(idsOf(search({ withFacets: true }))).toEqual(order);
  // On Monday morning.
  expect(idsOf(search({}, Date.parse("2026-11-23T09:30:00Z")))[0]).toBe("monday");
});

test("pages of a list are read as at one instant, whatever the clock says by then, and hold each place once", () => {
  const whole = idsOf(searchPlaces(demo, { limit: 46 }));
  const read: string[] = [];
  let [after, now]: [string | undefined, number] = [undefined, NOW];
  do {
    const page = searchPlaces({ ...demo, now }, { limit: 7, after });
    read.push(...idsOf(page));
    expect(page.total).toBe(46);
    after = page.next;
    now += 3_600_000;
  } while (after !== undefined);

  expect(read).toEqual(whole);
});

test("a list holds for five minutes, one of now for one, and one by distance until something changes", () => {
  const near = { lat: 51.9, lng: 4.4 };

  expect(untilOf({})).toBe(Date.parse("2026-11-21T11:05:00Z"));
  expect([untilOf({ whens: ["now"] }), untilOf({ withFacets: true }), untilOf({ words: "koffie" })]).toEqual(Array.from({ length: 3 }, () => Date.parse("2026-11-21T11:03:00Z")));
  expect(untilOf({ near })).toBeUndefined();
});

test("of more places than anybody reads the rank alone decides, and the clock does not", () => {
  const many = Array.from({ length: 301 }, (_, at) => buildPlace({ id: `many-${at}`, lastConfirmed: at === 300 ? "2026-11-20" : "2026-11-01", openingHours: at === 300 ? [] : openOn(["SA"], "10:00", "16:00") }));
  const found = searchPlaces({ ...demo, finder: buildFinder(many.map(toListing)) }, { limit: 20 });

  expect([idsOf(found)[0], found.total, found.until]).toEqual(["many-300", 301, undefined]);
});

test("an area is ranked so too, and one without places has none", () => {
  const areas = ["rtm-spangen", "rtm-nergens"].map((code) => AreaCode.parse(code));

  expect(areas.map((area) => idsOf(searchPlaces(demo, { area, limit: 20 })))).toEqual([["r-24", "r-23", "r-04"], []]);
});
