import { Place } from "../domain/place.ts";
import type { Listing } from "./listing.ts";

/** A page of places, of which a search asks this and a card that. */
const MOST_REMEMBERED = 500;

const remembered = new Map<Listing, Place>();
/** The one that somebody who goes through all of them is at. */
let passing: { readonly listing: Listing; readonly place: Place | undefined } | undefined;

/**
 * The place that a listing stands for, read from its `detail`: about 25 µs. Remembers those that were read last, because
 * who asks something of a place often asks more. Throws a ZodError when the detail is no place.
 */
export function placeOf(listing: Listing): Place {
  const known = listing === passing?.listing ? passing.place : remembered.get(listing);
  if (known !== undefined) return known;
  const place = readPlace(listing);
  remembered.set(listing, place);
  const [oldest] = remembered.keys();
  if (oldest !== undefined && remembered.size > MOST_REMEMBERED) remembered.delete(oldest);
  return place;
}

function readPlace({ detail }: Listing): Place {
  return Place.parse(JSON.parse(detail));
}

/** Undefined when the detail is no place: such a one must not take the others with it. */
export function tryPlaceOf(listing: Listing): Place | undefined {
  return orNothing(() => placeOf(listing));
}

function orNothing(read: () => Place): Place | undefined {
  try {
    return read();
  } catch {
    return undefined;
  }
}

/**
 * Reads the place for all that is asked of it inside `work`, and forgets it: who goes through 100,000 of them would
 * else let each outlive its use by 500 others, and so leave half a gigabyte behind for the collector.
 */
export function passPlace(listing: Listing, work: () => void): void {
  passing = { listing, place: orNothing(() => readPlace(listing)) };
  work();
  passing = undefined;
}
