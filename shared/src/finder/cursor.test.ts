import * as fc from "fast-check";
import { expect, test } from "vitest";

import { PlaceId } from "../domain/place.ts";
import { readCursor, writeCursor } from "./cursor.ts";

const position = fc.record({
  key: fc.double({ noNaN: true, noDefaultInfinity: true }).map((key) => key + 0),
  rank: fc.double({ noNaN: true, noDefaultInfinity: true }).map((rank) => rank + 0),
  id: fc.stringMatching(/^[a-z0-9][a-z0-9-]{1,63}$/).map((id) => PlaceId.parse(id)),
});
const near = { lat: 51.91, lng: 4.46 };

test("a cursor reads back as the position it was written from, and fits the contract", () => {
  fc.assert(
    fc.property(position, (known) => {
      const text = writeCursor(known, { near });

      expect(readCursor(text, { near })).toEqual(known);
      expect(text.length).toBeLessThanOrEqual(200);
    }),
  );
});

test("a mangled cursor is refused", () => {
  fc.assert(
    fc.property(position, fc.nat(), fc.constantFrom("", "x", "-", "_", "1"), (known, at, letter) => {
      const text = writeCursor(known, {});
      const place = at % text.length;
      const mangled = text.slice(0, place) + letter + text.slice(place + 1);

      expect(mangled === text || readCursor(mangled, {}) === undefined).toBe(true);
    }),
  );
  expect(readCursor("", {})).toBeUndefined();
  expect(readCursor("volgende", {})).toBeUndefined();
});

test("a cursor is refused by a search with another order, and not by other spellings of its own words", () => {
  const known = { key: -4, rank: 2, id: PlaceId.parse("de-blauwe-theepot") };
  const text = writeCursor(known, { words: "koffie" });

  expect(readCursor(text, { words: "Koffié" })).toEqual(known);
  expect(readCursor(text, { words: "thee" })).toBeUndefined();
  expect(readCursor(text, { words: "koffie", near })).toBeUndefined();
  expect(readCursor(text, {})).toBeUndefined();
});
