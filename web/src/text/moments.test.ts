import type { OpenState } from "@schuifaan/shared/domain/moment";
import { expect, test } from "vitest";

import { en } from "./en.ts";
import { formatDay, formatMoment } from "./format-moment.ts";
import { formatOpenState } from "./format-open-state.ts";
import { nl } from "./nl.ts";

const NOW = Date.parse("2026-11-21T12:00:00+01:00");
const open = { kind: "open", until: "2026-11-21T16:30:00+01:00", entry: "walk_in", call: false, note: undefined } as const;
const closed = { kind: "closed", opensAt: undefined, entry: undefined, call: false, because: undefined } as const;
const closure = { kind: "closure", until: "2026-12-27" } as const;

const moment = (startsAt: string, endsAt: string) => ({ startsAt, endsAt });

test.each([
  [moment("2026-11-21T13:00:00Z", "2026-11-21T15:30:00Z"), "vandaag 14.00–16.30", "today 14:00–16:30"],
  [moment("2026-11-22T09:00:00Z", "2026-11-22T11:00:00Z"), "morgen 10.00–12.00", "tomorrow 10:00–12:00"],
  [moment("2026-11-20T09:00:00Z", "2026-11-20T11:00:00Z"), "gisteren 10.00–12.00", "yesterday 10:00–12:00"],
  [moment("2026-11-24T09:00:00Z", "2026-11-24T11:00:00Z"), "dinsdag 24 november 10.00–12.00", "Tuesday 24 November 10:00–12:00"],
  [moment("2027-01-02T09:00:00Z", "2027-01-02T11:00:00Z"), "zaterdag 2 januari 2027 10.00–12.00", "Saturday 2 January 2027 10:00–12:00"],
  // Of another day in UTC; over midnight; until midnight.
  [moment("2026-11-21T23:30:00Z", "2026-11-22T00:30:00Z"), "morgen 00.30–01.30", "tomorrow 00:30–01:30"],
  [moment("2026-11-21T21:00:00Z", "2026-11-22T00:00:00Z"), "vandaag 22.00–01.00", "today 22:00–01:00"],
  [moment("2026-11-21T19:00:00Z", "2026-11-21T23:00:00Z"), "vandaag 20.00–24.00", "today 20:00–24:00"],
])("the moment %j is told as %s", (when, dutch, english) => {
  expect(formatMoment(when, NOW, nl)).toBe(dutch);
  expect(formatMoment(when, NOW, en)).toBe(english);
});

test("a day alone, seen from just after midnight in Amsterdam", () => {
  const justAfterMidnight = Date.parse("2026-11-20T23:05:00Z");
  expect(formatDay("2026-11-21", justAfterMidnight, nl)).toBe("vandaag");
  expect(formatDay("2026-11-22", justAfterMidnight, nl)).toBe("morgen");
  expect(formatDay("2026-11-23", justAfterMidnight, nl)).toBe("maandag 23 november");
});

const states: [state: OpenState, dutch: string, english: string, tone: string][] = [
  [open, "Nu open tot 16.30", "Open now until 16:30", "open"],
  [{ ...open, until: "2026-11-21T23:00:00Z" }, "Nu open tot 24.00", "Open now until 24:00", "open"],
  [{ ...open, call: true }, "Nu open tot 16.30, bel even", "Open now until 16:30, call first", "open"],
  [{ ...open, entry: "call_first" }, "Nu open tot 16.30, bel even", "Open now until 16:30, call first", "open"],
  [{ ...open, entry: "sign_up" }, "Tot 16.30, als je je opgeeft", "Until 16:30, if you sign up", "plain"],
  [{ ...open, entry: "appointment" }, "Tot 16.30, op afspraak", "Until 16:30, by appointment", "plain"],
  [closed, "Nu dicht", "Closed now", "closed"],
  [{ ...closed, opensAt: "2026-11-21T13:00:00Z" }, "Dicht tot 14.00", "Closed until 14:00", "closed"],
  [{ ...closed, opensAt: "2026-11-22T09:00:00Z" }, "Dicht tot morgen 10.00", "Closed until tomorrow 10:00", "closed"],
  [{ ...closed, opensAt: "2026-11-27T09:00:00Z" }, "Dicht tot vrijdag 10.00", "Closed until Friday 10:00", "closed"],
  [{ ...closed, opensAt: "2026-11-28T09:00:00Z" }, "Dicht tot 28 november", "Closed until 28 November", "closed"],
  [{ ...closed, opensAt: "2026-11-22T09:00:00Z", call: true }, "Dicht tot morgen 10.00, bel even", "Closed until tomorrow 10:00, call first", "closed"],
  [{ ...closed, opensAt: "2026-11-22T09:00:00Z", entry: "appointment" }, "Dicht tot morgen 10.00, op afspraak", "Closed until tomorrow 10:00, by appointment", "closed"],
  [{ ...closed, opensAt: "2026-11-22T09:00:00Z", entry: "sign_up" }, "Dicht tot morgen 10.00, als je je opgeeft", "Closed until tomorrow 10:00, if you sign up", "closed"],
  [{ ...closed, opensAt: "2026-11-22T09:00:00Z", entry: "call_first" }, "Dicht tot morgen 10.00, bel even", "Closed until tomorrow 10:00, call first", "closed"],
  [{ ...closed, because: closure }, "Dicht tot en met 27 december", "Closed up to and including 27 December", "closed"],
  [{ ...closed, opensAt: "2027-01-04T09:00:00Z", because: closure }, "Dicht tot 4 januari", "Closed until 4 January", "closed"],
  [{ ...closed, opensAt: "2027-10-04T09:00:00Z" }, "Dicht tot 4 oktober 2027", "Closed until 4 October 2027", "closed"],
  [{ kind: "probably", until: "2026-11-21T16:30:00Z", entry: undefined }, "Meestal open, bel even", "Mostly open, call first", "warn"],
  [{ kind: "unknown" }, "Open? Bel even", "Open? Call first", "plain"],
];

test.each(states)("%j is told as %s", (state, dutch, english, tone) => {
  expect(formatOpenState(state, NOW, nl)).toEqual({ label: dutch, tone });
  expect(formatOpenState(state, NOW, en)).toEqual({ label: english, tone });
});
