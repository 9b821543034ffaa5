import { expect, test } from "vitest";

import { buildPlace } from "../fixtures/build-place.ts";
import { DEMO_PLACES } from "../fixtures/demo-places.ts";
import { placeOf } from "./place-of.ts";
import { toListing } from "./to-listing.ts";

test("a listing gives back the place it was made of", () => {
  for (const place of DEMO_PLACES) expect(placeOf(toListing(place))).toEqual(place);
});

test("a place is found by all that stands on it, in lines from its name to its texts", () => {
  const [activity] = DEMO_PLACES.flatMap(({ activities }) => activities);
  if (activity === undefined) throw new Error("The demo has no activity");
  const place = buildPlace({
    name: "Café ’t Zonnetje", aliases: ["De Zon"], areaName: "Spangen", gemeenteName: "Rotterdam", operator: "Stichting Zon",
    summary: "Kleine huiskamer", address: { street: "Mathenesserdijk", postcode: "3027 BN", hint: "Naast de kerk" },
    activities: [{ ...activity, title: "Soep op dinsdag", description: "Met\nbrood" }],
  });

  expect(toListing(place).words.split("\n")).toEqual([
    "Café ’t Zonnetje",
    "De Zon",
    "Soep op dinsdag",
    expect.stringMatching(/^Stichting Zon · Kleine huiskamer.* · Met brood/),
    "Spangen · Rotterdam · Mathenesserdijk · 3027 BN · Naast de kerk",
  ]);
});
