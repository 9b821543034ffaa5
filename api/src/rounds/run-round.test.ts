import { addDays } from "@schuifaan/shared/domain/calendar-day";
import { expect, test } from "vitest";

import type { Database } from "../database/open-database.ts";
import { describeOnBothEngines, openAgain } from "../database/test-database.ts";
import { markFailed } from "../mail/failed-addresses.ts";
import { buildStoredPlace } from "../places/build-stored-place.ts";
import { savePlaces } from "../places/save-places.ts";
import { confirmPlace } from "../upkeep/confirm-place.ts";
import { addMaker } from "../upkeep/makers.ts";
import { runRound } from "./run-round.ts";

const BEGIN = "2026-06-28";
const at = (day: string) => new Date(`${day}T09:00:00Z`);
const daysOn = (days: number) => addDays(BEGIN, days);

function reportError(error: unknown): never {
  throw error;
}

const roundOn = async (db: Database, day: string) => await runRound({ db, now: at(day), reportError });
const mailsIn = async (db: Database) => await db.selectFrom("mails").select(["kind", "subject", "maker_id", "body"]).orderBy("created_at").execute();

async function addPlace(db: Database, given: Parameters<typeof buildStoredPlace>[0] = {}, makers: readonly string[] = ["Roza", "Wim"]) {
  const place = buildStoredPlace({ lastConfirmed: "2026-05-20", ...given });
  await savePlaces(db, [place], at("2026-05-20"));
  const added = [];
  for (const name of makers) {
    added.push(await addMaker(db, { placeId: place.id, name, email: `${name.toLowerCase()}@${place.id}.nl`, phone: "010", isTrusted: true, hasSaidYes: true }, at("2026-05-20")));
  }
  return added;
}

describeOnBothEngines("the round of questions", (createDatabase) => {
  test("asks, reminds, asks the second and has somebody ring, each once, however often it runs", async () => {
    const { db } = await createDatabase();
    const [roza, wim] = await addPlace(db);

    for (let day = 0; day <= 30; day += 1) {
      await roundOn(db, daysOn(day));
      await roundOn(db, daysOn(day));
    }

    expect((await mailsIn(db)).map(({ kind, maker_id: maker }) => [kind, maker]).slice(0, 3)).toEqual([["ask", roza?.id], ["remind", roza?.id], ["second", wim?.id]]);
    const [task, ...others] = await db.selectFrom("tasks").select(["kind", "area_codes", "body"]).execute();
    expect(others).toEqual([]);
    expect(task).toMatchObject({ kind: "call", area_codes: '["rtm-bospolder"]' });
    expect(JSON.parse(task?.body ?? "")).toEqual({ kind: "call", month: "2026-07", makerName: "Roza", phone: "010", lastConfirmed: "2026-05-20" });
  });

  test("two servers that go round at once ask each place once", async () => {
    const { db, settings } = await createDatabase();
    const other = await openAgain(settings);
    for (let number = 0; number < 12; number += 1) await addPlace(db, { id: `plek-${number}` }, ["Roza"]);

    const reports = await Promise.all([roundOn(db, BEGIN), roundOn(other, BEGIN)]);

    expect(reports.reduce((sum, { ask }) => sum + ask, 0)).toBe(12);
    expect(await mailsIn(db)).toHaveLength(12);
  });

  test("an answer closes it, and the place rests", async () => {
    const { db } = await createDatabase();
    await addPlace(db);
    await roundOn(db, BEGIN);
    await confirmPlace(db, { placeId: "blauwe-theepot", by: { role: "maker", source: "link" }, confirmedBy: "volunteer", now: at(daysOn(3)) });

    for (let day = 4; day <= 30; day += 1) await roundOn(db, daysOn(day));

    expect((await mailsIn(db)).filter(({ kind }) => kind !== "ask")).toEqual([]);
    expect(await db.selectFrom("tasks").select("id").execute()).toEqual([]);
  });

  test("a mail that came back goes to the second at once; who wants no questions gets none; and then somebody rings", async () => {
    const { db } = await createDatabase();
    const [roza, wim] = await addPlace(db, { lastConfirmed: "2026-05-30" });
    await roundOn(db, BEGIN);
    await markFailed(db, roza?.email ?? "", "550 5.1.1", at(BEGIN));

    expect(await roundOn(db, daysOn(1))).toMatchObject({ ask_second: 1 });
    await db.insertInto("stopped_questions").values({ maker_id: wim?.id ?? "", stopped_at: at(BEGIN).toISOString() }).execute();
    for (let day = 2; day < 16; day += 1) expect(await roundOn(db, daysOn(day))).toEqual({ ask: 0, remind: 0, ask_second: 0, call: 0 });
    expect(await roundOn(db, daysOn(16))).toMatchObject({ call: 1 });
  });

  test("who was only asked to help, or left, is asked nothing; a place that stopped is left alone; a list of many does not bury the worklist", async () => {
    const { db } = await createDatabase();
    await addPlace(db, { id: "gestopt", status: "closed" });
    await addMaker(db, { placeId: "alleen-gevraagd", name: "Nog Niet", email: "n@n.nl", isTrusted: false, hasSaidYes: false }, at(BEGIN));
    for (let number = 0; number < 40; number += 1) await addPlace(db, { id: `lijst-${number}`, gemeenteName: "Rotterdam", lastConfirmed: undefined }, []);
    await addPlace(db, { id: "alleen-gevraagd", gemeenteName: "Schiedam", lastConfirmed: undefined }, []);

    expect(await roundOn(db, BEGIN)).toEqual({ ask: 0, remind: 0, ask_second: 0, call: 31 });
    expect(await roundOn(db, daysOn(1))).toEqual({ ask: 0, remind: 0, ask_second: 0, call: 0 });
  });

  test("in December Christmas is asked early, also of who confirmed yesterday, unless they told it already", async () => {
    const { db } = await createDatabase();
    await addPlace(db, { lastConfirmed: "2026-12-06" });
    await addPlace(db, { id: "weet-het", lastConfirmed: "2026-12-06", closures: [{ from: "2026-12-24", to: "2027-01-03" }] });

    await roundOn(db, "2026-12-07");

    const [mail, ...others] = await mailsIn(db);
    expect(others).toEqual([]);
    expect(mail?.subject).toBe("Zijn jullie open met kerst? Huiskamer De Blauwe Theepot");
    expect(mail?.body).toMatch(/Zijn jullie open met kerst\? \([^)]+\)\n\{\{link:[^:]+:\/kerst\}\}[\s\S]*Ja, alles klopt nog/);
  });

  test("what ends before the next question is asked too", async () => {
    const { db } = await createDatabase();
    await addPlace(db, { firstVisit: { text: "Kom binnen.", hostFirstName: "Samira" }, needs: [{ id: "n1", kind: "hands", text: "Iemand die soep kookt", until: "2026-07-20" }, { id: "n2", kind: "stuff", text: "Stoelen", until: "2026-12-20" }] });
    const consent = { id: "c1", place_id: "blauwe-theepot", kind: "host", person: "Samira", given_at: at(BEGIN).toISOString(), expires_at: "2026-07-15T09:00:00.000Z" };
    await db.insertInto("consents").values(consent).execute();

    await roundOn(db, BEGIN);

    const [mail] = await mailsIn(db);
    expect(mail?.body).toContain("Mogen we Samira nog een jaar noemen? (Het mag nu tot 15 juli. Daarna halen we de naam weg.)");
    expect(mail?.body).toContain("“Iemand die soep kookt” staat er tot 20 juli.");
    expect(mail?.body).not.toContain("Stoelen");
  });

  test("a place that cannot be read is reported, and the others are asked", async () => {
    const { db } = await createDatabase();
    await addPlace(db, { id: "kapot" });
    await addPlace(db, { id: "later" });
    await db.updateTable("places").set({ facts: "{}" }).where("id", "=", "kapot").execute();
    const errors: unknown[] = [];

    const report = await runRound({ db, now: at(BEGIN), reportError: (error) => errors.push(error) });

    expect(report.ask).toBe(1);
    expect(errors).toHaveLength(1);
  });
});
