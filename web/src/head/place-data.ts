import type { Place } from "@schuifaan/shared/domain/place";
import type { PlaceType } from "@schuifaan/shared/domain/taxonomy";

import { toActivityData } from "./activity-data.ts";
import { toHoursData } from "./hours-data.ts";

/** JSON-LD, as on schema.org. Fields that are undefined are left out when it is written. */
export type Data = { readonly [name: string]: unknown };

/** schema.org has no community centre; a group or a cargo bike is not even a building. */
const TYPES: Partial<Record<PlaceType, string>> = { group: "Place", mobile_spot: "Place", outdoor_spot: "Place", playground: "Playground" };

/**
 * A place with its hours and what is on, for search engines and whoever else reads machines' words. Says less than the
 * page where a machine cannot say "bel even": then it says nothing. `today` is "2026-11-21"; `site` has no slash at the end.
 */
export function toPlaceData(place: Place, today: string, site: string): Data {
  const { slug, type, name, aliases, summary, contact, cost, lat, lng, precision } = place;
  const url = `${site}/plek/${slug}`;
  const isPointTrue = precision === "door" || precision === "street_area";
  return {
    "@context": "https://schema.org",
    "@type": TYPES[type] ?? "CivicStructure",
    "@id": url,
    url,
    name,
    alternateName: aliases.length > 0 ? aliases : undefined,
    description: summary,
    address: addressOf(place),
    geo: isPointTrue ? { "@type": "GeoCoordinates", latitude: lat, longitude: lng } : undefined,
    telephone: contact.phone,
    publicAccess: true,
    isAccessibleForFree: cost && cost.amountInEuros === 0,
    ...toHoursData(place, today),
    event: toActivityData(place, today, url),
  };
}

function addressOf({ address, gemeenteName }: Place): Data {
  const street = [address.street, address.houseNumber].filter((part) => part !== undefined).join(" ");
  return {
    "@type": "PostalAddress",
    streetAddress: street === "" ? undefined : street,
    "postalCode": address.postcode,
    addressLocality: address.woonplaats ?? gemeenteName,
    addressCountry: "NL",
  };
}
