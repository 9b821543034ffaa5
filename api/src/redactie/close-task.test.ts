import { type Outcome, OUTCOMES_OF, type Task } from "@schuifaan/shared/contract/redactie";
import { PlaceId, Slug } from "@schuifaan/shared/domain/place";
import { expect, test } from "vitest";

import type { Database } from "../database/open-database.ts";
import { describeOnBothEngines } from "../database/test-database.ts";
import { Refusal } from "../http/problems.ts";
import type { Who } from "../identity/may.ts";
import { addTask, type NewTask } from "../mail/add-task.ts";
import { toStoredPlace } from "../places/place-rows.ts";
import { insertTip, findTip } from "../tips/tip-rows.ts";
import { addMaker, findMakers } from "../upkeep/makers.ts";
import { closeTask } from "./close-task.ts";
import { findDuplicates } from "./find-duplicates.ts";
import { readWorklist } from "./read-worklist.ts";
import { addColleague, addPlaces, NOW } from "./test-redactie.ts";

const theepot = PlaceId.parse("theepot");
const WEEK_LATER = "2026-11-28T11:00:00.000Z";

async function open(db: Database): Promise<Who> {
  await addPlaces(db);
  return await addColleague(db, "Anna", "key_person", "rtm-bospolder");
}

async function close(db: Database, who: Who, outcome: Outcome): Promise<void> {
  const [task] = (await readWorklist(db, who, NOW)).tasks;
  await closeTask(db, { who, task: task?.id ?? "", outcome, now: NOW });
}

async function read(db: Database, id: string) {
  return toStoredPlace(await db.selectFrom("places").selectAll().where("id", "=", id).executeTakeFirstOrThrow());
}

async function codeOf(work: Promise<unknown>): Promise<string | undefined> {
  const error: unknown = await work.then(() => undefined, (reason: unknown) => reason);
  return error instanceof Refusal ? error.problem.code : undefined;
}

const call: NewTask = { about: "theepot:2026-11", placeId: "theepot", dueAt: NOW, body: { kind: "call", month: "2026-11", makerName: "Roza" } };
const bounce: NewTask = { about: "m1", placeId: "theepot", body: { kind: "bounce", makerName: "Roza", subject: "Klopt dit nog?", failure: "550" } };

const BODIES: Record<Task["body"]["kind"], Task["body"]> = {
  call: call.body,
  bounce: bounce.body,
  tip_wrong: { kind: "tip_wrong", tip: "t1", wrong: "times", times: 1, looksLikeMachine: false },
  tip_new_place: { kind: "tip_new_place", tip: "t1", name: "Nieuw", type: "garden", address: {}, when: "", hasMaker: false, looksLikeMachine: false, alike: [] },
  risky_change: { kind: "risky_change", makerName: "Roza", change: { kind: "name", name: "Anders" } },
  duplicate: { kind: "duplicate", other: { id: theepot, slug: Slug.parse("theepot"), name: "De Blauwe Theepot" }, distanceInMetres: 3 },
  import: { kind: "import", source: "lijst", rowNumber: 2, reason: "no-position", row: { naam: "X" }, alike: [] },
  reply: { kind: "reply", from: "roza@schuifaan.example", subject: "Re", text: "Alles goed" },
  calendar: { kind: "calendar", failure: "too-slow" },
  message_late: { kind: "message_late", promisedFor: "2026-11-20" },
  message_check: { kind: "message_check", message: "b1", firstName: "Ali", text: "Dag" },
};
const ALL_OUTCOMES: readonly Outcome[] = [
  { outcome: "confirmed" }, { outcome: "no_answer" }, { outcome: "accepted" }, { outcome: "declined" }, { outcome: "merged", into: theepot }, { outcome: "placed" }, { outcome: "done" },
];

describeOnBothEngines("a task of the wijkredactie", (createDatabase) => {
  test("shows in the areas of its place, what is due first; and counts by kind", async () => {
    const { db } = await createDatabase();
    const anna = await open(db);
    const elsewhere = await addColleague(db, "Ben", "key_person", "rtm-spangen");
    const everywhere = await addColleague(db, "Baas", "admin");
    await addTask(db, bounce, new Date("2026-11-01T00:00:00Z"));
    await addTask(db, call, NOW);
    await addTask(db, { about: "r1", body: BODIES.reply }, NOW);

    expect(await readWorklist(db, anna, NOW)).toMatchObject({
      tasks: [{ place: { name: "De Blauwe Theepot" }, dueAt: NOW.toISOString(), body: { kind: "call" } }, { body: { kind: "bounce" } }],
      counts: { call: 1, bounce: 1 }, total: 2, doneThisWeek: 0,
    });
    expect(await readWorklist(db, elsewhere, NOW)).toEqual({ tasks: [], counts: {}, total: 0, doneThisWeek: 0 });
    expect((await readWorklist(db, everywhere, NOW)).total).toBe(3);
    await close(db, anna, { outcome: "done" });
    expect(await readWorklist(db, anna, NOW)).toMatchObject({ total: 1, doneThisWeek: 1 });
  });

  test("takes only the outcomes that fit its kind", async () => {
    const { db } = await createDatabase();
    const anna = await open(db);
    for (const [kind, body] of Object.entries(BODIES)) {
      await addTask(db, { about: kind, placeId: "theepot", body }, NOW);
      const { id } = await db.selectFrom("tasks").select("id").where("about", "=", kind).executeTakeFirstOrThrow();
      const unfitting = ALL_OUTCOMES.filter(({ outcome }) => !OUTCOMES_OF[body.kind].includes(outcome));

      const codes = await Promise.all(unfitting.map((outcome) => codeOf(closeTask(db, { who: anna, task: id, outcome, now: NOW }))));

      expect([kind, new Set(codes)]).toEqual([kind, new Set(["invalid-input"])]);
    }
    expect((await readWorklist(db, anna, NOW)).total).toBe(Object.keys(BODIES).length);
  });

  test("is closed by one of two", async () => {
    const { db } = await createDatabase();
    const anna = await open(db);
    await addTask(db, bounce, NOW);
    const { id } = await db.selectFrom("tasks").select("id").executeTakeFirstOrThrow();
    const done = () => codeOf(closeTask(db, { who: anna, task: id, outcome: { outcome: "done" }, now: NOW }));

    expect(new Set(await Promise.all([done(), done()]))).toEqual(new Set([undefined, "changed-meanwhile"]));
  });

  test("call: confirmed makes the listing fresh and answers the round; nobody at home comes back in a week", async () => {
    const { db } = await createDatabase();
    const anna = await open(db);
    await db.insertInto("rounds").values({ place_id: "theepot", month: "2026-11", maker_id: "m1", asked_at: NOW.toISOString() }).execute();
    await addTask(db, call, NOW);

    await close(db, anna, { outcome: "no_answer" });
    expect((await readWorklist(db, anna, NOW)).tasks).toMatchObject([{ dueAt: WEEK_LATER }]);

    await close(db, anna, { outcome: "confirmed" });
    expect(await read(db, "theepot")).toMatchObject({ lastConfirmed: "2026-11-21", confirmedBy: "key_person" });
    expect(await db.selectFrom("rounds").select("answer").execute()).toEqual([{ answer: "confirmed" }]);
    expect(await db.selectFrom("versions").select(["role", "user_id"]).execute()).toEqual([{ role: "key_person", user_id: anna.id }]);
  });

  test("risky change: accepted it is on the page and the maker trusted; declined the maker hears why", async () => {
    const { db } = await createDatabase();
    const anna = await open(db);
    await addMaker(db, { placeId: "theepot", name: "Roza", email: "roza@schuifaan.example", isTrusted: false, hasSaidYes: true }, NOW);
    await addTask(db, { about: "c1", placeId: "theepot", body: BODIES.risky_change }, NOW);
    await close(db, anna, { outcome: "accepted" });
    expect((await read(db, "theepot")).name).toBe("Anders");
    expect((await findMakers(db, "theepot"))[0]?.isTrusted).toBe(true);

    await addTask(db, { about: "c2", placeId: "theepot", body: { kind: "risky_change", makerName: "Roza", change: { kind: "stopped" } } }, NOW);
    await close(db, anna, { outcome: "declined", answer: "Jullie zijn nog open." });
    expect((await read(db, "theepot")).status).toBe("active");
    const mail = await db.selectFrom("mails").select(["recipient", "body"]).where("kind", "=", "declined").executeTakeFirstOrThrow();
    expect(mail.recipient).toContain("roza@schuifaan.example");
    expect(mail.body).toContain("Jullie zijn nog open.");
  });

  test("tip: a new place goes on the map, or turns out to be here already", async () => {
    const { db } = await createDatabase();
    const anna = await open(db);
    const tips: string[] = [];
    for (const name of ["De Nieuwe Stoel", "Theepot"]) {
      const { id } = await insertTip(db, { placeId: undefined, body: { kind: "new_place", name, type: "living_room", address: {}, when: "elke dag" } }, NOW);
      tips.push(id);
      await addTask(db, { about: id, areaCodes: ["rtm-bospolder"], body: { kind: "tip_new_place", tip: id, name, type: "living_room", address: {}, when: "elke dag", hasMaker: false, looksLikeMachine: false, alike: [] } }, NOW);
    }
    const taskOf = async (about: string | undefined) => (await db.selectFrom("tasks").select("id").where("about", "=", about ?? "").executeTakeFirstOrThrow()).id;
    const [fresh, known] = tips;

    expect(await codeOf(closeTask(db, { who: anna, task: await taskOf(fresh), outcome: { outcome: "accepted" }, now: NOW }))).toBe("invalid-input");
    // What could not be done leaves the task open.
    await closeTask(db, { who: anna, task: await taskOf(fresh), outcome: { outcome: "accepted", point: { lat: 51.91, lng: 4.44 } }, now: NOW });
    await closeTask(db, { who: anna, task: await taskOf(known), outcome: { outcome: "merged", into: theepot }, now: NOW });

    expect(await findTip(db, fresh ?? "")).toMatchObject({ state: "published" });
    expect(await findTip(db, known ?? "")).toMatchObject({ state: "published", placeId: "theepot" });
    expect(await db.selectFrom("places").select("id").where("name", "=", "De Nieuwe Stoel").execute()).toHaveLength(1);
  });

  test("duplicate: found by itself, merged into the one that is named, or told apart for ever", async () => {
    const { db } = await createDatabase();
    const anna = await open(db);
    await findDuplicates(db, NOW);
    expect((await readWorklist(db, anna, NOW)).tasks).toMatchObject([{ place: { id: "theepot-2" }, body: { kind: "duplicate", other: { id: "theepot" } } }]);

    await close(db, anna, { outcome: "declined" });
    await findDuplicates(db, NOW);
    expect((await readWorklist(db, anna, NOW)).total).toBe(0);

    await db.deleteFrom("tasks").execute();
    await findDuplicates(db, NOW);
    await close(db, anna, { outcome: "merged", into: PlaceId.parse("theepot-2") });
    expect(await read(db, "theepot")).toMatchObject({ status: "closed", movedTo: "theepot-2" });
    await findDuplicates(db, NOW);
    expect((await readWorklist(db, anna, NOW)).total).toBe(0);
  });
});
