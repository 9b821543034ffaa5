import type { PlaceType } from "@schuifaan/shared/domain/taxonomy";

export type OsmTags = Readonly<Record<string, string>>;

export const OSM_ATTRIBUTION = "© OpenStreetMap contributors, ODbL";

// From shared/data/taxonomy.json (`osm`), turned round: from tags to our kind. The first that fits counts.
const TYPE_BY_TAGS: readonly (readonly [key: string, value: RegExp, type: PlaceType])[] = [
  ["community_centre", /^youth_centre$/, "youth_spot"],
  ["community_centre", /^parish_hall$/, "faith_room"],
  ["community_centre", /^cultural_centre$/, "workshop"],
  ["community_centre", /^(community_hall|village_hall|family_centre)$/, "community_house"],
  ["community_centre", /^language_centre$/, "info_point"],
  ["social_facility", /^soup_kitchen$/, "meal_place"],
  ["social_facility", /^outreach$/, "info_point"],
  ["social_facility", /^nursing_home$/, "care_home_room"],
  ["amenity", /^social_centre$/, "living_room"],
  ["amenity", /^community_centre$/, "community_house"],
  ["amenity", /^library$/, "library_spot"],
  ["amenity", /^place_of_worship$/, "faith_room"],
  ["amenity", /^give_box$/, "swap_shop"],
  ["shop", /^(second_hand|charity)$/, "swap_shop"],
  ["garden:type", /^community$/, "garden"],
  ["landuse", /^allotments$/, "garden"],
  ["leisure", /^(playground)$/, "playground"],
  ["zoo", /^petting_zoo$/, "playground"],
  ["leisure", /^sports_centre$/, "sports_canteen"],
  ["club", /^sport$/, "sports_canteen"],
  ["club", /./, "group"],
  ["leisure", /^(park|outdoor_seating)$/, "outdoor_spot"],
  ["amenity", /^bench$/, "outdoor_spot"],
];

/** The tags that say something about a place, as columns with names that `guessColumns` knows. */
const COLUMNS: readonly (readonly [column: string, tags: readonly string[]])[] = [
  ["name", ["name:nl", "name"]],
  ["altname", ["old_name", "alt_name"]],
  ["street", ["addr:street", "contact:street"]],
  ["housenumber", ["addr:housenumber", "contact:housenumber"]],
  ["postcode", ["addr:postcode", "contact:postcode"]],
  ["city", ["addr:city", "contact:city"]],
  ["phone", ["phone", "contact:phone", "contact:mobile"]],
  ["email", ["email", "contact:email"]],
  ["website", ["website", "contact:website", "url"]],
  ["openinghours", ["opening_hours"]],
  ["operator", ["operator"]],
  ["description", ["description:nl", "description"]],
  ["wheelchair", ["wheelchair"]],
  ["toiletswheelchair", ["toilets:wheelchair"]],
];

export const OSM_COLUMNS: readonly string[] = ["id", "lat", "lng", "type", ...COLUMNS.map(([column]) => column)];

/** The cells of one OSM object, in the order of OSM_COLUMNS. */
export function toOsmCells(id: string, position: { readonly lat: number; readonly lng: number } | undefined, tags: OsmTags): string[] {
  const type = TYPE_BY_TAGS.find(([key, value]) => value.test(tags[key] ?? ""))?.[2];
  const rest = COLUMNS.map(([, names]) => names.map((name) => tags[name] ?? "").find((text) => text !== "") ?? "");
  // With five decimals or more, so that a round coordinate is not taken for a rough one.
  const [lat, lng] = position === undefined ? ["", ""] : [position.lat.toFixed(6), position.lng.toFixed(6)];
  return [id, lat, lng, type ?? tags["amenity"] ?? tags["leisure"] ?? "", ...rest];
}
