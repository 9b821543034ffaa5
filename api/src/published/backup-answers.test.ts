import { join } from "node:path";

import { Slug } from "@schuifaan/shared/domain/place";
import { findListing } from "@schuifaan/shared/finder/build-finder";
import { DEMO_PLACES } from "@schuifaan/shared/fixtures/demo-places";
import { afterEach, describe, expect, test } from "vitest";

import { backup } from "../database/backup.ts";
import { migrate } from "../database/migrate.ts";
import type { Database } from "../database/open-database.ts";
import { restore } from "../database/restore.ts";
import { createEmptyDatabase, type Engine, openAgain, removeTestDatabases, undoAfterTest } from "../database/test-database.ts";
import { savePlaces } from "../places/save-places.ts";
import { buildStoredPlace } from "../places/build-stored-place.ts";
import { openPublishedIndex, type PublishedIndex } from "./published-index.ts";

const now = new Date("2026-11-21T12:00:00Z");

afterEach(removeTestDatabases);

async function createDatabase(engine: Engine): Promise<{ db: Database; index: PublishedIndex; file: string }> {
  const settings = await createEmptyDatabase(engine);
  const db = await openAgain(settings);
  await migrate(db);
  const index = await openPublishedIndex(db, { pollInMs: 20, now: () => now, reportError: (error) => expect.fail(String(error)) });
  undoAfterTest(() => index.close());
  return { db, index, file: join(settings.dataDir, "backup.gz") };
}

const answersOf = ({ finder }: PublishedIndex) =>
  DEMO_PLACES.map(({ id }) => findListing(finder, id)).map((listing) => [listing?.summary, listing?.detail, listing?.words, listing?.rank, listing?.oldSlugs]);

describe.each<[Engine, Engine]>([["SQLite", "PostgreSQL"], ["PostgreSQL", "SQLite"]])("moving everything from %s to %s and back", (home, away) => {
  test("leaves every answer as it was, in servers that keep running", async () => {
    const [here, there, back] = [await createDatabase(home), await createDatabase(away), await createDatabase(home)];
    await here.index.reachedSeq(await savePlaces(here.db, DEMO_PLACES.map((place) => ({ ...place, source: "demo", slug: Slug.parse(`was-${place.slug}`) })), now));
    await here.index.reachedSeq(await savePlaces(here.db, DEMO_PLACES.map((place) => ({ ...place, source: "demo" })), now));
    await there.index.reachedSeq(await savePlaces(there.db, [buildStoredPlace({ id: "overwritten" })], now));

    await backup(here.db, here.file, now);
    await restore(there.db, here.file);
    await expect.poll(() => there.index.finder.size).toBe(DEMO_PLACES.length);
    await backup(there.db, there.file, now);
    await restore(back.db, there.file);
    await expect.poll(() => back.index.finder.size).toBe(DEMO_PLACES.length);

    expect(findListing(back.index.finder, "was-huiskamer-de-blauwe-theepot")?.id).toBe("r-01");
    expect(answersOf(here.index).flat()).not.toContain(undefined);
    expect(answersOf(there.index)).toEqual(answersOf(here.index));
    expect(answersOf(back.index)).toEqual(answersOf(here.index));
    expect(new Set([here, there, back].map(({ index }) => index.databaseId)).size).toBe(3);
  });
});
