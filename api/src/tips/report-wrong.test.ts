import { Task } from "@schuifaan/shared/contract/redactie";
import { expect, test } from "vitest";

import type { Database } from "../database/open-database.ts";
import { describeOnBothEngines } from "../database/test-database.ts";
import { buildStoredPlace } from "../places/build-stored-place.ts";
import { savePlaces } from "../places/save-places.ts";
import { changePlace } from "../upkeep/change-place.ts";
import { addMaker } from "../upkeep/makers.ts";
import { readPlace } from "../upkeep/read-place.ts";
import { acceptTip, declineTip } from "./decide-tip.ts";
import { reportWrong, type WrongReport } from "./report-wrong.ts";
import { settleAnswered } from "./settle-answered.ts";

const now = new Date("2026-11-21T11:00:00Z");
const later = (hours: number) => new Date(now.getTime() + hours * 3_600_000);
const place = buildStoredPlace({ areaCodes: ["rtm-bospolder"] });
const maker = { placeId: place.id, name: "Roza", email: "roza@voorbeeld.schuifaan.example", isTrusted: true, hasSaidYes: true };
const redactie = { role: "key_person", userId: "u1", source: "redactie" } as const;

const isDoubted = async (db: Database) => (await readPlace(db, place.id, "2026-11-21")).place.isDoubted ?? false;
const mails = async (db: Database) => await db.selectFrom("mails").select(["kind", "recipient", "body"]).where("kind", "=", "doubted").execute();
const states = async (db: Database) => (await db.selectFrom("tips").select("state").orderBy("created_at").execute()).map(({ state }) => state);
const task = async (db: Database) => {
  const row = await db.selectFrom("tasks").selectAll().where("kind", "=", "tip_wrong").executeTakeFirstOrThrow();
  return { ...row, body: Task.shape.body.parse(JSON.parse(row.body)) };
};

describeOnBothEngines("what is wrong about a place", (createDatabase) => {
  const open = async () => {
    const { db } = await createDatabase();
    await savePlaces(db, [place], now);
    const told: WrongReport = { placeId: place.id, wrong: "door_was_closed", note: undefined, looksLikeMachine: false, from: "192.0.2.1" };
    const tell = (wish: Partial<WrongReport> = {}, at = now) => reportWrong(db, { ...told, ...wish }, at);
    return { db, tell };
  };

  test("one report waits for the wijkredactie; two by different people make the page say to ring first, and mail the makers at once", async () => {
    const { db, tell } = await open();
    await addMaker(db, maker, now);
    await addMaker(db, { ...maker, name: "Wim", email: "wim@voorbeeld.schuifaan.example", hasSaidYes: false }, now);
    expect((await tell()).seq).toBeUndefined();
    expect([await isDoubted(db), await states(db), await mails(db)]).toEqual([false, ["waiting"], []]);

    const { seq } = await tell({ from: "192.0.2.2", wrong: "times" }, later(1));

    expect(seq).toBeGreaterThan(0);
    expect([await isDoubted(db), await states(db)]).toEqual([true, ["asked_maker", "asked_maker"]]);
    const [mail, ...others] = await mails(db);
    expect(others).toEqual([]);
    expect(mail?.recipient).toContain("roza@");
    expect(mail?.body).toMatch(/– De deur was dicht\.\n– De tijden kloppen niet\./);
    expect(mail?.body).toMatch(/\{\{link:[\w-]+:\/anders\}\}/);
  });

  test.each([
    ["twice from one house", { from: "192.0.2.1" }, 0, false],
    ["twice from one house, a day later", { from: "192.0.2.1" }, 25, true],
    ["the second from a machine", { from: "192.0.2.2", looksLikeMachine: true }, 0, false],
    ["two devices in one house", { from: "::ffff:192.0.2.1" }, 0, false],
  ])("%s", async (_, second, hours, doubted) => {
    const { db, tell } = await open();
    await tell();

    await tell(second, later(hours));

    expect(await isDoubted(db)).toBe(doubted);
    expect(await states(db)).toEqual(["waiting", "waiting"]);
  });

  test("two at the very same moment see each other", async () => {
    const { db, tell } = await open();

    await Promise.all([tell(), tell({ from: "192.0.2.2" })]);

    expect(await isDoubted(db)).toBe(true);
  });

  test("a third who tells it mails nobody again", async () => {
    const { db, tell } = await open();
    await addMaker(db, maker, now);
    for (const end of [1, 2, 3]) await tell({ from: `192.0.2.${end}` }, later(end));

    expect(await mails(db)).toHaveLength(1);
    expect(await states(db)).toEqual(["asked_maker", "asked_maker", "asked_maker"]);
  });

  test("one task a place: the newest of a person, how often, and what a machine says hides nothing", async () => {
    const { db, tell } = await open();
    await tell({ looksLikeMachine: true, note: "buy" });
    expect((await task(db)).body).toMatchObject({ times: 1, looksLikeMachine: true });

    await tell({ wrong: "price", note: "Nu een euro." }, later(1));
    await tell({ looksLikeMachine: true, note: "buy" }, later(2));

    expect(await task(db)).toMatchObject({ area_codes: '["rtm-bospolder"]', body: { times: 3, wrong: "price", note: "Nu een euro.", looksLikeMachine: false } });
  });

  test("of who told it nothing is left after a day but that somebody did", async () => {
    const { db, tell } = await open();
    await tell({ from: "192.0.2.77" });
    const rows = await db.selectFrom("askers").selectAll().execute();
    expect(JSON.stringify([rows, await db.selectFrom("tips").selectAll().execute()])).not.toContain("192.0.2");

    await tell({}, later(24));

    expect(await db.selectFrom("askers").selectAll().execute()).toHaveLength(1);
  });

  test("the wijkredactie agrees: all that was told is settled with its answer, and the page trusts itself again", async () => {
    const { db, tell } = await open();
    await tell();
    await tell({ from: "192.0.2.2", note: "Echt waar." });
    const { body } = await task(db);
    if (body.kind !== "tip_wrong") throw new Error("another task");

    await acceptTip(db, { tip: body.tip, answer: "De deur zit nu achter.", by: redactie }, later(1));

    expect([await isDoubted(db), await states(db)]).toEqual([false, ["changed", "changed"]]);
    expect(await db.selectFrom("tips").select("answer").distinct().execute()).toEqual([{ answer: "De deur zit nu achter." }]);
    expect((await task(db)).body).not.toHaveProperty("note");
    await expect(declineTip(db, { tip: body.tip, by: redactie }, later(2))).rejects.toMatchObject({ problem: { code: "changed-meanwhile" } });
  });

  test("what is told after it was settled is looked at anew", async () => {
    const { db, tell } = await open();
    await tell();
    const { id, body } = await task(db);
    if (body.kind !== "tip_wrong") throw new Error("another task");
    await declineTip(db, { tip: body.tip, by: redactie }, later(1));
    await db.updateTable("tasks").set({ state: "done" }).where("id", "=", id).execute();

    await tell({ wrong: "stopped" }, later(30));

    expect(await task(db)).toMatchObject({ state: "open", body: { times: 1, wrong: "stopped" } });
    expect([await isDoubted(db), await states(db)]).toEqual([false, ["declined", "waiting"]]);
  });

  test.each([
    ["says that all holds", [], "confirmed"],
    ["changes something", [{ kind: "entrance", entrance: "De groene deur." }], "changed"],
  ] as const)("a maker who %s has answered what was told before, and nobody needs to look", async (_, changes, state) => {
    const { db, tell } = await open();
    const { id } = await addMaker(db, maker, now);
    await tell();
    await changePlace(db, { placeId: place.id, by: { role: "maker", makerId: id, source: "link" }, changes, now: later(1) });

    expect(await settleAnswered(db, later(2))).toBe(1);

    expect(await db.selectFrom("tips").select(["state", "decided_at"]).execute()).toEqual([{ state, decided_at: later(1).toISOString() }]);
    expect(await task(db)).toMatchObject({ state: "done" });
    expect(await settleAnswered(db, later(3))).toBe(0);
  });

  test("that the page says to ring first answers nothing", async () => {
    const { db, tell } = await open();
    await tell();
    await tell({ from: "192.0.2.2" });

    expect(await settleAnswered(db, later(2))).toBe(0);
  });
});
