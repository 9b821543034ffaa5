import words from "../../data/query-words.json" with { type: "json" };
import { foldWord } from "../domain/fold-words.ts";
import type { Point } from "../domain/point.ts";
import type { Finder } from "./build-finder.ts";
import { findByTerm } from "./find-by-term.ts";
import type { Ground, GroundQuestion, KnownGround } from "./ground-question.ts";
import type { Listing } from "./listing.ts";
import { equalTo, startingWith } from "./match-terms.ts";
import { placeOf } from "./place-of.ts";
import { toQueryWord } from "./query-words.ts";
import type { Where } from "./understand-area.ts";

/** Where a postcode or street is; `asked` when only somebody else may know. */
export type UnderstoodGround = { readonly where: Where | undefined; readonly asked: GroundQuestion | undefined };

const NO_CODES: Where["codes"] = new Set();
const STREET_TAILS = words.streetTails.map(foldWord);
const SHORTEST_STREET_STEM = 3;
/** Postcodes with neighbouring numbers lie beside each other, mostly. */
const NEXT_DOOR = 10;

export function understandPostcode(postcode: string, { shelves }: Finder, known: KnownGround): UnderstoodGround {
  const name = postcode.length > 4 ? `${postcode.slice(0, 4)} ${postcode.slice(4).toUpperCase()}` : postcode;
  const digits = postcode.slice(0, 4);
  const startingAt = (start: string) => findByTerm(shelves, "where", ({ terms }) => startingWith(terms, start));
  for (const start of new Set([postcode, digits])) {
    const middle = middleOf(startingAt(start));
    if (middle !== undefined) return { where: toWhere("postcode", name, middle), asked: undefined };
  }
  const question: GroundQuestion = { kind: "postcode", words: postcode, gemeente: undefined };
  const ground = known(question);
  if (ground !== undefined) return { where: toWhere("postcode", name, ground), asked: undefined };
  for (let step = 1; step <= NEXT_DOOR; step++) {
    const middle = middleOf([step, -step].flatMap((by) => startingAt(String(Number(digits) + by))));
    if (middle !== undefined) return { where: toWhere("postcode", name, middle), asked: question };
  }
  return { where: undefined, asked: question };
}

/** A street that a place of ours lies at, or a word that looks like a street; undefined when it does not. */
export function understandStreet(typed: string, finder: Finder, inside: Where | undefined, known: KnownGround): UnderstoodGround | undefined {
  const own = findOnStreet(typed, finder, inside);
  const [first] = own;
  const middle = middleOf(own);
  if (first !== undefined && middle !== undefined) {
    return { where: toWhere("street", withTown(streetOf(first) ?? typed, first), middle), asked: undefined };
  }
  if (!isStreetLike(typed)) return undefined;
  const question: GroundQuestion = { kind: "street", words: typed, gemeente: inside?.shown.name.split(", ").at(-1) };
  const ground = known(question);
  return ground === undefined ? { where: undefined, asked: question } : { where: toWhere("street", ground.name, ground), asked: undefined };
}

function isStreetLike(typed: string): boolean {
  const folded = foldWord(typed);
  return STREET_TAILS.some((tail) => folded.endsWith(tail) && folded.length >= tail.length + SHORTEST_STREET_STEM);
}

/** Places at a street of that name, of one town: the first that has it. */
function findOnStreet(typed: string, { shelves }: Finder, inside: Where | undefined): Listing[] {
  const word = toQueryWord(typed);
  const [folded = ""] = word.spellings;
  if (word.typos === 0) return [];
  const exact = onStreet(findByTerm(shelves, "where", ({ terms }) => equalTo(terms, folded)), [folded]);
  const near = exact.length > 0 ? [] : (shelves[0]?.book.findNear(folded, word.typos, false) ?? []).map(({ term }) => term);
  const found = exact.length > 0 ? exact : onStreet(findByTerm(shelves, "where", ({ terms }) => near.flatMap((term) => equalTo(terms, term))), near);
  const within = inside === undefined ? found : found.filter(({ areaCodes }) => areaCodes.some((code) => inside.codes.has(code)));
  const town = within[0] && townOf(within[0]);
  return within.filter((listing) => townOf(listing) === town);
}

/** The line of words for the ground holds the names of areas too. */
function onStreet(listings: readonly Listing[], folded: readonly string[]): Listing[] {
  return listings.filter((listing) => {
    const street = streetOf(listing);
    return street !== undefined && street.toLowerCase().split(/[\s-]+/).some((word) => folded.includes(foldWord(word)));
  });
}

function streetOf(listing: Listing): string | undefined {
  return placeOf(listing).address.street;
}

function townOf(listing: Listing): string | undefined {
  const { address, gemeenteName } = placeOf(listing);
  return address.woonplaats ?? gemeenteName;
}

function withTown(street: string, listing: Listing): string {
  const town = townOf(listing);
  return town === undefined ? street : `${street}, ${town}`;
}

function toWhere(kind: "postcode" | "street", name: string, { lat, lng }: Point | Ground): Where {
  return { shown: { kind, name, lat, lng }, codes: NO_CODES, boxes: [] };
}

function middleOf(points: readonly Point[]): Point | undefined {
  if (points.length === 0) return undefined;
  const sum = (pick: (point: Point) => number) => points.reduce((total, point) => total + pick(point), 0) / points.length;
  return { lat: sum(({ lat }) => lat), lng: sum(({ lng }) => lng) };
}
