import { leavePlace } from "@schuifaan/shared/contract/makers";
import { addPhoto, changeListing, getUpkeep } from "@schuifaan/shared/contract/upkeep";
import { expect, test } from "vitest";

import type { Database } from "../database/open-database.ts";
import { describeOnBothEngines } from "../database/test-database.ts";
import { addTask } from "../mail/add-task.ts";
import { queueMail } from "../mail/queue-mail.ts";
import { createTestUpkeep, readAll, TEST_NOON, type TestUpkeep } from "../upkeep/test-upkeep.ts";
import { erasePersonalData } from "./erase-personal-data.ts";

/** In every word of a person in these tests, and in nothing else. */
const MARK = "Zebedeus";
const DOT = "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==";
const at = TEST_NOON.toISOString();

/** Where the mark still stands, by table. */
async function tablesWith(db: Database, mark: string): Promise<string[]> {
  const all = await readAll(db);
  return all.filter(([, rows]) => JSON.stringify(rows).toLowerCase().includes(mark.toLowerCase())).map(([table]) => table);
}

async function eraseAfter(db: Database, upkeep: TestUpkeep, days: number): Promise<void> {
  upkeep.passDays(days);
  await erasePersonalData(db, upkeep.now());
}

type Case = { readonly what: string; readonly table: string; readonly days: number; readonly fill: (db: Database, upkeep: TestUpkeep) => Promise<unknown> };
const CASES: readonly Case[] = [
  {
    what: "who was asked and did not answer", table: "makers", days: 30,
    fill: async (_db, upkeep) => await upkeep.add({ name: MARK, hasSaidYes: false }),
  },
  {
    what: "a tip", table: "tips", days: 180,
    fill: async (db) => await db.insertInto("tips").values({ id: "t1", token_hash: "x", kind: "wrong", body: MARK, state: "waiting", created_at: at, erase_after: "2027-05-20" }).execute(),
  },
  {
    what: "a message", table: "messages", days: 30,
    fill: async (db) => await db.insertInto("messages").values({ id: "m1", place_id: "theepot", kind: "question", body: MARK, created_at: at, promised_for: "2026-11-24", erase_after: "2026-12-21" }).execute(),
  },
  {
    what: "a mail that could not be sent", table: "mails", days: 30,
    fill: async (db) => await queueMail(db, { dedupe: "x", kind: "month", to: { address: `${MARK}@voorbeeld.example` }, subject: "Klopt dit nog?", text: "", html: "" }, TEST_NOON),
  },
  {
    what: "a reply that the wijkredactie handled", table: "tasks", days: 30,
    fill: async (db) => {
      await addTask(db, { about: "x", placeId: "theepot", body: { kind: "reply", from: MARK, subject: "Re", text: MARK } }, TEST_NOON);
      await db.updateTable("tasks").set({ state: "closed", closed_at: at }).execute();
    },
  },
  {
    what: "a row of a list that became a place", table: "tasks", days: 30,
    fill: async (db) => {
      await addTask(db, { about: "x", body: { kind: "import", source: "lijst", rowNumber: 3, reason: "no-position", row: { contact: MARK }, alike: [] } }, TEST_NOON);
      await db.updateTable("tasks").set({ state: "closed", closed_at: at }).execute();
    },
  },
  {
    what: "a colleague whose role ended", table: "users", days: 30,
    fill: async (db) => {
      await db.insertInto("users").values({ id: "u1", name: MARK, email: "x@voorbeeld.example", email_verified: 1, created_at: at, updated_at: at }).execute();
      await db.insertInto("grants").values({ id: "g1", user_id: "u1", role: "key_person", given_at: at, ended_at: at }).execute();
    },
  },
  {
    what: "an address that refused our mail", table: "failed_addresses", days: 183,
    fill: async (db) => await db.insertInto("failed_addresses").values({ address_hash: MARK, failed_at: at, failure: "550" }).execute(),
  },
];

describeOnBothEngines("erasing what is personal", (createDatabase) => {
  test.each(CASES)("$what stays $days days, and not a day longer", async ({ table, days, fill }) => {
    const { db } = await createDatabase();
    const upkeep = await createTestUpkeep(db);
    await fill(db, upkeep);

    await eraseAfter(db, upkeep, days - 1);
    expect(await tablesWith(db, MARK)).toEqual([table]);
    await eraseAfter(db, upkeep, 1);
    expect(await tablesWith(db, MARK)).toEqual([]);
  });

  test("of a maker who stops nothing is left within thirty days, in any table; what they changed stays", async () => {
    const { db } = await createDatabase();
    const upkeep = await createTestUpkeep(db, { summary: "Thee" });
    const { token, maker } = await upkeep.add({ name: MARK, email: `${MARK}@voorbeeld.example`, phone: `06 ${MARK}` });
    await upkeep.add({ name: "Henk", email: "henk@voorbeeld.example" });
    const host = { kind: "host", hostFirstName: MARK, hostWhen: "dinsdag", hasConsent: true };
    await upkeep.ask(changeListing, { token, body: { version: 1, change: host } });
    await upkeep.ask(changeListing, { token, body: { version: 2, change: { kind: "summary", summary: `Thee bij ${MARK}` } } });
    await upkeep.ask(changeListing, { token, body: { version: 3, change: { kind: "name", name: "De Theemuts" } } });
    await addTask(db, { about: "theepot:2026-11", placeId: "theepot", body: { kind: "call", month: "2026-11", makerName: MARK, phone: `06 ${MARK}` } }, TEST_NOON);

    const { erasedBefore } = await upkeep.ask(leavePlace, { token, body: { isPlaceStopping: false } });
    // The mails to the one who stays go out in seconds, and are empty then.
    await db.updateTable("mails").set({ recipient: "", body: "", html: "", headers: "" }).execute();
    await eraseAfter(db, upkeep, 29);

    expect(erasedBefore).toBe("2026-12-21");
    expect(await tablesWith(db, MARK)).toEqual([]);
    // Mails are known by a key that holds the number of a maker who is not there any more.
    expect(await tablesWith(db, maker.id)).toEqual(["mails"]);
    const { token: other } = await upkeep.add({ name: "Henk", email: "henk@voorbeeld.example" });
    const { place, waiting } = await upkeep.ask(getUpkeep, { token: other });
    expect([place.summary, waiting.length]).toEqual(["Thee bij iemand", 1]);
  });

  test("a host's name goes after a year, also out of what was; a yes given again keeps it", async () => {
    const { db } = await createDatabase();
    const upkeep = await createTestUpkeep(db);
    const host = (hasConsent: boolean) => ({ kind: "host", hostFirstName: MARK, hasConsent });
    const { token } = await upkeep.add();
    await upkeep.ask(changeListing, { token, body: { version: 1, change: host(true) } });
    upkeep.passDays(200);
    const { token: later } = await upkeep.add();
    await upkeep.ask(changeListing, { token: later, body: { version: 2, change: host(true) } });

    await eraseAfter(db, upkeep, 300);
    expect(await tablesWith(db, MARK)).toEqual(["consents", "places", "versions"]);
    await eraseAfter(db, upkeep, 66);
    expect(await tablesWith(db, MARK)).toEqual([]);
  });

  test("a name that nobody said yes to is not shown another night", async () => {
    const { db } = await createDatabase();
    const upkeep = await createTestUpkeep(db, { firstVisit: { text: "Kom maar.", hostFirstName: MARK } });

    await eraseAfter(db, upkeep, 0);

    expect(await tablesWith(db, MARK)).toEqual([]);
  });

  test("a picture with people on it goes when their yes is a year old, off the page too", async () => {
    const { db } = await createDatabase();
    const upkeep = await createTestUpkeep(db);
    const { token } = await upkeep.add();
    await upkeep.ask(addPhoto, { token, body: { kind: "room", alt: "De tafel", people: "all-said-yes", picture: DOT } });

    await eraseAfter(db, upkeep, 364);
    expect(await db.selectFrom("photos").select("id").execute()).toHaveLength(1);
    await eraseAfter(db, upkeep, 1);

    expect(await db.selectFrom("photos").select("id").execute()).toEqual([]);
    const { facts } = await db.selectFrom("places").select("facts").executeTakeFirstOrThrow();
    expect(facts).not.toContain("photos");
  });

  test("what is not due is left alone, however often it is asked", async () => {
    const { db } = await createDatabase();
    const upkeep = await createTestUpkeep(db);
    const { token } = await upkeep.add();
    await upkeep.ask(changeListing, { token, body: { version: 1, change: { kind: "host", hostFirstName: "Samira", hasConsent: true } } });
    const before = await readAll(db);

    await erasePersonalData(db, upkeep.now());

    expect(await readAll(db)).toEqual(before);
  });
});
