import type { AreaCode } from "@schuifaan/shared/domain/area-code";
import type { PlaceId, Slug } from "@schuifaan/shared/domain/place";
import type { PlaceType, RunBy } from "@schuifaan/shared/domain/taxonomy";
import type { Listing } from "@schuifaan/shared/finder/listing";
import { placeOf } from "@schuifaan/shared/finder/place-of";
import { toWords } from "@schuifaan/shared/finder/place-words";

import type { TextBlock, TextSpool } from "./text-spool.ts";
import { type LooseListing, toDetail } from "./to-listing.ts";

/** Listings with what is seldom read, their tails, out of the way in the spool. */
export function packListings(listings: readonly LooseListing[], spool: TextSpool): Listing[] {
  const tails = spool.add(listings.flatMap(({ tail }) => tail).join(""));
  let end = 0;
  return listings.map((listing) => {
    const start = end;
    for (const part of listing.tail) end += part.length;
    return new PackedListing(listing, { tails, start, end });
  });
}

type Tail = { readonly tails: TextBlock; readonly start: number; readonly end: number };

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
  readonly version: number;
  readonly updatedAt: number;
  readonly areaCodes: readonly AreaCode[];
  readonly summary: string;
  readonly #tails: TextBlock;
  readonly #start: number;
  readonly #end: number;

  constructor({ id, slug, oldSlugs, mergedInto, type, runBy, lat, lng, rank, version, updatedAt, areaCodes, summary }: LooseListing, { tails, start, end }: Tail) {
    this.id = id;
    this.slug = slug;
    this.oldSlugs = oldSlugs;
    this.mergedInto = mergedInto;
    this.type = type;
    this.runBy = runBy;
    this.lat = lat;
    this.lng = lng;
    this.rank = rank;
    this.version = version;
    this.updatedAt = updatedAt;
    this.areaCodes = areaCodes;
    this.summary = summary;
    this.#tails = tails;
    this.#start = start;
    this.#end = end;
  }

  get detail(): string {
    return toDetail({ summary: this.summary, tail: [this.#tails.read(this.#start, this.#end)] });
  }

  get words(): string {
    return toWords(placeOf(this));
  }
}
