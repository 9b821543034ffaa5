import { readFileSync } from "node:fs";

import { civilOf, toDateText, weekdayOn } from "@schuifaan/shared/domain/calendar-day";
import * as fc from "fast-check";
import { expect, test } from "vitest";

import { createClocks } from "./clocks.ts";
import { followWindowAt } from "./follow-window.ts";
import { readActivities } from "./read-activities.ts";
import { readAppointment } from "./read-appointment.ts";
import { readComponent } from "./read-component.ts";
import { daysOfRule } from "./rule-days.ts";
import { OPEN_PLACE, readOurs, readWithIcalJs, readWithNodeIcal } from "./test-readers.ts";

const NOW = new Date("2026-11-21T11:00:00Z");
const { today, from, to, lastDate } = followWindowAt(NOW);

const READERS = [["ical.js", readWithIcalJs], ["node-ical", readWithNodeIcal]] as const;
const DIALECTS = ["google", "exchange", "nextcloud", "apple", "thunderbird", "website"];
/** What we leave out for its title, its rule, its missing end, or because it takes whole days after all. */
const LEFT_OUT = /SUMMARY:(Busy|Bezet|Medicijnen|Sleutel terugbrengen|Studiedag)\b/;

/** Without what we leave out, and what these readers cannot read: lines that are no lines, and RDATE. */
function toText(name: string, reader: string): string {
  const text = readFileSync(new URL(`dialects/${name}.ics`, import.meta.url), "utf8");
  return text
    .replaceAll(/BEGIN:VEVENT[^]*?END:VEVENT\n/g, (event) => (LEFT_OUT.test(event) ? "" : event))
    .replaceAll(/^tweede regel.*\n/gm, "")
    .replaceAll(/^RDATE.*\n/gm, (line) => (reader === "node-ical" ? "" : line));
}

test.each(DIALECTS.flatMap((name) => READERS.map(([reader, read]) => [name, reader, read] as const)))("%s: what %s expands is what our activities do, for half a year", async (name, reader, read) => {
  const text = toText(name, reader);
  const range = { first: today, last: lastDate };

  const { activities } = await readActivities(text, OPEN_PLACE, NOW);

  const ours = readOurs(activities, range);
  expect(ours).toEqual(read(text, range));
  expect(ours.length).toBeGreaterThan(10);
});

const VTIMEZONES = DIALECTS.flatMap((name) => toText(name, "").match(/BEGIN:VTIMEZONE[^]*?END:VTIMEZONE\n/g) ?? []).join("");

const toDigits = (day: number) => toDateText(day).replaceAll("-", "");
const toTime = (minutes: number) => `${String(Math.floor(minutes / 60)).padStart(2, "0")}${String(minutes % 60).padStart(2, "0")}00`;
/** "DTSTART;TZID=Europe/Amsterdam:20261125T100000" */
const write = (property: string, clock: string, day: number, minutes: number) => (clock === "UTC" ? `${property}:${toDigits(day)}T${toTime(minutes)}Z` : `${property};TZID=${clock}:${toDigits(day)}T${toTime(minutes)}`);

const weekdays = fc.uniqueArray(fc.constantFrom("MO", "TU", "WE", "TH", "FR", "SA", "SU"), { maxLength: 3 });
/** The start itself is always on the rule: what a rule without its own start means, programs do not agree on. */
const ruleFor = (start: number) => {
  const { dayOfMonth, month } = civilOf(start);
  const [own, nth] = [weekdayOn(start), Math.ceil(dayOfMonth / 7)];
  const some = fc.integer({ min: 1, max: 4 });
  return fc.oneof(
    fc.constant(""),
    some.map((interval) => `FREQ=DAILY;INTERVAL=${interval}`),
    weekdays.map((days) => `FREQ=DAILY;BYDAY=${[own, ...days.filter((day) => day !== own)].join(",")}`),
    fc.tuple(some, weekdays, fc.constantFrom("MO", "SU")).map(([interval, days, first]) => `FREQ=WEEKLY;INTERVAL=${interval};WKST=${first};BYDAY=${[own, ...days.filter((day) => day !== own)].join(",")}`),
    fc.constant("FREQ=WEEKLY"),
    some.map((interval) => `FREQ=MONTHLY;INTERVAL=${interval};BYDAY=${nth}${own}`),
    fc.constant(`FREQ=MONTHLY;BYDAY=${nth}${own},${(nth % 4) + 1}${own}`),
    fc.constant(`FREQ=MONTHLY;BYDAY=${own};BYSETPOS=${nth}`),
    fc.constant(`FREQ=MONTHLY;BYMONTHDAY=${dayOfMonth}`),
    // A month without that date is left out (RFC 5545, 3.3.10); node-ical then goes on with the 28th for ever.
    fc.constant(dayOfMonth > 28 ? "FREQ=WEEKLY" : "FREQ=MONTHLY"),
    fc.constant(`FREQ=YEARLY;BYMONTH=${month};BYDAY=${nth}${own}`),
  );
};
const ends = fc.oneof(fc.constant(""), fc.constant(""), fc.integer({ min: 2, max: 200 }).map((count) => `;COUNT=${count}`), fc.integer({ min: 0, max: 400 }).map((days) => `;UNTIL=${toDigits(today + days)}T215959Z`));
const event = fc
  .record({
    clock: fc.constantFrom("Europe/Amsterdam", "Europe/Amsterdam", "W. Europe Standard Time", "UTC", "Europe/London"),
    start: fc.integer({ min: -400, max: 100 }).map((days) => today + days),
    minutes: fc.integer({ min: 24, max: 76 }).map((quarter) => quarter * 15),
    length: fc.integer({ min: 1, max: 12 }).map((quarters) => quarters * 15),
    changes: fc.uniqueArray(fc.record({ index: fc.nat({ max: 20 }), kind: fc.constantFrom("gone", "moved", "off", "named") }), { selector: ({ index }) => index, maxLength: 4 }),
  })
  .chain((facts) => fc.record({ facts: fc.constant(facts), rule: fc.tuple(ruleFor(facts.start), ends).map(([rule, end]) => (rule === "" ? "" : rule + end)) }))
  .map(({ facts: { clock, start, minutes, length, changes }, rule }) => {
    const lines = (day: number, begin: number, title: string) => [write("DTSTART", clock, day, begin), write("DTEND", clock, day, begin + length), `SUMMARY:${title}`, "UID:u1", "DTSTAMP:20261101T000000Z"];
    const main = [...lines(start, minutes, "Koffie"), ...(rule === "" ? [] : [`RRULE:${rule}`])];
    const found = readAppointment(readComponent(`BEGIN:VEVENT\r\n${main.join("\r\n")}\r\nEND:VEVENT`), createClocks([]));
    const days = found.rule === undefined ? [] : daysOfRule(found.rule, start, Math.max(start, today - 5), today + 150, () => true);
    const chosen = changes.flatMap(({ index, kind }) => (days[index] === undefined ? [] : [{ day: days[index], kind }]));
    const gone = chosen.filter(({ kind }) => kind === "gone").map(({ day }) => write("EXDATE", clock, day, minutes));
    const others = chosen.filter(({ kind }) => kind !== "gone").map(({ day, kind }) => {
      const own = kind === "moved" ? lines(day + 1, minutes + 7, "Koffie") : lines(day, minutes, kind === "named" ? "Taart" : "Koffie");
      return own.concat(write("RECURRENCE-ID", clock, day, minutes), kind === "off" ? "STATUS:CANCELLED" : "STATUS:CONFIRMED");
    });
    const blocks = [[...main, ...gone], ...others].map((block) => `BEGIN:VEVENT\n${block.join("\n")}\nEND:VEVENT\n`);
    return `BEGIN:VCALENDAR\nVERSION:2.0\n${VTIMEZONES}${blocks.join("")}END:VCALENDAR\n`;
  });

test.each(READERS)("%s sees what we see of any series we can think of", async (_, read) => {
  let byRule = 0;
  await fc.assert(
    fc.asyncProperty(event, async (text) => {
      const { activities } = await readActivities(text, OPEN_PLACE, NOW);
      const isByRule = activities.length > 0 && activities.every(({ schedule }) => schedule.freq !== "ONCE");
      if (isByRule) byRule += 1;
      // By a rule of ours for as long as our calendars tell; by single dates for half a year.
      const range = isByRule ? { first: from, last: to } : { first: today, last: lastDate };
      expect(readOurs(activities, range)).toEqual(read(text, range));
    }),
    { numRuns: 300 },
  );
  expect(byRule).toBeGreaterThan(100);
}, 180_000);
