import { ManagedPlace } from "@schuifaan/shared/contract/redactie";
import { PlaceId } from "@schuifaan/shared/domain/place";
import { buildActivity } from "@schuifaan/shared/fixtures/build-activity";
import { expect, test } from "vitest";

import type { Database } from "../database/open-database.ts";
import { describeOnBothEngines } from "../database/test-database.ts";
import { Refusal } from "../http/problems.ts";
import { buildStoredPlace } from "../places/build-stored-place.ts";
import { toStoredPlace } from "../places/place-rows.ts";
import { savePlaces } from "../places/save-places.ts";
import { createLink, findMakerByToken } from "../upkeep/links.ts";
import { addMaker, findMakers } from "../upkeep/makers.ts";
import { changeManagedPlace, restoreVersion } from "./change-managed-place.ts";
import { askMaker, dismissMaker } from "./manage-makers.ts";
import { mergePlaces } from "./merge-places.ts";
import { readManagedPlace } from "./read-managed-place.ts";
import { addColleague, addPlaces, NOW } from "./test-redactie.ts";

const theepot = PlaceId.parse("theepot");
const LATER = new Date("2026-11-21T12:00:00Z");
const door = (entrance: string) => ({ kind: "entrance", entrance }) as const;
const summary = (text: string) => ({ kind: "summary", summary: text }) as const;

async function read(db: Database, id: string) {
  return toStoredPlace(await db.selectFrom("places").selectAll().where("id", "=", id).executeTakeFirstOrThrow());
}

async function refusalOf(work: Promise<unknown>): Promise<Refusal["problem"]> {
  const error: unknown = await work.then(() => undefined, (reason: unknown) => reason);
  if (!(error instanceof Refusal)) throw new Error("Nothing was refused");
  return error.problem;
}

describeOnBothEngines("a listing in the hands of the wijkredactie", (createDatabase) => {
  test("tells who changed what, in which role, when and from where; the newest first", async () => {
    const { db } = await createDatabase();
    await addPlaces(db);
    const anna = await addColleague(db, "Anna", "key_person", "rtm-bospolder");
    const baas = await addColleague(db, "Baas", "admin");

    await changeManagedPlace(db, { who: anna, placeId: theepot, version: 1, now: NOW }, [door("De groene deur")]);
    await changeManagedPlace(db, { who: baas, placeId: theepot, version: 2, now: LATER }, [summary("Koffie staat klaar.")]);

    const { history, version } = await readManagedPlace(db, anna, theepot, LATER);
    expect(version).toBe(3);
    expect(history.map(({ place, ...told }) => Object.assign(told, { entrance: place.entrance, summary: place.summary }))).toEqual([
      { version: 3, at: LATER.toISOString(), role: "admin", by: "Baas", source: "redactie", changes: [summary("Koffie staat klaar.")], entrance: "De groene deur", summary: "Koffie staat klaar." },
      { version: 2, at: NOW.toISOString(), role: "key_person", by: "Anna", source: "redactie", changes: [door("De groene deur")], entrance: "De groene deur" },
      { version: 1, role: "import", source: "test", changes: [] },
    ]);
  });

  test("shows a professional roles instead of people, and no makers", async () => {
    const { db } = await createDatabase();
    await addPlaces(db);
    const anna = await addColleague(db, "Anna", "key_person", "rtm-bospolder");
    const pro = await addColleague(db, "Pro", "professional", "GM0599");
    await addMaker(db, { placeId: theepot, name: "Roza", email: "roza@schuifaan.example", isTrusted: true, hasSaidYes: true }, NOW);
    await changeManagedPlace(db, { who: anna, placeId: theepot, version: 1, now: NOW }, [door("De groene deur")]);

    const seen = await readManagedPlace(db, pro, theepot, LATER);

    expect(seen).toMatchObject({ mayChange: false, makers: [] });
    expect(JSON.stringify(seen)).not.toMatch(/Anna|Roza|roza@/);
    expect(seen.history[0]?.role).toBe("key_person");
  });

  test("two at once: the second gets what the first made of it, nothing is saved, and then both are in it", async () => {
    const { db } = await createDatabase();
    await addPlaces(db);
    const anna = await addColleague(db, "Anna", "key_person", "rtm-bospolder");
    const bram = await addColleague(db, "Bram", "key_person", "GM0599");
    await changeManagedPlace(db, { who: anna, placeId: theepot, version: 1, now: NOW }, [door("De groene deur")]);

    const problem = await refusalOf(changeManagedPlace(db, { who: bram, placeId: theepot, version: 1, now: LATER }, [summary("Van Bram.")]));

    expect(problem.code).toBe("changed-meanwhile");
    const present = ManagedPlace.parse(problem.present);
    expect(present).toMatchObject({ version: 2, place: { entrance: "De groene deur" }, history: [{ by: "Anna" }, {}] });
    expect((await read(db, theepot)).summary).toBeUndefined();

    await changeManagedPlace(db, { who: bram, placeId: theepot, version: present.version, now: LATER }, [summary("Van Bram.")]);
    expect(await read(db, theepot)).toMatchObject({ entrance: "De groene deur", summary: "Van Bram." });
  });

  test("of two that save at the very same moment one is told so", async () => {
    const { db } = await createDatabase();
    await addPlaces(db);
    const anna = await addColleague(db, "Anna", "key_person", "rtm-bospolder");

    const tries = await Promise.allSettled([1, 2, 3, 4].map((n) => changeManagedPlace(db, { who: anna, placeId: theepot, version: 1, now: NOW }, [door(`Deur ${n}`)])));

    expect(tries.filter(({ status }) => status === "fulfilled")).toHaveLength(1);
    expect(await db.selectFrom("versions").select("version").execute()).toEqual([{ version: 1 }]);
  });

  test("is again what it was, as one more change; but nobody is named again, and its address stays", async () => {
    const { db } = await createDatabase();
    await addPlaces(db);
    const anna = await addColleague(db, "Anna", "key_person", "rtm-bospolder");
    const edit = { who: anna, placeId: theepot, now: NOW };
    await changeManagedPlace(db, { ...edit, version: 1 }, [door("De groene deur"), { kind: "host", hostFirstName: "Roza", hasConsent: true }, { kind: "first_visit", text: "Schuif aan." }]);
    await changeManagedPlace(db, { ...edit, version: 2 }, [door("De rode deur"), { kind: "first_visit", text: "Anders." }, { kind: "host", hasConsent: false }]);

    await restoreVersion(db, { ...edit, version: 3, now: LATER }, 2);

    const { place, version, history } = await readManagedPlace(db, anna, theepot, LATER);
    expect(version).toBe(4);
    expect(place).toMatchObject({ slug: "theepot", entrance: "De groene deur", firstVisit: { text: "Schuif aan." } });
    expect(place.firstVisit?.hostFirstName).toBeUndefined();
    expect(history).toHaveLength(4);
    expect(await refusalOf(restoreVersion(db, { ...edit, version: 4 }, 9))).toMatchObject({ code: "not-found" });
    expect(await refusalOf(restoreVersion(db, { ...edit, version: 2 }, 1))).toMatchObject({ code: "changed-meanwhile" });
  });

  test("joins another: addresses lead there, its name can be found, its makers' links open the other", async () => {
    const { db } = await createDatabase();
    await addPlaces(db);
    const anna = await addColleague(db, "Anna", "key_person", "rtm-bospolder");
    const roza = await addMaker(db, { placeId: "theepot-2", name: "Roza", email: "roza@schuifaan.example", isTrusted: true, hasSaidYes: true }, NOW);
    const both = { name: "Ali", email: "Ali@schuifaan.example", isTrusted: true, hasSaidYes: true };
    await addMaker(db, { placeId: theepot, ...both }, NOW);
    const ali = await addMaker(db, { placeId: "theepot-2", ...both, email: "ali@schuifaan.example" }, NOW);
    const tokens = [await createLink(db, roza.id, NOW), await createLink(db, ali.id, NOW)];

    await mergePlaces(db, { who: anna, placeId: "theepot-2", version: 1, now: NOW }, theepot);

    expect(await read(db, "theepot-2")).toMatchObject({ status: "closed", movedTo: "theepot" });
    expect((await read(db, theepot)).aliases).toEqual(["Blauwe Theepot"]);
    expect((await findMakers(db, theepot)).map(({ name }) => name)).toEqual(["Ali", "Roza"]);
    for (const token of tokens) expect((await findMakerByToken(db, token, NOW))?.maker.placeId).toBe("theepot");
    const circle = mergePlaces(db, { who: anna, placeId: theepot, version: 2, now: NOW }, PlaceId.parse("theepot-2"));
    expect(await refusalOf(circle)).toMatchObject({ code: "invalid-input" });
    expect((await read(db, theepot)).status).toBe("active");
  });

  test("brings along the activities that only it told, so that who follows one in a calendar still does", async () => {
    const { db } = await createDatabase();
    await addPlaces(db);
    const anna = await addColleague(db, "Anna", "key_person", "rtm-bospolder");
    const activities = ["Soep", "Koffie"].map((title) => buildActivity({ id: title.toLowerCase(), title }));
    await savePlaces(db, [buildStoredPlace({ ...(await read(db, "theepot-2")), activities }), buildStoredPlace({ ...(await read(db, theepot)), activities: [buildActivity({ id: "k", title: "koffie" })] })], NOW);

    await mergePlaces(db, { who: anna, placeId: "theepot-2", version: 2, now: NOW }, theepot);

    expect((await read(db, theepot)).activities.map(({ id }) => id)).toEqual(["k", "soep"]);
  });

  test("two who merge a pair both ways at once leave one of the two", async () => {
    const { db } = await createDatabase();
    await addPlaces(db);
    const anna = await addColleague(db, "Anna", "key_person", "rtm-bospolder");

    const tries = await Promise.allSettled([
      mergePlaces(db, { who: anna, placeId: theepot, version: 1, now: NOW }, PlaceId.parse("theepot-2")),
      mergePlaces(db, { who: anna, placeId: "theepot-2", version: 1, now: NOW }, theepot),
    ]);

    expect(tries.map(({ status }) => status).toSorted()).toEqual(["fulfilled", "rejected"]);
    expect(tries.map((tried) => tried.status === "fulfilled" || tried.reason instanceof Refusal)).toEqual([true, true]);
    const statuses = await Promise.all(["theepot", "theepot-2"].map(async (id) => (await read(db, id)).status));
    expect(statuses.toSorted()).toEqual(["active", "closed"]);
  });

  test("asks a maker by mail, and ends what a maker could open", async () => {
    const { db } = await createDatabase();
    await addPlaces(db);
    const anna = await addColleague(db, "Anna", "key_person", "rtm-bospolder");

    await askMaker(db, anna, theepot, { name: "Roza", email: "roza@schuifaan.example" }, NOW);

    const [roza] = await findMakers(db, theepot);
    expect(roza).toMatchObject({ name: "Roza", hasSaidYes: false });
    expect(await db.selectFrom("mails").select(["kind", "maker_id"]).execute()).toEqual([{ kind: "invitation", maker_id: roza?.id }]);
    const token = await createLink(db, roza?.id ?? "", NOW);
    await dismissMaker(db, anna, { placeId: theepot, makerId: roza?.id ?? "" }, NOW);
    expect(await findMakerByToken(db, token, NOW)).toBeUndefined();
    expect(await findMakers(db, theepot)).toEqual([]);
    // Of another place is of nobody here.
    const other = await addMaker(db, { placeId: "gele-deur", name: "Ali", email: "ali@schuifaan.example", isTrusted: true, hasSaidYes: true }, NOW);
    expect(await refusalOf(dismissMaker(db, anna, { placeId: theepot, makerId: other.id }, NOW))).toMatchObject({ code: "not-found" });
  });

  test("an import in between is a step of its own in the history", async () => {
    const { db } = await createDatabase();
    await addPlaces(db);
    const anna = await addColleague(db, "Anna", "key_person", "rtm-bospolder");
    await changeManagedPlace(db, { who: anna, placeId: theepot, version: 1, now: NOW }, [door("De groene deur")]);
    await savePlaces(db, [buildStoredPlace({ ...(await read(db, theepot)), summary: "Uit een lijst." })], NOW);
    await changeManagedPlace(db, { who: anna, placeId: theepot, version: 3, now: LATER }, [door("De rode deur")]);

    const { history } = await readManagedPlace(db, anna, theepot, LATER);

    expect(history.map(({ version, role }) => [version, role])).toEqual([[4, "key_person"], [3, "import"], [2, "key_person"], [1, "import"]]);
    expect(history.map(({ place }) => place.entrance)).toEqual(["De rode deur", "De groene deur", "De groene deur", undefined]);
  });
});
