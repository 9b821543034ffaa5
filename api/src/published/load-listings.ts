import type { Slug } from "@schuifaan/shared/domain/place";
import type { Listing } from "@schuifaan/shared/finder/listing";

import type { Database } from "../database/open-database.ts";
import { loadOldSlugs, type OldSlugs } from "./load-old-slugs.ts";
import { packListings } from "./pack-listings.ts";
import { TextSpool } from "./text-spool.ts";
import { type AreaCodeLists, type LooseListing, type PublishedRow, toDemoListing, toListing } from "./to-listing.ts";

/** Few enough that the rows of one read are garbage before the collector has carried them anywhere. */
const ROWS_PER_READ = 1000;

const COLUMNS = [
  "id", "slug", "name", "type", "run_by", "status", "lat", "lng", "precision", "area_codes", "area_name",
  "gemeente_name", "last_confirmed", "demo", "moved_to", "version", "updated_at", "card", "facts",
] as const satisfies readonly (keyof PublishedRow)[];

export type LoadedListing = { readonly listing: Listing; readonly isDemo: boolean };

export type ListingLoader = {
  /** Every place, read by 1,000 so that searches are answered in between. */
  loadAll(): Promise<LoadedListing[]>;
  /** Those that are there; an id that has no place is left out. */
  loadSome(ids: readonly string[]): Promise<LoadedListing[]>;
  /** The places of the demo, whose days move with the calendar. */
  loadDemo(): Promise<LoadedListing[]>;
};

/** Reads rows into listings. A row that is no place is reported and left out: it must not take the others with it. */
export function createListingLoader(db: Database, today: () => string, reportError: (error: unknown) => void): ListingLoader {
  const areaCodeLists: AreaCodeLists = new Map();
  let spool = new TextSpool();

  const toListings = (row: PublishedRow, oldSlugs: readonly Slug[] | undefined): LooseListing[] => {
    try {
      // 2 is a place of the demo that somebody changed: what they typed must not slide away.
      return [row.demo === 1 ? toDemoListing(row, areaCodeLists, today(), oldSlugs) : toListing(row, areaCodeLists, oldSlugs)];
    } catch (error) {
      reportError(new Error(`Place ${row.id} cannot be read and is not shown`, { cause: error }));
      return [];
    }
  };
  const toLoaded = (rows: readonly PublishedRow[], oldSlugs: OldSlugs): LoadedListing[] => {
    const demoIds = new Set<string>(rows.filter(({ demo }) => demo !== 0).map(({ id }) => id));
    return packListings(rows.flatMap((row) => toListings(row, oldSlugs.get(row.id))), spool).map((listing) => ({ listing, isDemo: demoIds.has(listing.id) }));
  };

  return {
    loadAll: async () => {
      spool = new TextSpool();
      const oldSlugs = await loadOldSlugs(db);
      const all: LoadedListing[] = [];
      let after: string | undefined = "";
      while (after !== undefined) {
        const rows: PublishedRow[] = await db
          .selectFrom("places")
          .select(COLUMNS)
          .where("id", ">", after)
          .orderBy("id")
          .limit(ROWS_PER_READ)
          .execute();
        for (const loaded of toLoaded(rows, oldSlugs)) all.push(loaded);
        after = rows.at(-1)?.id;
      }
      return all;
    },
    loadSome: async (ids) => {
      const some: LoadedListing[] = [];
      for (let from = 0; from < ids.length; from += ROWS_PER_READ) {
        const part = ids.slice(from, from + ROWS_PER_READ);
        const rows = await db.selectFrom("places").select(COLUMNS).where("id", "in", part).execute();
        some.push(...toLoaded(rows, await loadOldSlugs(db, part)));
      }
      return some;
    },
    loadDemo: async () => {
      const rows = await db.selectFrom("places").select(COLUMNS).where("demo", "=", 1).execute();
      return toLoaded(rows, await loadOldSlugs(db, rows.map(({ id }) => id)));
    },
  };
}
