import { createHash } from "node:crypto";

import { PlaceId, Slug } from "@schuifaan/shared/domain/place";

import { foldText } from "./fold-text.ts";

const LONGEST_SLUG = 90;

/** The same list and row always give the same id. */
export function toPlaceId(source: string, key: string): PlaceId {
  return PlaceId.parse(`p-${createHash("sha256").update(`${source}\n${key}`).digest("hex").slice(0, 20)}`);
}

/** Claims a slug for a place by its name. */
export type SlugClaimer = (place: { readonly id: PlaceId; readonly name: string; readonly woonplaats: string | undefined }) => Slug;

/**
 * Answers for a name a slug that no other place has or ever had: the name, else with the woonplaats behind it, else
 * numbered. `owners` tells of each slug the id of its place.
 */
export function buildSlugClaimer(owners: Map<string, string>): SlugClaimer {
  const lastNumbers = new Map<string, number>();
  return ({ id, name, woonplaats }) => {
    const isTaken = (slug: string) => (owners.get(slug) ?? id) !== id;
    const bare = toSlug(name);
    const withTown = toSlug(`${bare} ${woonplaats ?? ""}`);
    let slug = isTaken(bare) ? withTown : bare;
    // Counts on from the last time, for a list may hold a thousand places of one name.
    for (let number = lastNumbers.get(withTown) ?? 2; isTaken(slug); number++) {
      slug = `${withTown}-${number}`;
      lastNumbers.set(withTown, number + 1);
    }
    owners.set(slug, id);
    return Slug.parse(slug);
  };
}

/** Whether a place of the one name would be found under another address than one of the other. */
export function isRenamed(before: string, after: string): boolean {
  return toSlug(before) !== toSlug(after);
}

/** Of a name in letters that are not ours nothing would be left. */
export function toSlug(name: string): string {
  return foldText(name).replaceAll(" ", "-").slice(0, LONGEST_SLUG).replace(/-+$/, "") || "plek";
}
