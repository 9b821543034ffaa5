import { createHash } from "node:crypto";

import { PlaceId, Slug } from "@schuifaan/shared/domain/place";

import { foldText } from "./fold-text.ts";

const LONGEST_SLUG = 90;

/** The same list and row always give the same id. */
export function toPlaceId(source: string, key: string): PlaceId {
  return PlaceId.parse(`p-${createHash("sha256").update(`${source}\n${key}`).digest("hex").slice(0, 20)}`);
}

/** Answers for a name a slug that nobody has yet: the name, else with the woonplaats behind it, else numbered. */
export function buildSlugClaimer(taken: Set<string>): (name: string, woonplaats: string | undefined) => Slug {
  const lastNumbers = new Map<string, number>();
  return (name, woonplaats) => {
    const bare = slugOf(name) || "plek";
    const withTown = slugOf(`${bare} ${woonplaats ?? ""}`);
    let slug = taken.has(bare) ? withTown : bare;
    // Counts on from the last time, for a list may hold a thousand places of one name.
    for (let number = lastNumbers.get(withTown) ?? 2; taken.has(slug); number++) {
      slug = `${withTown}-${number}`;
      lastNumbers.set(withTown, number + 1);
    }
    taken.add(slug);
    return Slug.parse(slug);
  };
}

function slugOf(text: string): string {
  return foldText(text).replaceAll(" ", "-").slice(0, LONGEST_SLUG).replace(/-+$/, "");
}
