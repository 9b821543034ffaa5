import type { Suggestion } from "@schuifaan/shared/contract/suggestions";
import { PlaceCard } from "@schuifaan/shared/domain/place-card";
import type { Listing } from "@schuifaan/shared/finder/listing";
import type { Suggested } from "@schuifaan/shared/finder/suggested";

/** In the words of the wire, with what tells apart things of the same name. */
export function toSuggestion(suggested: Suggested): Suggestion {
  switch (suggested.kind) {
    case "area": {
      const { area, placeCount } = suggested;
      const { code, name, level, gemeenteName } = area;
      return { kind: "area", code, name, level, placeCount, detail: gemeenteName === name ? undefined : gemeenteName };
    }
    case "place": {
      const { slug, name, type, areaName, gemeenteName } = cardOf(suggested.listing);
      return { kind: "place", slug, name, type, detail: areaName ?? gemeenteName };
    }
    case "category":
      return { kind: "category", category: suggested.category };
    case "activity": {
      const { slug, name } = cardOf(suggested.listing);
      return { kind: "activity", title: suggested.title, slug, detail: name };
    }
    default: {
      const { kind, name, town, lat, lng } = suggested satisfies { kind: "address" };
      return { kind, name, lat, lng, detail: town };
    }
  }
}

function cardOf({ summary }: Listing) {
  return PlaceCard.parse(JSON.parse(summary));
}
