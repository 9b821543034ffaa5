import { PlaceCard } from "../domain/place-card.ts";
import type { Listing } from "./listing.ts";
import type { Suggested } from "./suggested.ts";

/** As people read it, with what tells apart things of the same name. */
export function toSuggestion(suggested: Suggested) {
  if (suggested.kind === "area") {
    const { kind, area, placeCount } = suggested;
    const { code, name, level, gemeenteName } = area;
    return { kind, code, name, level, placeCount, detail: gemeenteName === name ? undefined : gemeenteName };
  }
  if (suggested.kind === "place") {
    const { kind, listing } = suggested;
    const { slug, name, type, areaName, gemeenteName } = cardOf(listing);
    return { kind, slug, name, type, detail: areaName ?? gemeenteName };
  }
  if (suggested.kind === "activity") {
    const { kind, listing, title } = suggested;
    const { slug, name } = cardOf(listing);
    return { kind, title, slug, detail: name };
  }
  if (suggested.kind === "category") return { kind: suggested.kind, category: suggested.category };
  const { kind, name, town, lat, lng } = suggested;
  return { kind, name, lat, lng, detail: town };
}

function cardOf({ summary }: Listing) {
  return PlaceCard.parse(JSON.parse(summary));
}
