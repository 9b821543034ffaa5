import type { QueryClient } from "@tanstack/react-query";

import type { Start } from "./read-start.ts";

const ROOMS: readonly { path: RegExp; key: string; field?: string }[] = [
  { path: /^\/api\/v1\/places$/, key: "places" },
  { path: /^\/api\/v1\/places\/([^/]+)$/, key: "place", field: "place" },
  { path: /^\/api\/v1\/activities$/, key: "activities" },
  { path: /^\/api\/v1\/areas$/, key: "areas" },
  { path: /^\/api\/v1\/areas\/([^/]+)$/, key: "area", field: "code" },
  { path: /^\/api\/v1\/areas\/([^/]+)\/places$/, key: "areaPlaces", field: "code" },
  { path: /^\/api\/v1\/privacy$/, key: "privacy" },
];
/** They come page after page. */
const PAGED = new Set(["places", "activities"]);

/**
 * Puts the answers that came inside the page where the queries look for them. They are ours, of the same moment and
 * made by the contract, so they are believed as they are: the schemas would cost more than the whole list.
 */
export function fillCache(client: QueryClient, { answers }: Start): void {
  for (const { url, body } of answers) {
    const { pathname, searchParams } = new URL(url, "http://start");
    for (const { path, key, field } of ROOMS) {
      const match = path.exec(pathname);
      if (match === null) continue;
      const fields = field === undefined ? {} : { [field]: decodeURIComponent(match[1] ?? "") };
      const data = PAGED.has(key) ? { pages: [body], pageParams: [undefined] } : body;
      client.setQueryData([key, { ...Object.fromEntries(searchParams), ...fields }], data);
    }
  }
}
