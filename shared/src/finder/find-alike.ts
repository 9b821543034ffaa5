import taxonomy from "../../data/taxonomy.json" with { type: "json" };
import { foldName, foldWord, splitWords } from "../domain/fold-words.ts";
import { distanceInMetres, type Point } from "../domain/point.ts";
import type { Finder } from "./build-finder.ts";
import type { Listing } from "./listing.ts";
import { matchWords } from "./match-words.ts";
import { tryPlaceOf } from "./place-of.ts";
import { toQueryWords } from "./query-words.ts";
import { takeNearest } from "./take-nearest.ts";

/** A place that may be the one that somebody means; the distance is known when the address is. */
export type Alike = { readonly listing: Listing; readonly distanceInMetres: number | undefined; readonly isSameName: boolean };

const MOST = 5;
/** Round the corner: whoever starts something here should know of it, whatever its name. */
const NEAR_IN_METRES = 300;
/** Further away a name that is like it is another place, mostly: every town has a Trefpunt. */
const SAME_TOWN_IN_METRES = 5000;
/** A word that stands anywhere but in the name never counts so much, however well it fits (match-words.ts). */
const ONLY_IN_NAME = 12;
const CANDIDATES = 40;

/** Half of all lists leave these out: "Buurthuis De Geus" is "De Geus" on the door. */
const WORDS_BESIDE_THE_NAME: ReadonlySet<string> = new Set(
  [
    "de", "het", "een", "van", "der", "den", "en", "op", "aan", "in", "bij", "the", "stichting", "huis", "wijk", "buurt", "kamer", "plek", "centrum",
    "wijkkamer", "buurtcentrum", "wijkcentrum", "ontmoetingscentrum", "ontmoetingsplek", "dorpshuis", "dorpskamer", "inloop",
    ...taxonomy.placeTypes.flatMap(({ nl, synonyms }) => [nl, ...synonyms].flatMap(splitWords)),
  ].map(foldWord),
);

/**
 * “Wie doet dit al?”: places with the same name or one like it, a typo or another kind forgiven, and what is round the
 * corner of `point`; the same name first, then the nearest. Those that stopped are left out. Wants at least three letters.
 */
export function findAlike(finder: Finder, name: string, point: Point | undefined): Alike[] {
  const core = coreOf(name);
  const named = core.join("").length < 3 ? [] : findNamed(finder, core);
  const near = point === undefined || finder.everywhere === undefined ? [] : takeNearest({ roots: [finder.everywhere], bounds: undefined, after: undefined, limit: MOST }, point);
  const found = new Map<string, Alike>();
  for (const listing of [...named, ...near.map((hit) => hit.listing)]) {
    const distance = point && Math.round(distanceInMetres(point, listing));
    const isNamed = named.includes(listing);
    const isClose = distance === undefined || distance <= (isNamed ? SAME_TOWN_IN_METRES : NEAR_IN_METRES);
    if (isClose && !isGone(listing)) found.set(listing.id, { listing, distanceInMetres: distance, isSameName: isSame(listing, core) });
  }
  return [...found.values()].toSorted(compare).slice(0, MOST);
}

function findNamed(finder: Finder, core: readonly string[]): Listing[] {
  const words = toQueryWords(core.join(" "));
  const matches: { listing: Listing; quality: number }[] = [];
  matchWords(finder.shelves, words, (listing, quality) => {
    if (quality >= words.length * ONLY_IN_NAME) matches.push({ listing, quality });
  });
  return matches.toSorted((one, other) => other.quality - one.quality || other.listing.rank - one.listing.rank).slice(0, CANDIDATES).map(({ listing }) => listing);
}

/** What makes the name this name; all of it where nothing else is left, "Het Buurthuis". */
function coreOf(name: string): string[] {
  return splitWords(name).filter((word) => !WORDS_BESIDE_THE_NAME.has(foldWord(word)));
}

function isSame({ words }: Listing, core: readonly string[]): boolean {
  const [name = ""] = words.split("\n");
  return core.length > 0 && foldName(coreOf(name).join(" ")) === foldName(core.join(" "));
}

function isGone(listing: Listing): boolean {
  return listing.mergedInto !== undefined || tryPlaceOf(listing)?.status === "closed";
}

function compare(one: Alike, other: Alike): number {
  return Number(other.isSameName) - Number(one.isSameName) || (one.distanceInMetres ?? 0) - (other.distanceInMetres ?? 0);
}
