import { PlaceId } from "@schuifaan/shared/domain/place";
import { findListing } from "@schuifaan/shared/finder/build-finder";
import { beforeEach, expect, test } from "vitest";

import { recordChanges } from "../database/change-feed.ts";
import type { Database } from "../database/open-database.ts";
import { describeOnBothEngines, openAgain, undoAfterTest } from "../database/test-database.ts";
import { buildStoredPlace } from "../places/build-stored-place.ts";
import { removePlaces, savePlaces } from "../places/save-places.ts";
import { openPublishedIndex, type PublishedIndex } from "./published-index.ts";

const now = new Date("2026-11-21T12:00:00Z");

let errors: unknown[] = [];

beforeEach(() => {
  errors = [];
});

async function open(db: Database, clock = () => now): Promise<PublishedIndex> {
  const index = await openPublishedIndex(db, { pollInMs: 20, now: clock, reportError: (error) => errors.push(error) });
  undoAfterTest(() => index.close());
  return index;
}

const nameOf = ({ finder }: PublishedIndex, id: string) => /"name":"([^"]*)"/.exec(findListing(finder, id)?.detail ?? "")?.[1];

describeOnBothEngines("the published index", (createDatabase) => {
  test("holds every place of the database when it opens", async () => {
    const { db } = await createDatabase();
    const seq = await savePlaces(db, Array.from({ length: 5003 }, (_, number) => buildStoredPlace({ id: `place-${number}` })), now);

    const index = await open(db);

    expect(index.finder.size).toBe(5003);
    expect(index.seq).toBe(seq);
  });

  test("whoever awaits reachedSeq sees what was saved, replaced and removed", async () => {
    const { db } = await createDatabase();
    const index = await open(db);

    await index.reachedSeq(await savePlaces(db, [buildStoredPlace({ id: "one" }), buildStoredPlace({ id: "two" })], now));
    expect(index.finder.size).toBe(2);
    await index.reachedSeq(await savePlaces(db, [buildStoredPlace({ id: "one", name: "Anders" })], now));
    expect(nameOf(index, "one")).toBe("Anders");
    await index.reachedSeq(await removePlaces(db, [PlaceId.parse("one")]));
    expect(findListing(index.finder, "one")).toBeUndefined();
    expect(index.finder.size).toBe(1);
  });

  test("areas that change are read again", async () => {
    const { db } = await createDatabase();
    const index = await open(db);
    const shape = '{"type":"Polygon","coordinates":[]}';

    const seq = await db.transaction().execute(async (transaction) => {
      await transaction
        .insertInto("areas")
        .values({
          code: "rtm-botu", year: 2025, level: "named", name: "BoTu", aliases: "[]", lat: 51.9, lng: 4.4, west: 4.4, south: 51.9, east: 4.4, north: 51.9,
          indicative: 1, is_current: 1, source: "test", shape, outline: shape,
        })
        .execute();
      return await recordChanges(transaction, [{ kind: "area", subject: "rtm-botu" }]);
    });
    await index.reachedSeq(seq);

    expect(index.areas.areas.map(({ name }) => name)).toEqual(["BoTu"]);
  });

  test("another answer has another version", async () => {
    const { db } = await createDatabase();
    const index = await open(db);
    const before = index.version;

    await index.reachedSeq(await savePlaces(db, [buildStoredPlace()], now));

    expect(index.version).not.toBe(before);
  });

  test("two servers on one database agree, whoever writes", async () => {
    const { db, settings } = await createDatabase();
    const other = await openAgain(settings);
    const [here, there] = [await open(db), await open(other)];

    const seqs = await Promise.all(
      [db, other].map(async (writer, number) => {
        let seq = 0;
        for (let round = 0; round < 20; round += 1) {
          seq = await savePlaces(writer, [buildStoredPlace({ id: `place-${round % 7}`, slug: `place-${round % 7}`, name: `${number} ${round}` })], now);
        }
        return seq;
      }),
    );
    await Promise.all([here, there].map((index) => index.reachedSeq(Math.max(...seqs))));

    expect(here.seq).toBe(there.seq);
    for (let number = 0; number < 7; number += 1) expect(nameOf(here, `place-${number}`)).toBe(nameOf(there, `place-${number}`));
  });

  test("an import of many thousands is read anew at once", async () => {
    const { db } = await createDatabase();
    const index = await open(db);

    const seq = await savePlaces(db, Array.from({ length: 10_001 }, (_, number) => buildStoredPlace({ id: `place-${number}` })), now);
    await index.reachedSeq(seq);

    expect(seq).toBe(1);
    expect(index.finder.size).toBe(10_001);
  });

  test("a server that fell further behind than the feed reaches reads everything", async () => {
    const { db } = await createDatabase();
    const index = await open(db);
    await index.reachedSeq(await savePlaces(db, [buildStoredPlace({ id: "old" })], now));
    // One transaction, so that the index cannot look in between: the change of "new" is pruned when it looks.
    const seq = await db.transaction().execute(async (transaction) => {
      await savePlaces(transaction, [buildStoredPlace({ id: "new" })], now);
      await transaction.updateTable("change_counter").set({ last: 200_000 }).execute();
      return await recordChanges(transaction, [{ kind: "place", subject: "elsewhere" }]);
    });

    await index.reachedSeq(seq);

    expect(findListing(index.finder, "new")).toBeDefined();
  });

  test("another database behind the same address is read anew", async () => {
    const { db } = await createDatabase();
    await savePlaces(db, [buildStoredPlace({ id: "one" })], now);
    const index = await open(db);

    await db.transaction().execute(async (transaction) => {
      await transaction.deleteFrom("places").execute();
      await transaction.updateTable("meta").set({ value: "another" }).where("name", "=", "database_id").execute();
    });

    await expect.poll(() => index.databaseId).toBe("another");
    expect(index.finder.size).toBe(0);
  });

  test("a row that is no place is reported and left out, without taking others with it", async () => {
    const { db } = await createDatabase();
    await savePlaces(db, [buildStoredPlace({ id: "good" }), buildStoredPlace({ id: "bad" })], now);
    await db.updateTable("places").set({ type: "castle" }).where("id", "=", "bad").execute();

    const index = await open(db);

    expect(index.finder.size).toBe(1);
    expect(errors).toEqual([expect.objectContaining({ message: "Place bad cannot be read and is not shown" })]);
  });

  test("examples are known as such until the last is gone, and move on at midnight in Amsterdam", async () => {
    const { db } = await createDatabase();
    await savePlaces(db, [buildStoredPlace({ id: "demo", demo: true, lastConfirmed: "2026-11-14" }), buildStoredPlace({ id: "real" })], now);
    let clock = new Date("2026-11-27T22:59:59Z");
    const index = await open(db, () => clock);
    const before = { version: index.version, detail: findListing(index.finder, "demo")?.detail };
    expect(index.hasDemo).toBe(true);
    expect(before.detail).toContain('"lastConfirmed":"2026-11-14"');

    clock = new Date("2026-11-27T23:00:01Z");

    await expect.poll(() => findListing(index.finder, "demo")?.detail).toContain('"lastConfirmed":"2026-11-21"');
    expect(index.version).not.toBe(before.version);
    await index.reachedSeq(await removePlaces(db, [PlaceId.parse("demo")]));
    expect(index.hasDemo).toBe(false);
  });
});
