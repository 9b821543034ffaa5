import { instantAt } from "@schuifaan/shared/domain/amsterdam-time";
import { toDateText, toDayNumber } from "@schuifaan/shared/domain/calendar-day";
import * as fc from "fast-check";
import { expect, test } from "vitest";

import { createClocks } from "./clocks.ts";
import { readComponent } from "./read-component.ts";

/** As programs write a clock, in the years since `from`. */
function explain(name: string, { winter, summer, march, october, from = "19700101" }: { winter: string; summer: string; march: string; october: string; from?: string }): string {
  const part = (kind: string, before: string, after: string, rule: string, time: string) => [`BEGIN:${kind}`, `DTSTART:${from}T${time}`, `TZOFFSETFROM:${before}`, `TZOFFSETTO:${after}`, `RRULE:FREQ=YEARLY;${rule}`, `END:${kind}`];
  return ["BEGIN:VTIMEZONE", `TZID:${name}`, ...part("DAYLIGHT", winter, summer, march, "020000"), ...part("STANDARD", summer, winter, october, "030000"), "END:VTIMEZONE"].join("\r\n");
}

const AMSTERDAM = { winter: "+0100", summer: "+0200", march: "BYMONTH=3;BYDAY=-1SU", october: "BYMONTH=10;BYDAY=-1SU" };
const show = (instant: number) => new Date(instant).toISOString();
// The hours in which clocks change are told apart below.
const moment = fc.record({ day: fc.integer({ min: toDayNumber("2020-01-01"), max: toDayNumber("2035-12-31") }), minutes: fc.integer({ min: 240, max: 1439 }) });

test.each([
  "Europe/Amsterdam", "W. Europe Standard Time", "/mozilla.org/20050126_1/Europe/Amsterdam", "/freeassociation.sourceforge.net/Europe/Amsterdam", "Europe/Berlin", "Romance Standard Time",
  "(UTC+01:00) Amsterdam, Berlin, Bern", "nergens/bekend", undefined,
])("%s shows what the clocks of Amsterdam show", (name) => {
  const clock = createClocks([])(name);

  fc.assert(fc.property(moment, ({ day, minutes }) => {
    expect(show(clock(day, minutes))).toBe(show(instantAt(day, minutes)));
  }));
});

test("a clock that only the calendar itself explains is believed", () => {
  const far = createClocks([readComponent(explain("Onze tijd", { winter: "-0500", summer: "-0400", march: "BYMONTH=3;BYDAY=2SU", october: "BYMONTH=11;BYDAY=1SU" }))])("Onze tijd");
  const own = createClocks([readComponent(explain("Hier", { ...AMSTERDAM, from: "16010101" }))])("Hier");
  const newYork = createClocks([])("America/New_York");

  fc.assert(fc.property(moment, ({ day, minutes }) => {
    expect(show(far(day, minutes))).toBe(show(newYork(day, minutes)));
    expect(show(own(day, minutes))).toBe(show(instantAt(day, minutes)));
  }));
});

test("a name that everybody knows means what everybody knows, whatever the calendar says of it", () => {
  const clock = createClocks([readComponent(explain("Europe/London", AMSTERDAM))])("Europe/London");

  expect(show(clock(toDayNumber("2026-11-25"), 600))).toBe("2026-11-25T10:00:00.000Z");
});

test("a rule without end in a clock does not keep us busy", () => {
  const text = explain("Gek", AMSTERDAM).replaceAll("FREQ=YEARLY;BYMONTH=3;BYDAY=-1SU", "FREQ=SECONDLY");

  expect(show(createClocks([readComponent(text)])("Gek")(toDayNumber("2026-11-25"), 600))).toBe("2026-11-25T09:00:00.000Z");
});

test("of a time that comes twice the first is meant", () => {
  const day = toDayNumber("2026-10-25");

  expect(toDateText(day)).toBe("2026-10-25");
  expect(show(createClocks([])("Europe/Berlin")(day, 150))).toBe("2026-10-25T00:30:00.000Z");
});
