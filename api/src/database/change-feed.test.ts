import { expect, test } from "vitest";

import { readChanges, readFeedState, recordChanges } from "./change-feed.ts";
import { DatabaseLost } from "./database-lost.ts";
import { type Database, openDatabase } from "./open-database.ts";
import { describeOnBothEngines, openAgain } from "./test-database.ts";

const record = (db: Database, subjects: readonly string[]) =>
  db.transaction().execute((transaction) => recordChanges(transaction, subjects.map((subject) => ({ kind: "place" as const, subject }))));

describeOnBothEngines("the change feed", (createDatabase) => {
  test("numbers changes one by one over transactions, and reads them back in pieces", async () => {
    const { db } = await createDatabase();

    expect(await record(db, ["a", "b"])).toBe(2);
    expect(await record(db, [])).toBe(2);
    expect(await record(db, ["c"])).toBe(3);

    expect((await readChanges(db, 0, 2)).map(({ seq, subject }) => [seq, subject])).toEqual([[1, "a"], [2, "b"]]);
    expect((await readChanges(db, 2, 2)).map(({ seq, subject }) => [seq, subject])).toEqual([[3, "c"]]);
    expect((await readFeedState(db)).last).toBe(3);
  });

  test("a transaction that fails leaves no hole", async () => {
    const { db } = await createDatabase();
    await record(db, ["a"]);

    await expect(
      db.transaction().execute(async (transaction) => {
        await recordChanges(transaction, [{ kind: "all", subject: "never" }]);
        throw new Error("changed my mind");
      }),
    ).rejects.toThrow("changed my mind");

    expect(await record(db, ["b"])).toBe(2);
  });

  test("keeps the last 100,000 changes", async () => {
    const { db } = await createDatabase();
    await record(db, ["a", "b", "c"]);
    await db.updateTable("change_counter").set({ last: 100_001 }).execute();

    await record(db, ["z"]);

    expect((await readChanges(db, 0, 9)).map(({ subject }) => subject)).toEqual(["c", "z"]);
  });

  test("a follower sees every number of eight writers at once, in order, without skipping one", async () => {
    const { db, settings } = await createDatabase();
    const writers = await Promise.all(Array.from({ length: 8 }, () => openAgain(settings)));
    const seen: number[] = [];
    let isWriting = true;

    const follow = async () => {
      for (let wasWriting = true; wasWriting; ) {
        wasWriting = isWriting;
        for (const { seq } of await readChanges(db, seen.at(-1) ?? 0, 50)) seen.push(seq);
        await new Promise((resolve) => setImmediate(resolve));
      }
    };
    const following = follow();
    await Promise.all(
      writers.map(async (writer, index) => {
        for (let round = 0; round < 25; round += 1) await record(writer, Array.from({ length: 1 + ((index + round) % 3) }, () => "x"));
      }),
    );
    isWriting = false;
    await following;
    for (const { seq } of await readChanges(db, seen.at(-1) ?? 0, 1000)) seen.push(seq);

    const { last } = await readFeedState(db);
    expect(last).toBeGreaterThan(300);
    expect(seen).toEqual(Array.from({ length: last }, (_, index) => index + 1));
  });
});

test("a server that is not there is DatabaseLost", async () => {
  await expect(openDatabase({ dataDir: "", databaseUrl: "postgresql://nobody@127.0.0.1:1/nothing" })).rejects.toThrow(DatabaseLost);
});
