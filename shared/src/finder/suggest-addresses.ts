import { foldWord, splitWords } from "../domain/fold-words.ts";
import { findByTerm } from "./find-by-term.ts";
import type { SuggestionWorld } from "./find-suggestions.ts";
import type { Listing } from "./listing.ts";
import { startingWith } from "./match-terms.ts";
import { placeOf } from "./place-of.ts";
import { FIT, type Suggested } from "./suggested.ts";
import { understandPostcode } from "./understand-ground.ts";

type SuggestedAddress = Extract<Suggested, { kind: "address" }>;

const POSTCODE = /^[1-9]\d{3}([a-z]{2})?$/;
/** Two letters begin too many streets. */
const SHORTEST = 3;
/** Places to read for their street: the names of areas stand in the same line of words. */
const MOST_READ = 60;

/** Postcodes, and streets at which a place of ours lies. */
export function suggestAddresses(text: string, world: SuggestionWorld): SuggestedAddress[] {
  const words = splitWords(text);
  const [first = ""] = words;
  if (words.length === 1 && POSTCODE.test(first)) return suggestPostcode(first, world);
  const [typed = ""] = words.map(foldWord);
  return typed.length < SHORTEST || /\d/.test(typed) ? [] : suggestStreets(typed, words.slice(1).map(foldWord), world);
}

function suggestPostcode(postcode: string, { finder }: SuggestionWorld): SuggestedAddress[] {
  const { where } = understandPostcode(postcode, finder, () => undefined);
  if (where === undefined) return [];
  const { name, lat, lng } = where.shown;
  return [{ kind: "address", name, town: undefined, lat, lng, fit: FIT.whole }];
}

function suggestStreets(typed: string, others: readonly string[], { finder }: SuggestionWorld): SuggestedAddress[] {
  const found = new Map<string, SuggestedAddress>();
  const listings: Listing[] = findByTerm(finder.shelves, "where", ({ terms }) => startingWith(terms, typed));
  for (const listing of listings.slice(0, MOST_READ)) {
    const { address, gemeenteName } = placeOf(listing);
    const { street } = address;
    const town = address.woonplaats ?? gemeenteName;
    const known = splitWords(`${street ?? ""} ${town ?? ""}`).map(foldWord);
    const isStreet = street !== undefined && splitWords(street).some((word) => foldWord(word).startsWith(typed));
    if (!isStreet || !others.every((word) => known.some((one) => one.startsWith(word)))) continue;
    const key = `${street}, ${town ?? ""}`;
    if (!found.has(key)) found.set(key, { kind: "address", name: street, town, lat: listing.lat, lng: listing.lng, fit: FIT.beginning });
  }
  return [...found.values()];
}
