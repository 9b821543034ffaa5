import type { Place } from "@schuifaan/shared/domain/place";
import taxonomy from "@schuifaan/shared/data/taxonomy.json" with { type: "json" };

// The words people type, beside the names on the door: design/product.md says that search must treat
// huiskamer, buurtkamer, straatkamer and praathuis as near-synonyms.

const TYPE_WORDS = new Map(taxonomy.placeTypes.map(({ id, nl, en }) => [id, `${nl} ${en}`]));
const CATEGORY_WORDS = new Map(taxonomy.activityCategories.map(({ id, nl, en, synonymsNl }) => [id, [nl, en, ...synonymsNl].join(" ")]));

/** Everything people may search a place by, as one text; each part once. */
export function toWords(place: Place): string {
  const { name, aliases, type, areaName, gemeenteName, address, operator, activities } = place;
  const parts = [
    name,
    ...aliases,
    TYPE_WORDS.get(type),
    areaName,
    gemeenteName,
    address.street,
    address.postcode,
    address.woonplaats,
    operator,
    ...activities.flatMap(({ title, category }) => [title, CATEGORY_WORDS.get(category)]),
  ];
  return [...new Set(parts.filter((part) => part !== undefined && part !== ""))].join("\n");
}
