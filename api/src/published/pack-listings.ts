import type { AreaCode } from "@schuifaan/shared/domain/area-code";
import type { PlaceId, Slug } from "@schuifaan/shared/domain/place";
import type { PlaceType, RunBy } from "@schuifaan/shared/domain/taxonomy";
import type { Listing } from "@schuifaan/shared/finder/listing";

import type { TextBlock, TextSpool } from "./text-spool.ts";
import { type LooseListing, toDetail } from "./to-listing.ts";

/** Listings with what is seldom read, their tails and words, out of the way in the spool. */
export function packListings(listings: readonly LooseListing[], spool: TextSpool): Listing[] {
  const block = spool.add(listings.flatMap(({ tail, words }) => [...tail, words]).join(""));
  let end = 0;
  return listings.map((listing) => {
    const start = end;
    const middle = listing.tail.reduce((position, part) => position + part.length, start);
    end = middle + Buffer.byteLength(listing.words);
    return new PackedListing(listing, { block, start, middle, end });
  });
}

/** The tail lies from `start` to `middle`, the words from there to `end`. */
type Texts = { readonly block: TextBlock; readonly start: number; readonly middle: number; readonly end: number };

class PackedListing implements Listing {
  readonly id: PlaceId;
  readonly slug: Slug;
  readonly type: PlaceType;
  readonly runBy: RunBy | undefined;
  readonly lat: number;
  readonly lng: number;
  readonly rank: number;
  readonly areaCodes: readonly AreaCode[];
  readonly summary: string;
  readonly #texts: Texts;

  constructor({ id, slug, type, runBy, lat, lng, rank, areaCodes, summary }: LooseListing, texts: Texts) {
    this.id = id;
    this.slug = slug;
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
    const { block, start, middle } = this.#texts;
    return toDetail({ summary: this.summary, tail: [block.read(start, middle)] });
  }

  get words(): string {
    const { block, middle, end } = this.#texts;
    return block.read(middle, end);
  }
}
