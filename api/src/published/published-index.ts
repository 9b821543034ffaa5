import { toAmsterdamDay } from "@schuifaan/shared/domain/amsterdam-time";
import { PlaceId } from "@schuifaan/shared/domain/place";
import type { AreaFinder } from "@schuifaan/shared/finder/build-area-finder";
import { buildFinder, type Finder, replaceListings } from "@schuifaan/shared/finder/build-finder";
import type { FactBook } from "@schuifaan/shared/finder/fact-book";
import type { Planner } from "@schuifaan/shared/finder/planner";

import { type NumberedChange, readChanges, readFeedState } from "../database/change-feed.ts";
import type { Database } from "../database/open-database.ts";
import { type Follower, followFeed } from "./follow-feed.ts";
import { finishLater, type Finishing } from "./finish-later.ts";
import { loadAreas } from "./load-areas.ts";
import { createListingLoader, type ListingLoader, type LoadedListing } from "./load-listings.ts";
import { withinSeconds } from "./within-seconds.ts";

/** The answers of this process. Each part is the newest that it has seen, and never changes under your hands. */
export type PublishedIndex = {
  readonly finder: Finder;
  readonly areas: AreaFinder;
  /** The last change in it. */
  readonly seq: number;
  readonly databaseId: string;
  /** "lost": answers go on from memory, and catch up by themselves when the database is back. */
  readonly database: "connected" | "lost";
  /** Another one whenever an answer may be another. */
  readonly version: string;
  /** Whether examples that came with the product are among the places. */
  readonly hasDemo: boolean;
  /** What is on at each place in the coming days. */
  readonly planner: Planner;
  /** What filters and words ask of each place; as above. */
  readonly facts: FactBook;
  /** The clock of this process, which may be frozen. */
  readonly now: () => Date;
  /** Resolves once this process shows that change; whoever wrote it may then acknowledge it. */
  reachedSeq(seq: number): Promise<void>;
  close(): Promise<void>;
};

export type PublishedIndexSettings = {
  readonly pollInMs: number;
  readonly now: () => Date;
  /** Told of places that cannot be read; searches go on without them. */
  readonly reportError: (error: unknown) => void;
};

const CHANGES_PER_READ = 5000;
/** Asking the number of the last change takes a millisecond: who waits this long has lost the database. */
const STATE_TIMEOUT_IN_SECONDS = 5;

type Source = {
  readonly db: Database;
  readonly listings: ListingLoader;
  readonly loadAreas: () => Promise<AreaFinder>;
  /** Told of every finder that was loaded whole. */
  readonly loaded: (finder: Finder) => void;
};

type Published = {
  readonly finder: Finder;
  readonly areas: AreaFinder;
  readonly seq: number;
  readonly databaseId: string;
  readonly day: string;
  readonly demoIds: ReadonlySet<PlaceId>;
};

/** Loads everything, then follows the change feed until closed. Throws DatabaseLost when the first load fails. */
export async function openPublishedIndex(db: Database, { pollInMs, now, reportError }: PublishedIndexSettings): Promise<PublishedIndex> {
  const today = () => toAmsterdamDay(now().getTime());
  const finishing = finishLater(today(), reportError);
  const listings = createListingLoader(db, today, reportError);
  const source: Source = { db, listings, loadAreas: () => loadAreas(db, reportError), loaded: finishing.start };
  let published = await loadEverything(source, today());
  const follower: Follower = followFeed({
    pollInMs,
    reportError,
    catchUp: async () => {
      published = await catchUp(source, published, today());
      finishing.renew(published.day, published.finder);
      return published.seq;
    },
  });

  return toIndex(() => published, { now, follower, finishing });
}

type Parts = { readonly now: () => Date; readonly follower: Follower; readonly finishing: Finishing };

function toIndex(newest: () => Published, { now, follower, finishing }: Parts): PublishedIndex {
  return {
    now,
    get finder() {
      return newest().finder;
    },
    get areas() {
      return newest().areas;
    },
    get seq() {
      return newest().seq;
    },
    get databaseId() {
      return newest().databaseId;
    },
    get database() {
      return follower.isLost ? "lost" : "connected";
    },
    get version() {
      const { databaseId, seq, day } = newest();
      return `${databaseId}.${seq}.${day}`;
    },
    get planner() {
      return finishing.coming.planner;
    },
    get facts() {
      return finishing.coming.facts;
    },
    get hasDemo() {
      return newest().demoIds.size > 0;
    },
    reachedSeq: async (seq) => {
      if (newest().seq < seq) await follower.reached(seq);
    },
    close: async () => {
      finishing.stop();
      await follower.close();
    },
  };
}

/** The number is read before the rows: what changes meanwhile is read once more, which does no harm. */
async function loadEverything({ db, listings, loadAreas: readAreas, loaded: whenLoaded }: Source, day: string): Promise<Published> {
  const { databaseId, last } = await readFeedState(db);
  const loaded = await listings.loadAll();
  const areas = await readAreas();
  const finder = buildFinder(loaded.map(({ listing }) => listing));
  whenLoaded(finder);
  return { finder, areas, seq: last, databaseId, day, demoIds: demoIdsOf(loaded) };
}

async function catchUp(source: Source, before: Published, day: string): Promise<Published> {
  const state = await withinSeconds(STATE_TIMEOUT_IN_SECONDS, readFeedState(source.db));
  // Another database behind the same address, or an older copy of this one.
  if (state.databaseId !== before.databaseId || state.last < before.seq) return await loadEverything(source, day);

  let published = before;
  if (day !== before.day) published = { ...put(before, await source.listings.loadDemo(), []), day };
  while (published.seq < state.last) {
    const changes = await readChanges(source.db, published.seq, CHANGES_PER_READ);
    const first = changes[0]?.seq;
    const mustReload = first !== published.seq + 1 || changes.some(({ kind }) => kind === "all");
    if (mustReload) return await loadEverything(source, day);
    published = await apply(source, published, changes);
  }
  return published;
}

async function apply(source: Source, before: Published, changes: readonly NumberedChange[]): Promise<Published> {
  const changedIds = new Set(changes.filter(({ kind }) => kind === "place").map(({ subject }) => PlaceId.parse(subject)));
  const loaded = await source.listings.loadSome([...changedIds]);
  // Those that are not there any more are taken away first; `put` brings back the others.
  const published = put(before, loaded, [...changedIds]);
  const areas = changes.some(({ kind }) => kind === "area") ? await source.loadAreas() : before.areas;
  return { ...published, areas, seq: changes.at(-1)?.seq ?? before.seq };
}

function put(before: Published, loaded: readonly LoadedListing[], remove: readonly PlaceId[]): Published {
  const listings = loaded.map(({ listing }) => listing);
  const finder = replaceListings(before.finder, { put: listings, remove });
  const changed = new Set([...remove, ...listings.map(({ id }) => id)]);
  const kept = [...before.demoIds].filter((id) => !changed.has(id));
  return { ...before, finder, demoIds: new Set([...kept, ...demoIdsOf(loaded)]) };
}

function demoIdsOf(loaded: readonly LoadedListing[]): Set<PlaceId> {
  return new Set(loaded.filter(({ isDemo }) => isDemo).map(({ listing }) => listing.id));
}
