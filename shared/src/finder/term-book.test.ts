import * as fc from "fast-check";
import { expect, test } from "vitest";

import { createTermBook } from "./term-book.ts";
import { findWordDistance } from "./word-distance.ts";

const word = fc.string({ unit: fc.constantFrom("a", "b", "c"), minLength: 1, maxLength: 7 });
const most = fc.constantFrom(1, 2);

const bookOf = (terms: readonly string[]) => {
  const book = createTermBook();
  book.add(terms);
  return book;
};
const inOrder = (terms: readonly string[]) => [...new Set(terms)].toSorted();

test("the words near another are all that take no more typos, with as many as they take", () => {
  fc.assert(
    fc.property(fc.array(word, { maxLength: 60 }), word, most, (terms, typed, typos) => {
      const expected = inOrder(terms).flatMap((term) => {
        const distance = findWordDistance(typed, term, typos);
        return distance === undefined ? [] : [{ term, typos: distance, isBeginning: false }];
      });

      expect(bookOf(terms).findNear(typed, typos, false)).toEqual(expected);
    }),
    { numRuns: 1000 },
  );
});

test("a word of which a beginning is near is found too when asked", () => {
  fc.assert(
    fc.property(fc.array(word, { maxLength: 60 }), word, most, (terms, typed, typos) => {
      const expected = inOrder(terms).flatMap((term) => {
        const whole = findWordDistance(typed, term, typos);
        if (whole !== undefined) return [{ term, typos: whole, isBeginning: false }];
        const beginnings = Array.from({ length: term.length - 1 }, (_, at) => findWordDistance(typed, term.slice(0, at + 1), typos) ?? Infinity);
        const least = Math.min(...beginnings);
        return least === Infinity ? [] : [{ term, typos: least, isBeginning: true }];
      });

      expect(bookOf(terms).findNear(typed, typos, true)).toEqual(expected);
    }),
    { numRuns: 1000 },
  );
});

test("words that come later are found as well, however many, and none twice", () => {
  const book = bookOf(["theepot"]);
  const many = Array.from({ length: 3000 }, (_, number) => `zz${String.fromCodePoint(97 + (number % 26), 97 + (Math.floor(number / 26) % 26), 97 + Math.floor(number / 676))}zzzz`);
  book.add(many);
  book.add(["theepet", "theepot"]);

  expect(book.findNear("theepod", 1, false).map(({ term }) => term)).toEqual(["theepot"]);
  expect(book.findNear("theepat", 1, false).map(({ term }) => term).toSorted()).toEqual(["theepet", "theepot"]);
  expect(book.findNear("zzaaazzzz", 1, false).length).toBeGreaterThan(1);
});

test("a number is not taken for a misspelt one", () => {
  expect(bookOf(["3027ab", "30270"]).findNear("3027ac", 2, false)).toEqual([]);
});
