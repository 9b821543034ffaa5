import type { Schedule } from "@schuifaan/shared/domain/place";
import { expect, test } from "vitest";

import { chooseLanguage } from "./choose-language.ts";
import { en } from "./en.ts";
import { formatConfirmed, formatConfirmedBy } from "./format-confirmed.ts";
import { formatDate } from "./format-date.ts";
import { formatDays } from "./format-days.ts";
import { formatDistance } from "./format-distance.ts";
import { formatSlot } from "./format-hours.ts";
import { formatLanguage } from "./format-language.ts";
import { formatCost, formatMoney } from "./format-money.ts";
import { formatSchedule } from "./format-schedule.ts";
import { nl } from "./nl.ts";

const TODAY = "2026-11-21";

// The space in an amount is one that does not break.
const plain = (text: string) => text.replaceAll("\u00a0", " ");

test.each([
  ["free", 0, "Gratis", "Free"],
  ["small", 2.5, "€ 2,50", "€2.50"],
  ["small", 4, "€ 4", "€4"],
  ["small", 0.8, "€ 0,80", "€0.80"],
  ["pay_what_you_can", 0, "Je betaalt wat je kunt", "Pay what you can"],
  ["pay_what_you_can", 3, "Je betaalt wat je kunt, ongeveer € 3", "Pay what you can, about €3"],
] as const)("a price that is %s and %d is written %s", (kind, amountInEuros, dutch, english) => {
  expect(plain(formatCost({ kind, amountInEuros }, nl))).toBe(dutch);
  expect(formatCost({ kind, amountInEuros }, en)).toBe(english);
});

// Intl knows the languages as well as we do, but its first formatter costs a slow phone 60 ms.
test.each([nl, en])("days and amounts are written as the language of $locale has them", (text) => {
  const dates = new Intl.DateTimeFormat(text.locale, { day: "numeric", month: "long", year: "numeric", timeZone: "UTC" });
  for (const month of Array.from({ length: 12 }, (_, index) => String(index + 1).padStart(2, "0"))) {
    expect(formatDate(`2027-${month}-09`, TODAY, text)).toBe(dates.format(new Date(`2027-${month}-09T12:00:00Z`)));
  }
  const amounts = new Intl.NumberFormat(text.locale, { style: "currency", currency: "EUR" });
  for (const euros of [0.05, 0.8, 2.5, 12.75, 999.99]) expect(formatMoney(euros, text)).toBe(amounts.format(euros));
});

test.each([
  [12, "50 m · 1 minuut lopen"],
  [347, "350 m · 4 minuten lopen"],
  [960, "950 m · 12 minuten lopen"],
  [990, "1 km · 12 minuten lopen"],
  [1640, "1,6 km · 21 minuten lopen"],
  [3200, "3,2 km"],
])("%d metres are told as %s", (metres, told) => {
  expect(formatDistance(metres, nl)).toBe(told);
});

test.each([
  [["MO", "WE"], "ma en wo"],
  [["WE", "MO", "SU"], "ma, wo en zo"],
  [["MO", "TU", "WE", "TH", "FR"], "ma t/m vr"],
  [["SA", "SU"], "za en zo"],
] as const)("the days %j are %s", (days, told) => {
  expect(formatDays(days, "shortWeekday", nl)).toBe(told);
});

test("hours on a card are short", () => {
  expect(formatSlot({ days: ["MO", "WE"], from: "10:00", to: "13:00" }, nl)).toBe("ma en wo 10.00–13.00");
  expect(formatSlot({ days: ["MO"], from: "10:00", to: "13:00" }, en)).toBe("Mon 10:00–13:00");
});

const every = { interval: 1, dtStart: "2026-09-07", from: "10:00", to: "12:00" } as const;
const schedules: [schedule: Schedule, told: string][] = [
  [{ ...every, freq: "WEEKLY", byDay: ["MO", "WE"] }, "elke maandag en woensdag, 10.00–12.00 uur"],
  [{ ...every, freq: "WEEKLY" }, "elke maandag, 10.00–12.00 uur"],
  [{ ...every, freq: "WEEKLY", byDay: ["MO", "TU", "WE", "TH", "FR", "SA", "SU"] }, "elke dag, 10.00–12.00 uur"],
  [{ ...every, freq: "WEEKLY", interval: 2, byDay: ["TU"] }, "om de week op dinsdag, 10.00–12.00 uur"],
  [{ ...every, freq: "WEEKLY", interval: 3, byDay: ["TU"] }, "elke 3 weken op dinsdag, 10.00–12.00 uur"],
  [{ ...every, freq: "MONTHLY", byDay: ["WE"], nth: 1 }, "elke eerste woensdag van de maand, 10.00–12.00 uur"],
  [{ ...every, freq: "MONTHLY", byDay: ["SA"], nth: -1 }, "elke laatste zaterdag van de maand, 10.00–12.00 uur"],
  [{ freq: "MONTHLY", interval: 1, dtStart: "2026-09-03", from: "10:00", to: "12:00" }, "elke maand op de 3e, 10.00–12.00 uur"],
  [{ freq: "MONTHLY", interval: 2, dtStart: "2026-09-03", from: "10:00", to: "12:00" }, "om de maand, op de 3e, 10.00–12.00 uur"],
  [{ ...every, freq: "MONTHLY", interval: 2, byDay: ["SA"], nth: 2 }, "om de maand, de tweede zaterdag, 10.00–12.00 uur"],
  [{ ...every, freq: "ONCE", dtStart: "2027-01-30" }, "zaterdag 30 januari 2027, 10.00–12.00 uur"],
  [{ ...every, freq: "WEEKLY", dtStart: "2026-12-01" }, "elke dinsdag, 10.00–12.00 uur, vanaf 1 december"],
  [{ ...every, freq: "WEEKLY", until: "2026-12-20" }, "elke maandag, 10.00–12.00 uur, tot en met 20 december"],
];

test.each(schedules)("the schedule %j is told as %s", (schedule, told) => {
  expect(formatSchedule(schedule, TODAY, nl)).toBe(told);
});

test("a schedule in English", () => {
  const schedule: Schedule = { ...every, freq: "MONTHLY", byDay: ["WE"], nth: -1 };
  expect(formatSchedule(schedule, TODAY, en)).toBe("every last Wednesday of the month, 10:00–12:00");
});

test("a date of another year says which", () => {
  expect(formatDate("2026-11-16", TODAY, nl)).toBe("16 november");
  expect(formatDate("2027-01-15", TODAY, nl)).toBe("15 januari 2027");
});

test.each([
  ["2026-11-16", "Nagekeken op 16 november", false],
  ["2026-08-23", "Nagekeken op 23 augustus", false],
  ["2026-08-22", "Lang niet nagekeken. Vraag het even na.", true],
  [undefined, "Nog niet nagekeken", true],
])("last confirmed on %s: %s", (lastConfirmed, sentence, isOld) => {
  expect(formatConfirmed(lastConfirmed, TODAY, nl)).toEqual({ sentence, isOld });
});

test.each([
  [{ phone: "010 000 00 01" }, "Lang niet nagekeken. Bel even voor je gaat."],
  [{ email: "hallo@voorbeeld.example" }, "Lang niet nagekeken. Vraag het even na."],
])("an old listing with %j asks for what can be done: %s", (contact, sentence) => {
  expect(formatConfirmedBy({ lastConfirmed: "2026-01-01", contact }, TODAY, nl).sentence).toBe(sentence);
});

test("who confirmed is told, but a tip is no confirmation", () => {
  const lastConfirmed = "2026-11-16";
  const contact = {};
  expect(formatConfirmedBy({ lastConfirmed, confirmedBy: "volunteer", contact }, TODAY, nl).sentence).toBe("Nagekeken op 16 november door de plek zelf");
  expect(formatConfirmedBy({ lastConfirmed, confirmedBy: "volunteer", contact, isDoubted: true }, TODAY, nl)).toEqual({ sentence: "Twee mensen zeggen dat hier iets niet klopt. Vraag het even na.", isOld: true });
  expect(formatConfirmedBy({ lastConfirmed, confirmedBy: "resident_tip", contact }, TODAY, nl)).toEqual({ sentence: "Getipt, nog niet nagekeken", isOld: true });
});

test.each([
  ["ar", "Arabisch"],
  ["pap", "Papiaments"],
  ["zgh", "Tamazight"],
  ["niet een taal", "niet een taal"],
])("the language %s is called %s", (code, name) => {
  expect(formatLanguage(code, nl)).toBe(name);
});

test.each([
  [null, ["nl-BE", "en"], "nl"],
  [null, ["en-US"], "en"],
  [null, ["tr", "en"], "en"],
  [null, ["tr"], "nl"],
  ["nl", ["en-US"], "nl"],
  ["onzin", ["en"], "en"],
] as const)("remembered %s and wanting %j, the language is %s", (remembered, wanted, language) => {
  expect(chooseLanguage(remembered, wanted)).toBe(language);
});
