import { PlaceId } from "@schuifaan/shared/domain/place";
import { DEMO_PLACES } from "@schuifaan/shared/fixtures/demo-places";
import { afterAll, afterEach, beforeAll, expect, test } from "vitest";

import { createApp } from "../app.ts";
import { buildStoredPlace } from "../places/build-stored-place.ts";
import { removePlaces, savePlaces } from "../places/save-places.ts";
import { createTestApp, type TestApp } from "../test-app.ts";
import { readWithIcalJs } from "./read-calendar.ts";

let demo: TestApp;
const timeZoneHere = process.env["TZ"];

beforeAll(async () => {
  demo = await createTestApp();
});
afterEach(() => {
  if (timeZoneHere === undefined) Reflect.deleteProperty(process.env, "TZ");
  else process.env["TZ"] = timeZoneHere;
});
afterAll(() => demo.close());

const ask = (path: string, headers: Record<string, string> = {}) => demo.app.hono.request(path, { headers });
const read = async (path: string) => (await (await ask(path)).text()).replaceAll("\r\n ", "");
/** The VEVENT parts, each as its lines. */
const partsIn = (text: string) => Array.from(text.matchAll(/BEGIN:VEVENT\r\n(.*?)END:VEVENT/gs), ([, lines = ""]) => lines.trimEnd().split("\r\n"));

test("a calendar says what it is, under a name that people recognise", async () => {
  const { status, headers } = await ask("/plek/huiskamer-de-kaneelstok/agenda.ics");

  expect([status, headers.get("Content-Type")]).toEqual([200, "text/calendar; charset=utf-8"]);
  expect(headers.get("Content-Disposition")).toBe('inline; filename="schuif-aan-huiskamer-de-kaneelstok.ics"');
  expect((await ask("/plek/huiskamer-de-kaneelstok/agenda/r-24-a.ics")).headers.get("Content-Disposition")).toContain('"schuif-aan-huiskamer-de-kaneelstok-r-24-a.ics"');
});

test("whoever subscribed is told its name, its page, and to look again after six hours", async () => {
  const text = await read("/plek/huiskamer-de-kaneelstok/agenda.ics");

  for (const line of [
    "NAME:Huiskamer De Kaneelstok", "X-WR-CALNAME:Huiskamer De Kaneelstok", "REFRESH-INTERVAL;VALUE=DURATION:PT6H", "X-PUBLISHED-TTL:PT6H",
    "URL:https://schuifaan.example/plek/huiskamer-de-kaneelstok", "TZID:Europe/Amsterdam",
    "SOURCE;VALUE=URI:https://schuifaan.example/plek/huiskamer-de-kaneelstok/agenda.ics",
  ]) expect(text.split("\r\n")).toContain(line);
});

test("a day that was moved takes the place of the day that is skipped, under the same name", async () => {
  const [series = [], moved = [], ...rest] = partsIn(await read("/plek/buurtkamer-het-kleine-kompas/agenda/r-03-b.ics"));

  expect(rest).toEqual([]);
  expect(series).toContain("UID:r-03-b@schuifaan.example");
  expect(series).toContain("DTSTART;TZID=Europe/Amsterdam:20260916T193000");
  expect(series.find((line) => line.startsWith("RRULE:"))).toBe("RRULE:FREQ=MONTHLY;INTERVAL=1;BYDAY=3WE;WKST=MO;UNTIL=20271215T183000Z");
  expect(series.some((line) => line.startsWith("EXDATE"))).toBe(false);
  expect(moved).toEqual(expect.arrayContaining([
    "UID:r-03-b@schuifaan.example", "RECURRENCE-ID;TZID=Europe/Amsterdam:20261216T193000", "DTSTART;TZID=Europe/Amsterdam:20261209T193000",
  ]));
  expect(moved.find((line) => line.startsWith("DESCRIPTION:"))).toContain("In december een week eerder.");
});

test("what is full or cancelled says so before anything else", async () => {
  const [full = []] = partsIn(await read("/plek/ontmoetingszaal-de-granaatappel/agenda/r-22-b.ics"));
  expect(full).toContain("SUMMARY:Vol: Werkdiner: samen sterk in de wijk · Ontmoetingszaal De Granaatappel");

  const activity = DEMO_PLACES.find(({ id }) => id === "r-03")?.activities[0];
  const place = buildStoredPlace({ id: "gone", activities: [{ ...activity, id: "gone-a", status: "cancelled" }] });
  await demo.index.reachedSeq(await savePlaces(demo.db, [place], new Date("2026-11-21T11:00:00Z")));
  const [cancelled = []] = partsIn(await read("/plek/gone/agenda.ics"));
  await demo.index.reachedSeq(await removePlaces(demo.db, [PlaceId.parse("gone")]));

  expect(cancelled).toContain("STATUS:CANCELLED");
  expect(cancelled).toContain("SUMMARY:Gaat niet door: Kopje thee op het eiland · Huiskamer De Blauwe Theepot");
});

test("an appointment tells where to go and which door, what it costs, whom to ring, and since when that is known", async () => {
  const [lines = []] = partsIn(await read("/plek/buurtkamer-het-kleine-kompas/agenda/r-03-a.ics"));
  const text = lines.join("\n");

  expect(text).toContain("· Ingang: Glazen deur naast de fietsenstalling. Bel 2 keer.");
  for (const part of ["Je kunt zo binnenlopen.", "Gratis.", "Bellen: 010 000 00 03", "Nagekeken op 18 november 2026.", "https://schuifaan.example/plek/buurtkamer-het-kleine-kompas"]) {
    expect(lines.find((line) => line.startsWith("DESCRIPTION:"))).toContain(part);
  }
  expect(lines).toEqual(expect.arrayContaining(["GEO:51.9064;4.4572", "CATEGORIES:Koffie en praten", "STATUS:CONFIRMED", "SEQUENCE:1", "DTSTAMP:20261121T110000Z", "LAST-MODIFIED:20261121T110000Z"]));
});

test.each([
  ["/plek/de-zachte-stoel/agenda.ics", "NAME:De Zachte Stoel (even dicht)", "Verbouwing. Daarna gaan we weer open."],
  ["/plek/muziekkamer-de-valse-noot/agenda.ics", "NAME:Muziekkamer De Valse Noot (verhuisd)", "Sinds kort op een nieuwe plek in dezelfde wijk."],
])("%s tells that the place is not what it was", async (path, name, story) => {
  const text = await read(path);

  expect(text.split("\r\n")).toContain(name);
  expect(text.split("\r\n").find((line) => line.startsWith("X-WR-CALDESC:"))).toContain(story);
});

test("a place without anything to do still gives a whole calendar", async () => {
  await demo.index.reachedSeq(await savePlaces(demo.db, [buildStoredPlace({ id: "still" })], new Date()));
  const text = await read("/plek/still/agenda.ics");
  await demo.index.reachedSeq(await removePlaces(demo.db, [PlaceId.parse("still")]));

  expect(text).toContain("BEGIN:VTIMEZONE");
  expect(readWithIcalJs(text)).toEqual([]);
});

test("the calendar of an area holds all of its places, and each thing by the same name as in the calendar of the place", async () => {
  const spangen = readWithIcalJs(await read("/wijk/rtm-spangen/agenda.ics"));
  const places = await Promise.all(DEMO_PLACES.filter(({ areaName }) => areaName === "Spangen").map(({ slug }) => read(`/plek/${slug}/agenda.ics`)));

  expect(spangen.length).toBeGreaterThan(200);
  expect(spangen.map((shown) => JSON.stringify(shown)).toSorted()).toEqual(places.flatMap(readWithIcalJs).map((shown) => JSON.stringify(shown)).toSorted());
  expect(await read("/wijk/GM0599/agenda.ics")).toContain("NAME:Schuif aan in Rotterdam\r\n");
  expect(await read("/wijk/rtm-spangen/agenda.ics")).toContain(String.raw`NAME:Schuif aan in Spangen\, Rotterdam`);
});

test("every line is at most 75 bytes and ended as the standard wants, and no name is used twice", async () => {
  const text = await (await ask("/wijk/GM0599/agenda.ics")).text();
  const names = partsIn(text.replaceAll("\r\n ", "")).map((lines) => lines.filter((line) => /^(UID|RECURRENCE-ID)/.test(line)).join());

  expect(Math.max(...text.split("\r\n").map((line) => Buffer.byteLength(line)))).toBeLessThanOrEqual(75);
  expect(text.replaceAll("\r\n", "")).not.toMatch(/[\r\n]/);
  expect(text.endsWith("END:VCALENDAR\r\n")).toBe(true);
  expect(new Set(names).size).toBe(names.length);
});

test("an unchanged calendar is the same to the byte: on another day, after another place changed, in any time zone of the machine", async () => {
  const path = "/plek/huiskamer-de-blauwe-theepot/agenda.ics";
  const first = await ask(path);
  const text = await first.text();
  await demo.index.reachedSeq(await savePlaces(demo.db, [buildStoredPlace({ id: "elsewhere" })], new Date()));
  expect((await ask(path, { "If-None-Match": first.headers.get("ETag") ?? "" })).status).toBe(304);
  await demo.index.reachedSeq(await removePlaces(demo.db, [PlaceId.parse("elsewhere")]));

  const tomorrow = createApp({ index: () => ({ ...demo.index, now: () => new Date("2026-11-25T23:30:00Z") }), publicUrl: "https://schuifaan.example", reportError: () => undefined });
  for (const timeZone of ["UTC", "Europe/Amsterdam", "Pacific/Kiritimati"]) {
    process.env["TZ"] = timeZone;
    expect(await (await tomorrow.hono.request(path)).text()).toBe(text);
  }
});

test("old names lead on, and what is not there is not found", async () => {
  const moved = await ask("/plek/r-01/agenda/r-01-a.ics");

  expect([moved.status, moved.headers.get("Location")]).toEqual([301, "/plek/huiskamer-de-blauwe-theepot/agenda/r-01-a.ics"]);
  for (const path of ["/plek/nergens/agenda.ics", "/plek/huiskamer-de-blauwe-theepot/agenda/x.ics", "/wijk/rtm-nergens/agenda.ics", "/wijk/Nergenshuizen/agenda.ics"]) {
    expect((await ask(path)).status).toBe(404);
  }
});
