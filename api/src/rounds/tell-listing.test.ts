import { buildActivity } from "@schuifaan/shared/fixtures/build-activity";
import { expect, test } from "vitest";

import { buildStoredPlace } from "../places/build-stored-place.ts";
import { tellListing } from "./tell-listing.ts";

const TODAY = "2026-11-21";
const schedule = { freq: "WEEKLY", interval: 1, dtStart: "2026-01-05", from: "10:00", to: "12:00" } as const;

const place = buildStoredPlace({
  openingHours: [{ days: ["WE", "MO"], from: "10:00", to: "13:00" }, { days: ["TH", "FR", "SA"], from: "13:30", to: "16:30" }],
  entrance: "De blauwe deur",
  cost: { kind: "small", amountInEuros: 2.5 },
  firstVisit: { text: "Kom binnen.", hostFirstName: "Samira", hostWhen: "op maandag" },
  closures: [{ from: "2026-01-01", to: "2026-01-02" }, { from: "2026-12-24", to: "2026-12-24" }, { from: "2026-12-31", to: "2027-01-01" }],
  activities: [
    buildActivity({ id: "a", title: "Koffie", schedule: { ...schedule, byDay: ["MO"] } }),
    buildActivity({ id: "b", title: "Soep", schedule: { ...schedule, interval: 2, byDay: ["TU"] } }),
    buildActivity({ id: "c", title: "Koor", schedule: { ...schedule, freq: "MONTHLY", byDay: ["TH"], nth: -1 } }),
    buildActivity({ id: "d", title: "Feest", schedule: { ...schedule, freq: "ONCE", dtStart: "2026-12-05" } }),
    buildActivity({ id: "e", title: "Voorbij", schedule: { ...schedule, freq: "ONCE", dtStart: "2026-11-20" } }),
  ],
  lastConfirmed: "2026-11-16",
});

const toText = (language: "nl" | "en", told = place) => tellListing(told, TODAY, language).map(({ label, value }) => `${label}: ${value}`);

test("a listing is eight lines", () => {
  expect(toText("nl")).toEqual([
    "Plek: Huiskamer De Blauwe Theepot",
    "Open: ma en wo 10.00–13.00, do t/m za 13.30–16.30",
    "Deur: De blauwe deur",
    "Koffie: €\u00a02,50",
    "Wie: Samira zegt je gedag, op maandag",
    "Dicht: 24 december; 31 december tot en met 1 januari 2027",
    "Wat is er te doen: – Koffie: ma 10.00–12.00\n– Soep: om de week op di, 10.00–12.00\n– Koor: elke laatste do van de maand, 10.00–12.00\n– Feest: 5 december 10.00–12.00",
    "Nagekeken: 16 november",
  ]);
});

test("in English too", () => {
  expect(toText("en").slice(1, 6)).toEqual([
    "Open: Mon and Wed 10:00–13:00, Thu to Sat 13:30–16:30",
    "Door: De blauwe deur",
    "Coffee: €2.50",
    "Who: Samira says hello, op maandag",
    "Closed: 24 December; 31 December to 1 January 2027",
  ]);
});

test("what we do not know is said, so that the maker sees what is missing", () => {
  expect(toText("nl", buildStoredPlace({ status: "paused", lastConfirmed: undefined })).slice(1)).toEqual([
    "Open: Dat weten we nog niet",
    "Deur: Dat weten we nog niet",
    "Koffie: Dat weten we nog niet",
    "Wie: Dat weten we nog niet",
    "Dicht: Nu even dicht",
    "Wat is er te doen: Nog niks",
    "Nagekeken: Nog nooit",
  ]);
});
