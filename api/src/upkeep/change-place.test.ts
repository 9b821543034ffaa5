import { Change } from "@schuifaan/shared/domain/change";
import { DEMO_PLACES } from "@schuifaan/shared/fixtures/demo-places";
import { expect, test } from "vitest";

import type { Database } from "../database/open-database.ts";
import { describeOnBothEngines } from "../database/test-database.ts";
import { buildStoredPlace } from "../places/build-stored-place.ts";
import { savePlaces } from "../places/save-places.ts";
import { changePlace, ChangedMeanwhile } from "./change-place.ts";
import { addMaker } from "./makers.ts";
import { readPlace } from "./read-place.ts";

const now = new Date("2026-11-21T11:00:00Z");
const today = "2026-11-21";
const byRedactie = { role: "key_person", source: "redactie" } as const;
const entrance = Change.parse({ kind: "entrance", entrance: "De blauwe deur" });

async function mailedTo(db: Database): Promise<string[]> {
  const mails = await db.selectFrom("mails").select("recipient").orderBy("recipient").execute();
  return mails.map(({ recipient }) => recipient);
}

describeOnBothEngines("changing a place", (createDatabase) => {
  test("keeps what it was, counts a version, and tells the followers", async () => {
    const { db } = await createDatabase();
    await savePlaces(db, [buildStoredPlace({ id: "theepot", entrance: "De groene deur" })], now);

    const { version, seq } = await changePlace(db, { placeId: "theepot", expectedVersion: 1, by: byRedactie, changes: [entrance], now });

    expect([version, seq]).toEqual([2, 2]);
    expect(await readPlace(db, "theepot", today)).toMatchObject({ version: 2, place: { entrance: "De blauwe deur" } });
    const kept = await db.selectFrom("versions").selectAll().executeTakeFirstOrThrow();
    expect(kept).toMatchObject({ place_id: "theepot", version: 1, role: "key_person", source: "redactie", change: JSON.stringify([entrance]) });
    expect(JSON.parse(kept.place)).toMatchObject({ entrance: "De groene deur" });
  });

  test("of two who looked at the same version the second is told, and nothing of theirs is saved", async () => {
    const { db } = await createDatabase();
    await savePlaces(db, [buildStoredPlace({ id: "theepot" })], now);
    const change = () => changePlace(db, { placeId: "theepot", expectedVersion: 1, by: byRedactie, changes: [entrance], now });

    const outcomes = await Promise.allSettled([change(), change()]);

    const refused = outcomes.filter((outcome) => outcome.status === "rejected");
    expect(refused).toHaveLength(1);
    expect(refused[0]?.reason).toBeInstanceOf(ChangedMeanwhile);
    expect(refused[0]?.reason).toMatchObject({ version: 2, problem: { status: 409 } });
    expect(await db.selectFrom("versions").selectAll().execute()).toHaveLength(1);
  });

  test("a change that does not fit is refused by its code, and leaves no trace", async () => {
    const { db } = await createDatabase();
    await savePlaces(db, [buildStoredPlace({ id: "theepot" })], now);
    const gone = Change.parse({ kind: "need_gone", id: "n1" });

    await expect(changePlace(db, { placeId: "theepot", by: byRedactie, changes: [entrance, gone], now })).rejects.toMatchObject({
      problem: { status: 400, errors: [{ in: "body", field: "change", detail: "gone" }] },
    });
    expect(await readPlace(db, "theepot", today)).toMatchObject({ version: 1 });
    expect(await db.selectFrom("versions").selectAll().execute()).toEqual([]);
  });

  test("the other maker is mailed; whoever did it only of what an impostor would change too", async () => {
    const { db } = await createDatabase();
    await savePlaces(db, [buildStoredPlace({ id: "theepot" })], now);
    const add = (name: string, hasSaidYes: boolean) => addMaker(db, { placeId: "theepot", name, email: `${name}@voorbeeld.example`, isTrusted: true, hasSaidYes }, now);
    const [roza] = [await add("roza", true), await add("henk", true), await add("gevraagd", false)];
    const by = { role: "maker", makerId: roza.id, source: "link" } as const;

    await changePlace(db, { placeId: "theepot", by, changes: [entrance], now });
    expect(await mailedTo(db)).toEqual([expect.stringContaining("henk@")]);

    await changePlace(db, { placeId: "theepot", by, changes: [Change.parse({ kind: "contact", contact: { phone: "010 000 00 00" } })], now });
    expect(await mailedTo(db)).toEqual([expect.stringContaining("henk@"), expect.stringContaining("henk@"), expect.stringContaining("roza@")]);
  });

  test("a place of the demo stays where its days had slid to, once somebody changed it", async () => {
    const { db } = await createDatabase();
    const demo = DEMO_PLACES.find(({ id }) => id === "r-01");
    await savePlaces(db, [buildStoredPlace({ ...demo, source: "demo" })], now);
    const later = new Date("2027-03-06T11:00:00Z");
    const shown = await readPlace(db, "r-01", "2027-03-06");

    await changePlace(db, { placeId: "r-01", by: byRedactie, changes: [entrance], now: later });

    expect(shown.place.lastConfirmed).not.toBe(demo?.lastConfirmed);
    const { place } = await readPlace(db, "r-01", "2027-06-19");
    expect(place).toEqual({ ...shown.place, entrance: "De blauwe deur", isSettled: true });
  });

  test("who moves lies in no area of before", async () => {
    const { db } = await createDatabase();
    await savePlaces(db, [buildStoredPlace({ id: "theepot", namedArea: "rtm-bospolder" })], now);
    const address = Change.parse({ kind: "address", address: { street: "Kade", houseNumber: "1" }, point: { lat: 52.3, lng: 5.1 } });

    const { place } = await changePlace(db, { placeId: "theepot", by: byRedactie, changes: [address], now });

    expect(place).toMatchObject({ lat: 52.3, lng: 5.1, precision: "door", areaCodes: [] });
    expect(place.namedArea).toBeUndefined();
  });
});
