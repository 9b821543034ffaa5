import { expect, test } from "vitest";

import { readHours } from "./read-hours.ts";

const WEEKDAYS = ["MO", "TU", "WE", "TH", "FR"];

test.each([
  ["Mo-Fr 10:00-17:00; Sa 10:00-13:00", [{ days: WEEKDAYS, from: "10:00", to: "17:00" }, { days: ["SA"], from: "10:00", to: "13:00" }]],
  ["ma t/m vr 9.00 - 12.00 uur", [{ days: WEEKDAYS, from: "09:00", to: "12:00" }]],
  ["di, do 13-16", [{ days: ["TU", "TH"], from: "13:00", to: "16:00" }]],
  ["Maandag: 10:00 tot 12:30", [{ days: ["MO"], from: "10:00", to: "12:30" }]],
  ["We 10:00-12:00,14:00-16:00", [{ days: ["WE"], from: "10:00", to: "12:00" }, { days: ["WE"], from: "14:00", to: "16:00" }]],
  ["Fr-Mo 18:00-24:00", [{ days: ["MO", "FR", "SA", "SU"], from: "18:00", to: "24:00" }]],
  ["Mo-We 10:00-17:00; We off", [{ days: ["MO", "TU"], from: "10:00", to: "17:00" }]],
  ["Mo-We 10:00-17:00; We 13:00-17:00", [{ days: ["MO", "TU"], from: "10:00", to: "17:00" }, { days: ["WE"], from: "13:00", to: "17:00" }]],
])("%j is read", (text, hours) => {
  expect(readHours(text)).toEqual(hours);
});

test.each(["", "24/7", "op afspraak", "Mo-Fr 10:00-17:00; PH off", "Mo[1] 10:00-12:00", "Fr 20:00-02:00", "Mo 25:00-26:00", "sunrise-sunset", "ma-vr 10:00-17:00, behalve in de zomer"])(
  "%j stays the words of the list: half of the hours is worse than none",
  (text) => {
    expect(readHours(text)).toBeUndefined();
  },
);
