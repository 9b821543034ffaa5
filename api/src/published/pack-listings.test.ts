import { Place } from "@schuifaan/shared/domain/place";
import type { Listing } from "@schuifaan/shared/finder/listing";
import { toWords } from "@schuifaan/shared/finder/place-words";
import { expect, test, vi } from "vitest";

import { buildStoredPlace } from "../places/build-stored-place.ts";
import { toPlaceRow } from "../places/place-rows.ts";
import { packListings } from "./pack-listings.ts";
import { TextSpool } from "./text-spool.ts";
import { toDetail, toListing } from "./to-listing.ts";

/** Longer than one read from the file, and with letters of one to four bytes in the words. */
const loose = Array.from({ length: 300 }, (_, number) => {
  const place = buildStoredPlace({ id: `place-${number}`, name: `Café ’t Zonnetje 😀 ${number}`, statusNote: "Let op! ".repeat(number % 40) });
  return toListing(toPlaceRow(place, new Date()), new Map());
});

const numbers = [...loose.keys(), ...[...loose.keys()].toReversed(), 299, 0, 150, 151, 1];
const expected = loose.map((listing) => `${toDetail(listing)}${toWords(Place.parse(JSON.parse(toDetail(listing))))}`);

const read = (packed: readonly Listing[]) => numbers.map((number) => `${packed[number]?.detail}${packed[number]?.words}`);

test("a packed listing gives back its texts, in whatever order they are asked", () => {
  const spool = new TextSpool();

  const [some, more] = [packListings(loose, spool), packListings(loose, spool)];

  expect(read(some)).toEqual(numbers.map((number) => expected[number]));
  expect(read(more)).toEqual(read(some));
});

test("where no file may be written the texts stay in memory", () => {
  vi.stubEnv("TMPDIR", "/no/such/folder");

  const packed = packListings(loose, new TextSpool());

  vi.unstubAllEnvs();
  expect(read(packed)).toEqual(numbers.map((number) => expected[number]));
});
