import type { Address } from "@schuifaan/shared/domain/place";
import type { Point } from "@schuifaan/shared/domain/point";
import type { Finder } from "@schuifaan/shared/finder/build-finder";
import type { GroundQuestion } from "@schuifaan/shared/finder/ground-question";
import { understandPostcode, understandStreet } from "@schuifaan/shared/finder/understand-ground";

import type { GroundLookup } from "../ground/ground-lookup.ts";

type Written = Pick<Address, "street" | "postcode" | "woonplaats">;

const WHOLE_POSTCODE = /^[1-9]\d{3} ?[a-z]{2}$/i;
const POSTCODE = /^[1-9]\d{3}( ?[a-z]{2})?$/i;
const SHORTEST_STREET = 4;

/**
 * About where an address lies: by its postcode, else its street, as PDOK has them, else by our own places there. Nothing
 * but those words goes out of the house. Waits no longer than somebody who is typing; undefined when nobody knows.
 */
export async function locateAddress({ street = "", postcode = "", woonplaats }: Written, finder: Finder, ground: GroundLookup): Promise<Point | undefined> {
  const questions: GroundQuestion[] = [];
  const bare = postcode.trim().toLowerCase().replaceAll(" ", "");
  const road = street.trim().toLowerCase();
  if (WHOLE_POSTCODE.test(bare)) questions.push({ kind: "postcode", words: bare, gemeente: undefined });
  // Every town has a Kerkstraat.
  if (road.length >= SHORTEST_STREET && woonplaats !== undefined) questions.push({ kind: "street", words: road, gemeente: woonplaats });
  for (const question of questions) {
    if (ground.known(question) === undefined) await ground.ask(question);
    const known = ground.known(question);
    if (known !== undefined) return known;
  }
  const ofPostcode = POSTCODE.test(bare) ? understandPostcode(bare, finder, ground.known).where?.shown : undefined;
  const ofStreet = road.length < SHORTEST_STREET ? undefined : understandStreet(road.split(/\s+/).at(-1) ?? road, finder, undefined, ground.known)?.where?.shown;
  const shown = ofPostcode ?? ofStreet;
  return shown && "lat" in shown ? { lat: shown.lat, lng: shown.lng } : undefined;
}
