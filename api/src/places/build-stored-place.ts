import { StoredPlace } from "./place-rows.ts";

/** A small whole place for tests about storing; give only what the test is about. Throws when it is no place. */
export function buildStoredPlace(given: Partial<Record<keyof StoredPlace, unknown>> = {}): StoredPlace {
  const id = given.id ?? "blauwe-theepot";
  return StoredPlace.parse({
    id,
    slug: id,
    name: "Huiskamer De Blauwe Theepot",
    aliases: [],
    type: "living_room",
    status: "active",
    lat: 51.9091,
    lng: 4.4408,
    precision: "street_area",
    areaCodes: ["rtm-bospolder"],
    address: {},
    openingHours: [],
    closures: [],
    specialOpen: [],
    languages: [],
    welcome: [],
    access: {},
    facilities: [],
    activities: [],
    needs: [],
    contact: {},
    demo: false,
    source: "test",
    ...given,
  });
}
