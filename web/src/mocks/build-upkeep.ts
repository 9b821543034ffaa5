import type { Upkeep } from "@schuifaan/shared/contract/upkeep";
import { buildActivity } from "@schuifaan/shared/fixtures/build-activity";
import { buildPlace } from "@schuifaan/shared/fixtures/build-place";

/** De Blauwe Theepot as Roza sees it, who looks after it with Wim; say in a test what the test is about. */
export function buildUpkeep({ place, ...wish }: Partial<Omit<Upkeep, "place">> & { place?: Parameters<typeof buildPlace>[0] } = {}): Upkeep {
  return {
    place: buildPlace({
      id: "theepot",
      name: "De Blauwe Theepot",
      entrance: "Hoekdeur.",
      entry: "walk_in",
      openingHours: [{ days: ["MO", "WE"], from: "10:00", to: "13:00" }],
      cost: { kind: "free", amountInEuros: 0 },
      firstVisit: { text: "Welkom.", hostFirstName: "Samira" },
      activities: [buildActivity({ id: "koffie", title: "Koffietafel", schedule: { byDay: ["MO", "WE"], from: "10:00", to: "12:00" } })],
      contact: { phone: "010 000 00 01" },
      ...place,
    }),
    version: 7,
    you: { name: "Roza", email: "roza@voorbeeld.schuifaan.example", language: "nl" },
    makers: [{ id: "m1", name: "Roza", isYou: true, hasSaidYes: true }, { id: "m2", name: "Wim", isYou: false, hasSaidYes: true }],
    waiting: [],
    past: [],
    linkExpiresAt: "2026-12-18T11:00:00.000Z",
    ...wish,
  };
}
