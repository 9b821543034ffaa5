import * as fc from "fast-check";
import { expect, test } from "vitest";

import { buildBucketMap, lookUp, withEntries } from "./bucket-map.ts";

const key = fc.integer({ min: 0, max: 300 }).map(String);
const entry = fc.tuple(key, fc.option(fc.nat(), { nil: undefined }));

test("a map of buckets holds what a plain map holds after the same changes, however few buckets it began with", () => {
  fc.assert(
    fc.property(fc.array(fc.array(entry, { maxLength: 50 }), { maxLength: 20 }), (rows) => {
      const plain = new Map<string, number>();
      let map = buildBucketMap<number>([], 0);
      for (const row of rows) {
        for (const [name, value] of row) {
          if (value === undefined) plain.delete(name);
          else plain.set(name, value);
        }
        map = withEntries(map, row);
      }

      expect(map.size).toBe(plain.size);
      for (let name = 0; name <= 300; name++) expect(lookUp(map, String(name))).toBe(plain.get(String(name)));
    }),
  );
});

test("a map that outgrows its buckets is laid out anew, with nothing lost", () => {
  const entries = Array.from({ length: 10_000 }, (_, number): [string, number] => [`plek-${number}`, number]);
  const map = withEntries(buildBucketMap<number>([], 0), entries);

  expect(map.buckets.length).toBeGreaterThan(100);
  expect(map.size).toBe(10_000);
  expect(entries.filter(([name, value]) => lookUp(map, name) !== value)).toEqual([]);
});
