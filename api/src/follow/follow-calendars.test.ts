import { toAmsterdamDay } from "@schuifaan/shared/domain/amsterdam-time";
import { expect, test } from "vitest";

import type { Database } from "../database/open-database.ts";
import { describeOnBothEngines, openAgain } from "../database/test-database.ts";
import { buildStoredPlace } from "../places/build-stored-place.ts";
import { savePlaces } from "../places/save-places.ts";
import { changePlace } from "../upkeep/change-place.ts";
import { addMaker } from "../upkeep/makers.ts";
import { readPlace } from "../upkeep/read-place.ts";
import { endLink, findFollowed, keepLink } from "./calendar-links.ts";
import { CalendarUnreadable } from "./calendar-unreadable.ts";
import type { FetchCalendar } from "./fetch-calendar.ts";
import { followCalendars } from "./follow-calendars.ts";

const NOON = Date.parse("2026-11-21T11:00:00Z");
const HOUR = 3_600_000;
const at = (hours: number) => new Date(NOON + hours * HOUR);

/** "Koffie 10" is a weekly Koffie at ten. */
function write(...events: readonly string[]): string {
  const blocks = events.map((event) => {
    const [title = "", hour = ""] = event.split(" ");
    return ["BEGIN:VEVENT", `UID:${title}`, `SUMMARY:${title}`, `DTSTART:20261125T${hour}0000`, "DURATION:PT2H", "RRULE:FREQ=WEEKLY", "END:VEVENT"].join("\n");
  });
  return ["BEGIN:VCALENDAR", ...blocks, "END:VCALENDAR"].join("\n");
}

type Elsewhere = { readonly fetch: FetchCalendar; readonly asked: (string | undefined)[] };

/** A calendar that somebody changes; `undefined` is one that cannot be read. */
function elsewhere(text: () => string | undefined): Elsewhere {
  const asked: (string | undefined)[] = [];
  const fetch: FetchCalendar = async (_address, validators) => {
    asked.push(validators?.etag);
    const now = await Promise.resolve(text());
    if (now === undefined) throw new CalendarUnreadable("unreachable");
    return validators?.etag === now ? { isSame: true } : { isSame: false, text: now, etag: now, lastModified: undefined };
  };
  return { fetch, asked };
}

async function follow(db: Database): Promise<void> {
  await savePlaces(db, [buildStoredPlace({ id: "theepot", entry: "walk_in" })], at(0));
  const maker = await addMaker(db, { placeId: "theepot", name: "Roza", email: "roza@voorbeeld.example", isTrusted: true, hasSaidYes: true }, at(0));
  await keepLink(db, { placeId: "theepot", address: "https://agenda.example/roza.ics", makerId: maker.id });
}

async function shown(db: Database): Promise<string[]> {
  const { place } = await readPlace(db, "theepot", toAmsterdamDay(NOON));
  return place.activities.map(({ title, schedule }) => `${title} ${schedule.from.slice(0, 2)}`);
}

describeOnBothEngines("following calendars", (createDatabase) => {
  test("brings what the calendar has, tells the followers, and asks again in six hours", async () => {
    const { db } = await createDatabase();
    await follow(db);
    const { fetch, asked } = elsewhere(() => write("Koffie 10"));

    await followCalendars(db, at(0), fetch);
    await followCalendars(db, at(1 / 60), fetch);
    const next = Date.parse((await findFollowed(db, "theepot"))?.nextAt ?? "");
    await followCalendars(db, new Date(next), fetch);

    expect(await shown(db)).toEqual(["Koffie 10"]);
    expect(asked).toEqual([undefined, write("Koffie 10")]);
    expect((next - NOON) / HOUR).toBeLessThanOrEqual(6);
    expect(Date.parse((await findFollowed(db, "theepot"))?.nextAt ?? "") - next).toBe(6 * HOUR);
    const versions = await db.selectFrom("versions").select(["role", "source"]).execute();
    expect(versions).toEqual([{ role: "calendar", source: "calendar" }]);
    expect(await db.selectFrom("changes").selectAll().execute()).toHaveLength(2);
  });

  test("lets times follow, and leaves what a maker wrote", async () => {
    const { db } = await createDatabase();
    await follow(db);
    let text = write("Koffie 10", "Bingo 14");
    const { fetch } = elsewhere(() => text);
    await followCalendars(db, at(0), fetch);
    const [koffie] = (await readPlace(db, "theepot", "2026-11-21")).place.activities;
    if (koffie === undefined) throw new Error("Nothing came");
    await changePlace(db, { placeId: "theepot", by: { role: "maker", source: "link" }, changes: [{ kind: "activity", activity: { ...koffie, title: "Koffie met taart", costInEuros: 1 } }, { kind: "activity", activity: { ...koffie, id: "eigen", title: "Eigen" } }], now: at(1) });

    text = write("Koffie 11", "Bingo 14");
    await followCalendars(db, at(8), fetch);

    expect(await shown(db)).toEqual(["Koffie met taart 11", "Bingo 14", "Eigen 10"]);
  });

  test("asks sooner when a maker changed the place", async () => {
    const { db } = await createDatabase();
    await follow(db);
    const { fetch, asked } = elsewhere(() => write("Koffie 10"));
    await followCalendars(db, at(0), fetch);
    await changePlace(db, { placeId: "theepot", by: { role: "maker", source: "link" }, changes: [{ kind: "summary", summary: "Kom erbij" }], now: at(0.1) });

    await followCalendars(db, at(0.2), fetch);
    expect(asked).toHaveLength(1);
    await followCalendars(db, at(0.3), fetch);
    await followCalendars(db, at(0.6), fetch);
    expect(asked).toHaveLength(2);
  });

  test("of two servers at the same moment one asks", async () => {
    const { db, settings } = await createDatabase();
    await follow(db);
    const { fetch, asked } = elsewhere(() => write("Koffie 10"));
    const other = await openAgain(settings);

    await Promise.all([followCalendars(db, at(0), fetch), followCalendars(other, at(0), fetch), followCalendars(db, at(0), fetch)]);

    expect(asked).toHaveLength(1);
    expect(await shown(db)).toEqual(["Koffie 10"]);
  });

  test("after three days of failure the maker and the wijkredactie are told, once; the activities stay", async () => {
    const { db } = await createDatabase();
    await follow(db);
    let text: string | undefined = write("Koffie 10");
    const { fetch } = elsewhere(() => text);
    await followCalendars(db, at(0), fetch);
    text = undefined;
    const told = async () => [(await db.selectFrom("mails").selectAll().execute()).length, (await db.selectFrom("tasks").selectAll().execute()).length];

    for (let hours = 6; hours < 72; hours += 6) await followCalendars(db, at(hours), fetch);
    expect(await told()).toEqual([0, 0]);
    for (let hours = 72; hours < 120; hours += 6) await followCalendars(db, at(hours), fetch);
    expect(await told()).toEqual([1, 1]);

    expect(await shown(db)).toEqual(["Koffie 10"]);
    const [mail] = await db.selectFrom("mails").selectAll().execute();
    expect(mail).toMatchObject({ place_id: "theepot", subject: "We kunnen jullie agenda niet lezen: Huiskamer De Blauwe Theepot" });
    expect(mail?.recipient).toContain("roza@");
    expect(mail?.body).toContain("De agenda geeft geen antwoord.");
    expect(mail?.body).toMatch(/\{\{link:[^:]+:\/agenda\}\}/);
    const [task] = await db.selectFrom("tasks").selectAll().execute();
    expect(task).toMatchObject({ kind: "calendar", place_id: "theepot", state: "open" });
    expect(JSON.stringify([mail, task])).not.toContain("agenda.example");

    text = write("Koffie 11");
    await followCalendars(db, at(126), fetch);
    expect(await db.selectFrom("calendar_links").select(["failures", "failure", "failing_since"]).execute()).toEqual([{ failures: 0, failure: null, failing_since: null }]);
    expect(await shown(db)).toEqual(["Koffie 11"]);
  });

  test("a calendar that is suddenly empty changes nothing, and its maker is told; when it is full again it goes on by itself", async () => {
    const { db } = await createDatabase();
    await follow(db);
    let text = write("Koffie 10", "Bingo 14", "Zingen 19");
    const { fetch } = elsewhere(() => text);
    await followCalendars(db, at(0), fetch);

    text = write();
    for (const hours of [6, 12, 30]) await followCalendars(db, at(hours), fetch);
    expect(await shown(db)).toEqual(["Koffie 10", "Bingo 14", "Zingen 19"]);
    expect((await findFollowed(db, "theepot"))?.isLive).toBe(false);
    const mails = await db.selectFrom("mails").select(["subject", "body"]).execute();
    expect(mails).toEqual([{ subject: "In jullie agenda is ineens veel anders: Huiskamer De Blauwe Theepot", body: expect.stringContaining("3 activiteiten staan er niet meer in.") as unknown }]);

    text = write("Koffie 10", "Bingo 15", "Zingen 19");
    await followCalendars(db, at(36), fetch);
    expect(await shown(db)).toEqual(["Koffie 10", "Bingo 15", "Zingen 19"]);
    expect((await findFollowed(db, "theepot"))?.isLive).toBe(true);
  });

  test("a link that was ended while its calendar was on its way changes nothing", async () => {
    const { db } = await createDatabase();
    await follow(db);
    const { fetch } = elsewhere(() => write("Koffie 10"));
    const late: FetchCalendar = async (address, validators) => {
      await endLink(db, "theepot");
      return await fetch(address, validators);
    };

    await followCalendars(db, at(0), late);

    expect(await shown(db)).toEqual([]);
  });

  test("after two weeks of the same the calendar is read whole, for the coming months have moved on", async () => {
    const { db } = await createDatabase();
    await follow(db);
    const { fetch, asked } = elsewhere(() => write("Koffie 10"));

    for (let day = 0; day <= 15; day++) await followCalendars(db, at(24 * day), fetch);

    expect(asked.map((etag) => etag !== undefined)).toEqual([false, ...Array.from({ length: 13 }, () => true), false, true]);
  });

  test("a fault with one place lets the others follow, and is told at the end", async () => {
    const { db } = await createDatabase();
    await follow(db);
    await keepLink(db, { placeId: "weg", address: "https://agenda.example/weg.ics", makerId: "m" });
    const { fetch } = elsewhere(() => write("Koffie 10"));

    await expect(followCalendars(db, at(0), fetch)).rejects.toThrow("weg");

    expect(await shown(db)).toEqual(["Koffie 10"]);
  });
});
