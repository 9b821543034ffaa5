import { findListing } from "@schuifaan/shared/finder/build-finder";
import { afterEach, beforeEach, expect, test } from "vitest";

import { DatabaseLost } from "../database/database-lost.ts";
import { migrate } from "../database/migrate.ts";
import { type Database, openDatabase } from "../database/open-database.ts";
import { type PostgresServer, startPostgres } from "../database/start-postgres.ts";
import { buildStoredPlace } from "../places/build-stored-place.ts";
import { savePlaces } from "../places/save-places.ts";
import { openPublishedIndex, type PublishedIndex } from "./published-index.ts";

const now = new Date("2026-11-21T12:00:00Z");

// A PostgreSQL of its own, because this test takes it away.
let server: PostgresServer;
let db: Database;
let index: PublishedIndex;
const errors: unknown[] = [];

beforeEach(async () => {
  server = await startPostgres();
  db = await openDatabase({ dataDir: "", databaseUrl: server.url });
  await migrate(db);
  index = await openPublishedIndex(db, { pollInMs: 20, now: () => now, reportError: (error) => errors.push(error) });
  await index.reachedSeq(await savePlaces(db, [buildStoredPlace({ id: "before" })], now));
}, 60_000);

afterEach(async () => {
  await index.close();
  await db.destroy();
  await server.remove();
});

test("without PostgreSQL searches go on and saving says so; when it is back all is well by itself", async () => {
  // Some connections are open and idle, one is inside a transaction: both kinds die.
  const halfway = db.transaction().execute(async (transaction) => {
    await savePlaces(transaction, [buildStoredPlace({ id: "halfway" })], now);
    await server.stop();
    await savePlaces(transaction, [buildStoredPlace({ id: "too-late" })], now);
  });
  await expect(halfway).rejects.toThrow(DatabaseLost);

  await expect.poll(() => index.database, { timeout: 10_000 }).toBe("lost");
  await expect(savePlaces(db, [buildStoredPlace({ id: "refused" })], now)).rejects.toThrow(DatabaseLost);
  expect(findListing(index.finder, "before")).toBeDefined();
  expect(index.finder.size).toBe(1);

  await server.start();

  await expect.poll(() => index.database, { timeout: 20_000 }).toBe("connected");
  await index.reachedSeq(await savePlaces(db, [buildStoredPlace({ id: "after" })], now));
  expect(findListing(index.finder, "after")).toBeDefined();
  expect(index.finder.size).toBe(2);
  expect(errors).toEqual([]);
});

test("a change waits for the database to come back rather than being acknowledged unseen", async () => {
  await server.stop();
  await expect.poll(() => index.database, { timeout: 10_000 }).toBe("lost");
  const reached = index.reachedSeq(2);

  await server.start();
  const seq = await savePlaces(db, [buildStoredPlace({ id: "later" })], now);
  await reached;

  expect(index.seq).toBe(seq);
  expect(findListing(index.finder, "later")).toBeDefined();
});
