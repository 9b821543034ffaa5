import type { Suggestion } from "@schuifaan/shared/contract/suggestions";
import { PlaceCard } from "@schuifaan/shared/domain/place-card";
import type { Listing } from "@schuifaan/shared/finder/listing";
import type { Suggested } from "@schuifaan/shared/finder/suggested";

/** In the words of the wire, with what tells apart things of the same name. */
export function toSuggestion(suggested: Suggested): Suggestion {
  if (suggested.kind === "area") {
    const { area, placeCount } = suggested;
    const { code, name, level, gemeenteName } = area;
    return { kind: "area", code, name, level, placeCount, detail: gemeenteName === name ? undefined : gemeenteName };
  }
  if (suggested.kind === "place") {
    const { slug, name, type, areaName, gemeenteName } = cardOf(suggested.listing);
    return { kind: "place", slug, name, type, detail: areaName ?? gemeenteName };
  }
  if (suggested.kind === "activity") {
    const { slug, name } = cardOf(suggested.listing);
    return { kind: "activity", title: suggested.title, slug, detail: name };
  }
  if (suggested.kind === "category") return { kind: "category", category: suggested.category };
  const { name, town, lat, lng } = suggested;
  return { kind: "address", name, lat, lng, detail: town };
}

function cardOf({ summary }: Listing) {
  return PlaceCard.parse(JSON.parse(summary));
}
