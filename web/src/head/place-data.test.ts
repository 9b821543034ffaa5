import type { Activity } from "@schuifaan/shared/domain/place";
import { buildPlace } from "@schuifaan/shared/fixtures/build-place";
import { DEMO_PLACES } from "@schuifaan/shared/fixtures/demo-places";
import { expect, test } from "vitest";
import { z } from "zod";

import { toPlaceData } from "./place-data.ts";
import { writePlaceScript } from "./place-script.ts";

const TODAY = "2026-11-21";
const SITE = "https://schuifaan.example";

const Written = z.record(z.string(), z.unknown());

/** As it is written: without what is undefined. */
const dataOf = (wish: Parameters<typeof buildPlace>[0]) =>
  Written.parse(JSON.parse(JSON.stringify(toPlaceData(buildPlace({ lastConfirmed: TODAY, ...wish }), TODAY, SITE))));

const shut = { "@type": "OpeningHoursSpecification", opens: "00:00", closes: "00:00" };
const monday = { days: ["MO" as const], from: "10:00", to: "13:00" };

test("a place says what and where it is, and nothing we do not know", () => {
  expect(dataOf({ id: "tafel", name: "De Lange Tafel", lastConfirmed: undefined })).toEqual({
    "@context": "https://schema.org",
    "@type": "CivicStructure",
    "@id": `${SITE}/plek/tafel`,
    url: `${SITE}/plek/tafel`,
    name: "De Lange Tafel",
    address: { "@type": "PostalAddress", addressCountry: "NL" },
    geo: { "@type": "GeoCoordinates", latitude: 51.91, longitude: 4.44 },
    publicAccess: true,
  });
});

test("a point that is only an area is not given as if it were the door", () => {
  expect(dataOf({ precision: "area" })).not.toHaveProperty("geo");
  expect(dataOf({ type: "playground" })["@type"]).toBe("Playground");
  expect(dataOf({ cost: { kind: "free", amountInEuros: 0 } })["isAccessibleForFree"]).toBe(true);
  expect(dataOf({ cost: { kind: "small", amountInEuros: 2 } })["isAccessibleForFree"]).toBe(false);
});

test("the weekly hours, without what is by appointment only; midnight in a way that schema.org reads", () => {
  const data = dataOf({
    entry: "walk_in",
    publicHolidays: "open",
    openingHours: [{ days: ["MO", "WE"], from: "10:00", to: "13:00" }, { days: ["TU"], from: "09:00", to: "12:00", entry: "appointment" }, { days: ["FR"], from: "20:00", to: "24:00" }],
  });

  expect(data["openingHoursSpecification"]).toEqual([
    { "@type": "OpeningHoursSpecification", dayOfWeek: ["https://schema.org/Monday", "https://schema.org/Wednesday"], opens: "10:00", closes: "13:00" },
    { "@type": "OpeningHoursSpecification", dayOfWeek: ["https://schema.org/Friday"], opens: "20:00", closes: "23:59" },
  ]);
  expect(data).not.toHaveProperty("specialOpeningHoursSpecification");
});

test("each day that is otherwise is told: closures in one stretch, special openings, holidays", () => {
  const data = dataOf({
    openingHours: [{ days: ["MO", "TU", "WE", "TH", "FR", "SA", "SU"], from: "10:00", to: "13:00" }],
    closures: [{ from: "2026-12-01", to: "2026-12-03" }],
    specialOpen: [{ date: "2026-12-25", from: "13:00", to: "17:00" }, { date: "2026-12-02", from: "14:00", to: "15:00" }],
    publicHolidays: "closed",
  });

  expect(data["specialOpeningHoursSpecification"]).toEqual([
    { ...shut, validFrom: "2026-12-01", validThrough: "2026-12-01" },
    { "@type": "OpeningHoursSpecification", validFrom: "2026-12-02", validThrough: "2026-12-02", opens: "14:00", closes: "15:00" },
    { ...shut, validFrom: "2026-12-03", validThrough: "2026-12-03" },
    { "@type": "OpeningHoursSpecification", validFrom: "2026-12-25", validThrough: "2026-12-25", opens: "13:00", closes: "17:00" },
    { ...shut, validFrom: "2026-12-26", validThrough: "2026-12-26" },
    { ...shut, validFrom: "2027-01-01", validThrough: "2027-01-01" },
  ]);
});

test("a stretch of shut days is one, and what is doubtful counts as shut", () => {
  const everyDay = { days: ["MO", "TU", "WE", "TH", "FR", "SA", "SU"] as const, from: "10:00", to: "13:00" };
  const closed = dataOf({ openingHours: [{ ...everyDay, days: [...everyDay.days] }], publicHolidays: "open", closures: [{ from: "2026-12-01", to: "2026-12-12" }] });
  expect(closed["specialOpeningHoursSpecification"]).toEqual([{ ...shut, validFrom: "2026-12-01", validThrough: "2026-12-12" }]);

  const doubtful = dataOf({ openingHours: [{ days: ["FR"], from: "10:00", to: "13:00" }], publicHolidays: "open_some" });
  expect(doubtful["specialOpeningHoursSpecification"]).toEqual([
    { ...shut, validFrom: "2026-12-25", validThrough: "2026-12-25" },
    { ...shut, validFrom: "2027-01-01", validThrough: "2027-01-01" },
  ]);
});

test.each([
  [{ status: "paused" }, false],
  [{ status: "closed" }, false],
  [{ status: "moved" }, true],
  [{ status: "moved", movedTo: buildPlace().id }, false],
  [{ status: "opening_soon" }, false],
  [{ lastConfirmed: "2026-05-03" }, false],
  [{ status: "season" }, true],
  [{ status: "temporary" }, true],
] as const)("hours of a place that is %j are told to machines: %s", (wish, areTold) => {
  expect("openingHoursSpecification" in dataOf({ openingHours: [monday], ...wish })).toBe(areTold);
});

test("hours of a temporary place end with it", () => {
  const data = dataOf({ openingHours: [monday], status: "temporary", temporaryUntil: "2027-06-30" });
  expect(data["openingHoursSpecification"]).toEqual([expect.objectContaining({ validThrough: "2027-06-30" })]);
});

const exceptions = { skipSchoolHolidays: false, skipPublicHolidays: false, skipDates: [], extraDates: [], ignoreClosures: false };
const talk: Activity = {
  id: "praat", title: "Praten", category: "talk", entry: "walk_in", status: "planned", exceptions,
  schedule: { freq: "MONTHLY", interval: 1, dtStart: "2026-09-16", from: "19:30", to: "21:00", byDay: ["WE"], nth: 3 },
};

test("an activity is an event with its next time and the rule by which it returns, without the days it is skipped", () => {
  const moved = { ...exceptions, skipDates: ["2026-12-16"], extraDates: [{ date: "2026-12-09", from: "19:30", to: "21:00" }] };
  const data = dataOf({ id: "tafel", activities: [{ ...talk, exceptions: moved, costInEuros: 2.5, maxPeople: 8, status: "full" }] });

  expect(data["event"]).toEqual([
    {
      "@type": "Event",
      "@id": `${SITE}/plek/tafel#praat`,
      url: `${SITE}/plek/tafel`,
      name: "Praten",
      startDate: "2026-12-09T18:30:00.000Z",
      endDate: "2026-12-09T20:00:00.000Z",
      "eventStatus": "https://schema.org/EventScheduled",
      "eventAttendanceMode": "https://schema.org/OfflineEventAttendanceMode",
      location: { "@id": `${SITE}/plek/tafel` },
      organizer: { "@type": "Organization", name: "De Lange Tafel" },
      isAccessibleForFree: false,
      maximumAttendeeCapacity: 8,
      offers: { "@type": "Offer", price: 2.5, priceCurrency: "EUR", availability: "https://schema.org/SoldOut", url: `${SITE}/plek/tafel` },
      "eventSchedule": {
        "@type": "Schedule", repeatFrequency: "P1M", byDay: ["3WE"], startDate: "2026-09-16", startTime: "19:30", endTime: "21:00",
        scheduleTimezone: "Europe/Amsterdam", exceptDate: ["2026-12-16"],
      },
    },
  ]);
});

test("an activity that is once has no rule, a cancelled one says so, and what is over is no event", () => {
  const once = { ...talk.schedule, freq: "ONCE" as const, dtStart: "2026-11-28" };
  const data = dataOf({ activities: [{ ...talk, schedule: once, status: "cancelled" }, { ...talk, id: "oud", schedule: { ...once, dtStart: "2026-10-28" } }] });

  expect(data["event"]).toEqual([expect.objectContaining({ "eventStatus": "https://schema.org/EventCancelled", startDate: "2026-11-28T18:30:00.000Z" })]);
  expect(JSON.stringify(data)).not.toContain("eventSchedule");
});

test("no text of a place ends the script it stands in, and it reads back as it was", () => {
  const name = '</script><script>alert("1")</script><!--';
  const script = writePlaceScript(buildPlace({ name }), Date.parse("2026-11-21T12:00:00+01:00"), SITE);

  expect(script.match(/<\/?[a-z!]/g)).toEqual(["<s", "</s"]);
  expect(JSON.parse(script.replace(/^<script[^>]*>/, "").replace("</script>", ""))).toMatchObject({ name });
});

test("every place of the demo becomes data whose days and times are days and times", () => {
  const text = JSON.stringify(DEMO_PLACES.map((place) => toPlaceData(place, TODAY, SITE)));
  const valuesOf = (names: string) => Array.from(text.matchAll(new RegExp(`"(?:${names})":"([^"]*)"`, "g")), ([, value]) => value);

  expect(valuesOf("opens|closes|startTime|endTime").filter((time) => !/^([01]\d|2[0-3]):[0-5]\d$/.test(time ?? ""))).toEqual([]);
  expect(valuesOf("validFrom|validThrough").filter((day) => !/^\d{4}-\d\d-\d\d$/.test(day ?? ""))).toEqual([]);
  expect(valuesOf("opens").length).toBeGreaterThan(46);
});
