import { changeListing, confirmListing, getUpkeep, undoChange } from "@schuifaan/shared/contract/upkeep";
import { followName } from "@schuifaan/shared/finder/follow-name";
import { placeOf } from "@schuifaan/shared/finder/place-of";
import { expect, test } from "vitest";

import type { Database } from "../database/open-database.ts";
import { describeOnBothEngines } from "../database/test-database.ts";
import { addTask } from "../mail/add-task.ts";
import { changePlace } from "./change-place.ts";
import { createTestUpkeep, readAll, refusalOf, TEST_NOON, type TestUpkeep } from "./test-upkeep.ts";

const door = { kind: "entrance", entrance: "De blauwe deur" };
const hours = { kind: "hours", openingHours: [{ days: ["WE"], from: "10:00", to: "12:00" }] };
const phone = { kind: "contact", contact: { phone: "010 123 45 67" } };

const shown = ({ index }: TestUpkeep) => {
  const listing = followName(index.finder, "theepot");
  return listing && placeOf(listing);
};
const openTasks = async (db: Database) => (await db.selectFrom("tasks").select("kind").where("state", "=", "open").execute()).map(({ kind }) => kind);

describeOnBothEngines("keeping a listing true", (createDatabase) => {
  test("looking changes nothing at all, however often a mail scanner does", async () => {
    const { db } = await createDatabase();
    const upkeep = await createTestUpkeep(db);
    const { token } = await upkeep.add();
    const before = await readAll(db);

    for (let times = 0; times < 3; times += 1) await upkeep.ask(getUpkeep, { token });

    expect(await readAll(db)).toEqual(before);
  });

  test("saying that all holds answers the month's question, and takes doubt away at once", async () => {
    const { db } = await createDatabase();
    const upkeep = await createTestUpkeep(db, { isDoubted: true, lastConfirmed: "2026-08-01", status: "paused" });
    const { maker, token } = await upkeep.add();
    await db.insertInto("rounds").values({ place_id: "theepot", month: "2026-11", maker_id: maker.id, asked_at: TEST_NOON.toISOString() }).execute();
    await addTask(db, { about: "theepot:2026-11", placeId: "theepot", body: { kind: "call", month: "2026-11" } }, TEST_NOON);

    const { place, version, past } = await upkeep.ask(confirmListing, { token, body: {} });

    expect(place).toMatchObject({ lastConfirmed: "2026-11-21", confirmedBy: "volunteer", status: "paused" });
    expect([place.isDoubted, version, past]).toEqual([undefined, 2, []]);
    expect(shown(upkeep)).toMatchObject({ lastConfirmed: "2026-11-21" });
    expect(await db.selectFrom("rounds").select("answer").where("answered_at", "is not", null).execute()).toEqual([{ answer: "confirmed" }]);
    expect(await openTasks(db)).toEqual([]);
  });

  test("a safe change of a maker we know is on the page when it is acknowledged", async () => {
    const { db } = await createDatabase();
    const upkeep = await createTestUpkeep(db, { lastConfirmed: "2026-11-01" });
    const { token } = await upkeep.add();

    const { outcome, upkeep: after } = await upkeep.ask(changeListing, { token, body: { version: 1, change: hours } });

    expect(outcome).toBe("live");
    expect(shown(upkeep)).toMatchObject({ openingHours: hours.openingHours, lastConfirmed: "2026-11-01" });
    expect(after.past).toMatchObject([{ version: 2, role: "maker", by: "Roza", change: hours, canUndo: true }]);
  });

  test.each([
    ["that moves, names or closes a place", true, phone],
    ["of somebody we do not know yet", false, hours],
  ])("a change %s waits, once however often it is asked", async (_what, isTrusted, change) => {
    const { db } = await createDatabase();
    const upkeep = await createTestUpkeep(db);
    const { token } = await upkeep.add({ isTrusted });

    const { outcome } = await upkeep.ask(changeListing, { token, body: { version: 1, change } });
    const again = await upkeep.ask(changeListing, { token, body: { version: 1, change } });

    expect([outcome, again.outcome]).toEqual(["waiting", "waiting"]);
    expect(again.upkeep).toMatchObject({ version: 1, waiting: [{ change }] });
    expect(await openTasks(db)).toEqual(["risky_change"]);
  });

  test("what the listing says already is nothing new; the same host again is a yes for another year", async () => {
    const { db } = await createDatabase();
    const upkeep = await createTestUpkeep(db, { entrance: door.entrance });
    const { token } = await upkeep.add();
    const host = { kind: "host", hostFirstName: "Samira", hasConsent: true };

    expect(await upkeep.ask(changeListing, { token, body: { version: 1, change: door } })).toMatchObject({ outcome: "nothing-new", upkeep: { version: 1 } });
    const first = await upkeep.ask(changeListing, { token, body: { version: 1, change: host } });
    upkeep.passDays(20);
    const second = await upkeep.ask(changeListing, { token, body: { version: 2, change: host } });

    expect([first.outcome, second.outcome]).toEqual(["live", "live"]);
    expect([first.upkeep.hostConsentUntil, second.upkeep.hostConsentUntil]).toEqual(["2027-11-21", "2027-12-11"]);
  });

  test("who looked at an older version is told, and nothing is saved", async () => {
    const { db } = await createDatabase();
    const upkeep = await createTestUpkeep(db);
    const { token } = await upkeep.add();
    await upkeep.ask(changeListing, { token, body: { version: 1, change: hours } });

    const late = await upkeep.send(changeListing, { token, body: { version: 1, change: door } });

    expect(await refusalOf(late)).toBe("409 changed-meanwhile");
    expect(shown(upkeep)?.entrance).toBeUndefined();
  });

  test("a change is taken back, and what came after it stays; the taking back can be taken back", async () => {
    const { db } = await createDatabase();
    const upkeep = await createTestUpkeep(db, { entrance: "De groene deur" });
    const { token } = await upkeep.add();
    await upkeep.ask(changeListing, { token, body: { version: 1, change: door } });
    await upkeep.ask(changeListing, { token, body: { version: 2, change: hours } });
    await upkeep.ask(confirmListing, { token, body: {} });

    const back = await upkeep.ask(undoChange, { token, body: { version: 2 } });

    expect(back.place).toMatchObject({ entrance: "De groene deur", openingHours: hours.openingHours, lastConfirmed: "2026-11-21" });
    expect(back.past.map(({ version, canUndo }) => [version, canUndo])).toEqual([[5, true], [3, true], [2, false]]);
    expect(back.past[0]?.change).toMatchObject({ kind: "entrance", entrance: "De groene deur" });
    const again = await upkeep.ask(undoChange, { token, body: { version: 5 } });
    expect(again.place.entrance).toBe("De blauwe deur");
  });

  test("what changed again since is not taken back, nor what is older than thirty days, nor what is no change", async () => {
    const { db } = await createDatabase();
    const upkeep = await createTestUpkeep(db);
    const { token } = await upkeep.add();
    await upkeep.ask(changeListing, { token, body: { version: 1, change: door } });
    await upkeep.ask(changeListing, { token, body: { version: 2, change: { ...door, entrance: "De rode deur" } } });
    const undo = async (version: number) => await refusalOf(await upkeep.send(undoChange, { token, body: { version } }));

    expect(await undo(2)).toBe("409 changed-meanwhile");
    expect(await undo(9)).toBe("404 not-found");
    upkeep.passDays(29.9);
    await upkeep.ask(undoChange, { token, body: { version: 3 } });
    const { token: later } = await upkeep.add();
    upkeep.passDays(29);
    expect(await refusalOf(await upkeep.send(undoChange, { token: later, body: { version: 2 } }))).toBe("404 not-found");
  });

  test("what the wijkredactie decided is theirs to take back; a name does not come back without its bearer", async () => {
    const { db } = await createDatabase();
    const upkeep = await createTestUpkeep(db);
    const { token } = await upkeep.add();
    const by = { role: "key_person", source: "redactie" } as const;
    await changePlace(db, { placeId: "theepot", by, changes: [{ kind: "name", name: "De Theemuts" }], now: TEST_NOON });
    await upkeep.ask(changeListing, { token, body: { version: 2, change: { kind: "host", hostFirstName: "Samira", hasConsent: true } } });
    const { upkeep: after } = await upkeep.ask(changeListing, { token, body: { version: 3, change: { kind: "host", hasConsent: false } } });

    expect(after.past.map(({ canUndo }) => canUndo)).toEqual([false, false, false]);
    expect(await refusalOf(await upkeep.send(undoChange, { token, body: { version: 2 } }))).toBe("403 not-allowed");
    expect(await refusalOf(await upkeep.send(undoChange, { token, body: { version: 4 } }))).toBe("403 not-allowed");
  });

  test.each(["06-12345678", "+31 6 1234 5678", "0031612345678"])("the own number of a maker does not become that of the place, typed as %s", async (number) => {
    const { db } = await createDatabase();
    const upkeep = await createTestUpkeep(db);
    const { token } = await upkeep.add({ phone: "06 12 34 56 78" });
    const body = { version: 1, change: { kind: "contact", contact: { phone: number } } };

    const refused = await upkeep.send(changeListing, { token, body });

    expect(await refused.json()).toMatchObject({ status: 400, errors: [{ detail: "own-number" }] });
    expect(await openTasks(db)).toEqual([]);
    const other = await upkeep.ask(changeListing, { token, body: { version: 1, change: { kind: "contact", contact: { phone: "06 87 65 43 21" } } } });
    expect(other.outcome).toBe("waiting");
  });

  test("a name without its bearer's yes is refused", async () => {
    const { db } = await createDatabase();
    const upkeep = await createTestUpkeep(db);
    const { token } = await upkeep.add();
    const body = { version: 1, change: { kind: "host", hostFirstName: "Samira", hasConsent: false } };

    const refused = await upkeep.send(changeListing, { token, body });

    expect(refused.status).toBe(400);
    expect(await refused.json()).toMatchObject({ errors: [{ field: "change", detail: "no-consent" }] });
  });
});
