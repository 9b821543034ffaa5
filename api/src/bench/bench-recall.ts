import { toAmsterdamDay } from "@schuifaan/shared/domain/amsterdam-time";
import { PlaceCard } from "@schuifaan/shared/domain/place-card";
import { buildFinder } from "@schuifaan/shared/finder/build-finder";
import { createFactBook } from "@schuifaan/shared/finder/fact-book";
import type { Listing } from "@schuifaan/shared/finder/listing";
import { searchPlaces } from "@schuifaan/shared/finder/search-places";
import { type Chances, createChances } from "@schuifaan/shared/fixtures/generate-chances";
import { Client } from "pg";

import { startPostgres } from "../database/start-postgres.ts";
import { benchText } from "../text/bench-text.ts";
import { listingsOf, NOON, townAreas } from "./bench-world.ts";
import { makeTypos } from "./make-typos.ts";
import { quantile } from "./measure.ts";

const PLACES = 10_000;
const TYPOS = 1000;
const TOP = 10;
const SEED = 7;
const { recallNames } = benchText;

/** What somebody typed, and what they meant: a name, or a word of it. */
type Slip = { readonly typed: string; readonly meant: string };

/** The names that were found first. */
type Search = (typed: string) => Promise<readonly string[]>;

/** Shares of slips of which what was meant is among the first ten; `theirs` is undefined where PostgreSQL has no pg_trgm. */
export type RecallFigures = {
  readonly name: string;
  readonly ours: number;
  readonly theirs: number | undefined;
  readonly oursInMs: number;
  readonly theirsInMs: number | undefined;
};

/** Our search against PostgreSQL's pg_trgm, on the same slips in the names of the same places. */
export async function benchRecall(): Promise<RecallFigures[]> {
  const listings = listingsOf(PLACES);
  const names = listings.map(({ summary }) => PlaceCard.parse(JSON.parse(summary)).name);
  const chances = createChances(SEED);
  const ours = createOurSearch(listings);
  const theirs = await createTheirSearch(names);
  const figures: RecallFigures[] = [];
  for (const { name, slips, isWord } of chooseSlips(names, chances)) {
    const our = await measure(slips, ours);
    const their = theirs && (await measure(slips, isWord ? theirs.byWord : theirs.byName));
    figures.push({ name, ours: our.recall, oursInMs: our.ms, theirs: their?.recall, theirsInMs: their?.ms });
  }
  await theirs?.close();
  return figures;
}

function chooseSlips(names: readonly string[], chances: Chances) {
  const slipsIn = (texts: readonly string[], count: number): Slip[] =>
    Array.from({ length: TYPOS }, () => chances.pick(texts)).map((meant) => ({ meant, typed: makeTypos(meant.toLowerCase(), count, chances) }));
  const words = [...new Set(names.flatMap((name) => name.split(" ")))].filter((word) => word.length > 5);
  return [
    { name: recallNames.one, slips: slipsIn(names, 1), isWord: false },
    { name: recallNames.two, slips: slipsIn(names, 2), isWord: false },
    { name: recallNames.word, slips: slipsIn(words, 1), isWord: true },
  ];
}

async function measure(slips: readonly Slip[], search: Search): Promise<{ recall: number; ms: number }> {
  const times: number[] = [];
  let found = 0;
  for (const { typed, meant } of slips) {
    const before = performance.now();
    const names = await search(typed);
    times.push(performance.now() - before);
    const isFound = names.some((name) => name === meant || name.split(" ").includes(meant));
    if (isFound) found += 1;
  }
  return { recall: found / slips.length, ms: quantile(times, 0.5) };
}

function createOurSearch(listings: readonly Listing[]): Search {
  const world = { finder: buildFinder(listings), areas: townAreas(), book: createFactBook(toAmsterdamDay(NOON)), now: NOON, knownGround: () => undefined };
  return (words) => {
    const { places } = searchPlaces(world, { words, limit: TOP });
    return Promise.resolve(places.map(({ listing }) => PlaceCard.parse(JSON.parse(listing.summary)).name));
  };
}

/** By trigrams of the whole name, or of the word in it that is most alike, each with its own threshold as it comes. */
async function createTheirSearch(names: readonly string[]): Promise<{ byName: Search; byWord: Search; close: () => Promise<void> } | undefined> {
  const server = await startPostgres();
  const client = new Client({ connectionString: server.url });
  await client.connect();
  const close = async () => {
    await client.end();
    await server.remove();
  };
  try {
    await client.query("CREATE EXTENSION pg_trgm");
  } catch {
    await close();
    return undefined;
  }
  await client.query("CREATE TABLE names (name TEXT NOT NULL)");
  await client.query("INSERT INTO names SELECT unnest($1::text[])", [names]);
  await client.query("CREATE INDEX names_by_trigram ON names USING gist (name gist_trgm_ops)");
  await client.query("ANALYZE names");
  const ask = (sql: string): Search => async (typed) => (await client.query<{ name: string }>(sql, [typed, TOP])).rows.map(({ name }) => name);
  return {
    byName: ask("SELECT name FROM names WHERE name % $1 ORDER BY name <-> $1 LIMIT $2"),
    byWord: ask("SELECT name FROM names WHERE $1 <% name ORDER BY $1 <<-> name LIMIT $2"),
    close,
  };
}
