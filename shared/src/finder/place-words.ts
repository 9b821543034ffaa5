import type { Place } from "../domain/place.ts";

/** What a word says about a place, by the first line of its words it stands in: what it is comes before where it is. */
export const WORD_LINES = ["name", "oldName", "title", "text", "where"] as const;
export type WordLine = (typeof WORD_LINES)[number];

/**
 * What people may search a place by in its own words, a line for each sort. What its type, languages and facts are
 * called is not in it: a query is translated to those (understand-query.ts).
 */
export function toWords(place: Place): string {
  const { name, aliases, areaName, gemeenteName, address, operator, summary, cost, accessNote, activities } = place;
  const lines = {
    name: [name],
    oldName: aliases,
    title: activities.map(({ title }) => title),
    text: [operator, summary, cost?.note, accessNote, ...activities.flatMap(({ description, audience }) => [description, audience])],
    where: [areaName, gemeenteName, address.street, address.postcode, address.woonplaats, address.hint],
  } satisfies Record<WordLine, readonly (string | undefined)[]>;
  return WORD_LINES.map((line) => toLine(lines[line])).join("\n");
}

/** Each part once. */
function toLine(parts: readonly (string | undefined)[]): string {
  const given = parts.filter((part) => part !== undefined && part !== "");
  return [...new Set(given)].join(" · ").replaceAll("\n", " ");
}
