import type { Change } from "@schuifaan/shared/domain/change";
import { buildActivity } from "@schuifaan/shared/fixtures/build-activity";
import { buildPlace } from "@schuifaan/shared/fixtures/build-place";
import { expect, test } from "vitest";

import { en } from "./en.ts";
import { nl } from "./nl.ts";
import { tellChange } from "./tell-change.ts";

const TODAY = "2026-11-21";
const soup = buildActivity({ id: "soep", title: "Soep", schedule: { byDay: ["WE"], from: "10:00", to: "12:00" }, exceptions: { skipSchoolHolidays: true } });
const place = buildPlace({ activities: [soup] });

const TOLD: readonly [Change, string][] = [
  [{ kind: "hours", openingHours: [{ days: ["MO", "TH"], from: "10:00", to: "12:30" }, { days: ["SU"], from: "14:00", to: "16:00", note: "Achterom" }] },
    "Maandag en donderdag van 10.00 tot 12.30 uur. Zondag van 14.00 tot 16.00 uur. Achterom."],
  [{ kind: "hours", openingHours: [] }, "Geen vaste uren."],
  [{ kind: "entrance", entrance: "De blauwe deur", route: "" }, "De blauwe deur."],
  [{ kind: "cost", cost: { kind: "small", amountInEuros: 2.5, note: "Koffie is gratis." } }, "€\u00a02,50. Koffie is gratis."],
  [{ kind: "host", hostFirstName: "Samira", hostWhen: "maandagochtend", hasConsent: true }, "Samira zegt je gedag. Meestal: maandagochtend."],
  [{ kind: "host", hasConsent: false }, "Er staat geen naam."],
  [{ kind: "activity", activity: soup }, "Soep: elke woensdag van 10.00 tot 12.00 uur, niet in de schoolvakantie."],
  [{ kind: "activity", activity: { ...soup, status: "full", exceptions: { ...soup.exceptions, skipSchoolHolidays: false, skipDates: ["2026-11-18", "2026-12-23"] } } },
    "Soep: elke woensdag van 10.00 tot 12.00 uur, niet op 23 december. Vol."],
  [{ kind: "activity", activity: { ...soup, schedule: { ...soup.schedule, freq: "MONTHLY", nth: -1, dtStart: "2027-01-01" } } },
    "Soep: elke laatste woensdag van de maand van 10.00 tot 12.00 uur, vanaf 1 januari 2027, niet in de schoolvakantie."],
  [{ kind: "activity_gone", id: "soep" }, "Staat er niet meer."],
  [{ kind: "skip_date", activity: "soep", date: "2026-12-23" }, "Soep is er niet op woensdag 23 december."],
  [{ kind: "need", need: { id: "n", kind: "hands", text: "Een kok", until: "2027-01-20" } }, "Handen: Een kok. Dit staat er tot en met 20 januari 2027."],
  [{ kind: "closure", closure: { from: "2026-12-24", to: "2027-01-03", text: "Kerstvakantie" } },
    "Dicht van donderdag 24 december tot en met zondag 3 januari 2027. Kerstvakantie."],
  [{ kind: "closure", closure: { from: "2026-12-24", to: "2026-12-24" } }, "Dicht op donderdag 24 december."],
  [{ kind: "special_open", specialOpen: { date: "2026-12-25", from: "12:00", to: "16:00" } }, "Op vrijdag 25 december open van 12.00 tot 16.00 uur."],
  [{ kind: "holidays", publicHolidays: "closed", schoolHolidays: "open" }, "Dicht op feestdagen. In de schoolvakantie gewoon open."],
  [{ kind: "holidays" }, "Hier staat nog niks."],
  [{ kind: "paused", note: "Er is brand geweest" }, "De plek is even dicht. We weten nog niet tot wanneer. Er is brand geweest."],
  [{ kind: "welcome", welcome: ["come_alone"], languages: ["nl", "tr"] }, "Alleen komen is heel gewoon. Hier spreken mensen Nederlands en Turks."],
  [{ kind: "access", access: { step_free: "yes", lift: "no" }, accessNote: "Achterdeur" }, "Geen drempel of trap bij de deur: ja. Lift: nee. Achterdeur."],
  [{ kind: "facilities", facilities: ["wifi", "garden"] }, "Gratis wifi en tuin of terras."],
  [{ kind: "address", address: { street: "Kade", houseNumber: "3", postcode: "3024 AA", woonplaats: "Rotterdam" } }, "Kade 3, 3024 AA Rotterdam."],
  [{ kind: "contact", contact: { phone: "010 000 00 01" } }, "010 000 00 01"],
  [{ kind: "stopped", note: "Dank voor alles!" }, "De plek is gestopt. Dank voor alles!"],
];

test.each(TOLD)("%j", (change, told) => {
  expect(tellChange(change, place, TODAY, nl)).toBe(told);
});

test("English has words for each of them", () => {
  for (const [change] of TOLD) expect(tellChange(change, place, TODAY, en)).not.toMatch(/undefined|uur/);
});
