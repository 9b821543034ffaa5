import type { AreaCode } from "@schuifaan/shared/domain/area-code";
import type { PlaceId, Slug } from "@schuifaan/shared/domain/place";
import type { PlaceType, RunBy } from "@schuifaan/shared/domain/taxonomy";
import type { Listing } from "@schuifaan/shared/finder/listing";

import type { TextBlock, TextSpool } from "./text-spool.ts";
import { type LooseListing, toDetail } from "./to-listing.ts";

/** Listings with what is seldom read, their tails and words, out of the way in the spool. */
export function packListings(listings: readonly LooseListing[], spool: TextSpool): Listing[] {
  // Apart: one letter that is not Latin would make a wide string, twice the bytes, of everything it is joined with.
  const tails = spool.add(listings.flatMap(({ tail }) => tail).join(""));
  const words = spool.add(listings.map((listing) => listing.words).join(""));
  let [tailEnd, wordsEnd] = [0, 0];
  return listings.map((listing) => {
    const [tailStart, wordsStart] = [tailEnd, wordsEnd];
    for (const part of listing.tail) tailEnd += part.length;
    wordsEnd += Buffer.byteLength(listing.words);
    return new PackedListing(listing, { tails, tailStart, tailEnd, words, wordsStart, wordsEnd });
  });
}

type Texts = {
  readonly tails: TextBlock;
  readonly tailStart: number;
  readonly tailEnd: number;
  readonly words: TextBlock;
  readonly wordsStart: number;
  readonly wordsEnd: number;
};

class PackedListing implements Listing {
  readonly id: PlaceId;
  readonly slug: Slug;
  readonly oldSlugs: readonly Slug[];
  readonly mergedInto: PlaceId | undefined;
  readonly type: PlaceType;
  readonly runBy: RunBy | undefined;
  readonly lat: number;
  readonly lng: number;
  readonly rank: number;
  readonly areaCodes: readonly AreaCode[];
  readonly summary: string;
  readonly #texts: Texts;

  constructor({ id, slug, oldSlugs, mergedInto, type, runBy, lat, lng, rank, areaCodes, summary }: LooseListing, texts: Texts) {
    this.id = id;
    this.slug = slug;
    this.oldSlugs = oldSlugs;
    this.mergedInto = mergedInto;
    this.type = type;
    this.runBy = runBy;
    this.lat = lat;
    this.lng = lng;
    this.rank = rank;
    this.areaCodes = areaCodes;
    this.summary = summary;
    this.#texts = texts;
  }

  get detail(): string {
    const { tails, tailStart, tailEnd } = this.#texts;
    return toDetail({ summary: this.summary, tail: [tails.read(tailStart, tailEnd)] });
  }

  get words(): string {
    const { words, wordsStart, wordsEnd } = this.#texts;
    return words.read(wordsStart, wordsEnd);
  }
}
