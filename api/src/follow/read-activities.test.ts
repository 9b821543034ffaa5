import { readFileSync } from "node:fs";

import type { Activity } from "@schuifaan/shared/domain/place";
import { expect, test } from "vitest";

import { buildStoredPlace } from "../places/build-stored-place.ts";
import { decodeCalendar } from "./decode-calendar.ts";
import { readActivities } from "./read-activities.ts";
import { OPEN_PLACE } from "./test-readers.ts";

const NOW = new Date("2026-11-21T11:00:00Z");

async function readDialect(name: string, given: Partial<typeof OPEN_PLACE> = {}) {
  return await readActivities(readFileSync(new URL(`dialects/${name}.ics`, import.meta.url), "utf8"), { ...OPEN_PLACE, ...given }, NOW);
}

async function readAppointment(lines: string): Promise<Activity | undefined> {
  const { activities } = await readActivities(`BEGIN:VCALENDAR\nBEGIN:VEVENT\nUID:u1\n${lines}\nEND:VEVENT\nEND:VCALENDAR\n`, OPEN_PLACE, NOW);
  return activities[0];
}

/** "Bingo: every 2 WEEKLY MO 14:00-16:00 until 2027-03-01" */
function tell({ title, schedule: { freq, interval, byDay = [], nth, dtStart, from, to, until } }: Activity): string {
  const days = freq === "ONCE" ? dtStart : `every ${interval} ${freq} ${nth ?? ""}${byDay.join(",")}`.trim();
  return `${title}: ${days} ${from}-${to}${until === undefined ? "" : ` until ${until}`}`;
}

test.each([
  ["google", ["Koffie aan de lange tafel: every 1 WEEKLY WE 10:00-12:00", "Buurtkoor: every 1 MONTHLY 1TH 19:30-21:30", "Bingo: every 2 WEEKLY MO 14:00-16:00 until 2027-03-01", "Taalcafé: every 1 WEEKLY SA 11:00-12:30 until 2026-12-05", "Kerstdiner: 2026-12-18 18:00-21:00"], ["Kerst: dicht: all-day", ": private", "Busy: no-title", "Opening van het seizoen: past"]],
  ["exchange", ["Naaien en verstellen: every 1 WEEKLY TU,TH 13:00-15:30 until 2027-06-30", "Samen eten: every 1 MONTHLY -1FR 17:30-19:30", "Spreekuur geld en post: every 1 MONTHLY 2WE 09:30-11:30"], ["Studiedag: all-day", "Bezet: no-title", ": private"]],
  ["nextcloud", ["Samen koken: every 1 MONTHLY 1MO 16:00-19:00", "Samen koken: every 1 MONTHLY 3MO 16:00-19:00", "Tuinochtend: every 1 WEEKLY SA 10:00-12:30", "Stoelgym: every 1 WEEKLY MO,TU,WE,TH,FR 09:30-10:15", "Nieuwjaarsborrel: 2027-01-02 15:00-17:00"], []],
  ["apple", ["Peuters op bezoek: every 2 WEEKLY WE 09:30-11:30", "Voorlezen: every 1 MONTHLY 15:00-16:00", "Lampionnen maken: 2026-12-11 17:00-18:30"], ["Verjaardag van Sint: all-day"]],
  ["thunderbird", ["Schaaktafel: every 3 WEEKLY FR 20:30-22:30 until 2027-03-26", "Film op woensdag: every 2 MONTHLY 3WE 20:00-00:30", "Wandelen en koffie: 2026-11-22 10:00-11:00"], ["Medicijnen: too-often", "Sleutel terugbrengen: no-end"]],
  ["website", ["Klaverjassen & thee: 2026-11-24 20:00-22:00", "Leesclub: every 1 WEEKLY SU 14:00-16:00 until 2026-12-20", "Engels praten: every 1 WEEKLY WE 19:00-20:30", "Muziek op zondag: 2026-11-22 19:00-21:00"], []],
])("of a calendar by %s becomes what its maker would say of it", async (name, activities, skipped) => {
  const read = await readDialect(name);

  expect(read.activities.map(tell)).toEqual(activities);
  expect(read.skipped.map(({ title, why }) => `${title}: ${why}`)).toEqual(skipped);
});

test("what was moved, called off or named anew one by one stays so", async () => {
  const [koffie] = (await readDialect("google")).activities;
  const [naaien] = (await readDialect("exchange")).activities;

  expect(koffie?.exceptions).toMatchObject({
    skipDates: ["2026-12-09", "2026-12-23", "2026-12-30"],
    extraDates: [{ date: "2026-12-10", from: "13:30", to: "15:30" }, { date: "2026-12-16", from: "10:00", to: "12:00", text: "Kerstkoffie met kransjes" }],
  });
  expect(naaien?.exceptions).toMatchObject({ skipDates: ["2026-12-03", "2026-12-08", "2026-12-22", "2026-12-24", "2026-12-29", "2026-12-31"], extraDates: [{ date: "2026-12-03", from: "14:00", to: "16:30" }] });
});

test("nobody's name, address or number comes along", async () => {
  const all = JSON.stringify(await Promise.all(["google", "exchange", "nextcloud", "apple", "thunderbird", "website"].map(async (name) => (await readDialect(name)).activities)));

  expect(all).not.toMatch(/mailto|voorbeeld|@|06-1|Teams|geheim|Roza|henk/i);
  expect(all).toContain("Schuif aan en drink een kop koffie mee. Iedereen is welkom, neem gerust iemand mee.");
  expect(all).toContain("Neem je trui mee. Wij zorgen voor naald en draad.");
  expect(all).toContain("Elke laatste vrijdag eten we samen. Er is soep.");
});

test("how one comes in and what it costs is what the place says of itself", async () => {
  const [own] = (await readDialect("google", { entry: "walk_in", cost: { kind: "small", amountInEuros: 1.5 } })).activities;
  const [free] = (await readDialect("google", { cost: { kind: "free", amountInEuros: 0 } })).activities;
  const [asYouCan] = (await readDialect("google", { cost: { kind: "pay_what_you_can", amountInEuros: 0 } })).activities;

  expect(own).toMatchObject({ entry: "walk_in", costInEuros: 1.5, category: "coffee", status: "planned" });
  expect(free).toMatchObject({ entry: "call_first", costInEuros: 0 });
  expect(asYouCan?.costInEuros).toBeUndefined();
});

test("an activity keeps its name for ever, and has another at another place", async () => {
  const first = await readDialect("nextcloud");
  const elsewhere = await readDialect("nextcloud", buildStoredPlace({ id: "elders" }));

  expect(first.activities.map(({ id }) => id)).toEqual((await readDialect("nextcloud")).activities.map(({ id }) => id));
  expect(new Set([...first.activities, ...elsewhere.activities].map(({ id }) => id)).size).toBe(10);
});

test.each([
  ["a mark before it", (text: string) => `\uFEFF${text}`], ["the line ends of the standard", (text: string) => text.replaceAll("\n", "\r\n")], ["those of an old Mac", (text: string) => text.replaceAll("\n", "\r")],
  ["empty lines in between", (text: string) => text.replaceAll("\n", "\n\n")],
])("%s changes nothing", async (_, write) => {
  const text = readFileSync(new URL("dialects/google.ics", import.meta.url), "utf8");

  expect(await readActivities(decodeCalendar(Buffer.from(write(text))), OPEN_PLACE, NOW)).toEqual(await readDialect("google"));
});

test.each([
  ["a rule that never comes", "RRULE:FREQ=MONTHLY;INTERVAL=12;BYMONTHDAY=31", "2026-11-30"],
  ["a rule of a thousand years", "RRULE:FREQ=DAILY;INTERVAL=1000;COUNT=100000", "2026-11-30"],
])("%s does not keep us busy", async (_, rule, date) => {
  expect(await readAppointment(`SUMMARY:Koffie\nDTSTART:20261130T100000\nDTEND:20261130T120000\n${rule}`)).toMatchObject({ schedule: { freq: "ONCE", dtStart: date } });
});

test.each(["RRULE:FREQ=SECONDLY", "RRULE:FREQ=WEEKLY;BYDAY=9XX", "RRULE:FREQ=YEARLY;BYWEEKNO=3", "RRULE:FREQ=FORTNIGHTLY", "EXDATE:gisteren", "DTSTART:20261399T250000"])("what we cannot read is left out alone: %s", async (line) => {
  const text = `BEGIN:VCALENDAR\nBEGIN:VEVENT\nUID:u1\nSUMMARY:Raar\nDTSTART:20261130T100000\nDTEND:20261130T120000\n${line}\nEND:VEVENT\nBEGIN:VEVENT\nUID:u2\nSUMMARY:Thee\nDTSTART:20261130T100000\nDURATION:PT1H\nEND:VEVENT\nEND:VCALENDAR\n`;
  const { activities, skipped } = await readActivities(text.replace(line.startsWith("DTSTART") ? "DTSTART:20261130T100000\nDTEND" : "never", "DTEND"), OPEN_PLACE, NOW);

  expect(activities.map(({ title }) => title)).toEqual(["Thee"]);
  expect(skipped.map(({ title }) => title)).toEqual(["Raar"]);
});
