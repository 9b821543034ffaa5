import type { StoredArea } from "@schuifaan/shared/finder/build-area-finder";
import { type Finder, placeCountIn } from "@schuifaan/shared/finder/build-finder";
import { listingsIn } from "@schuifaan/shared/finder/build-space";
import { compareText } from "@schuifaan/shared/finder/position";

/** Half of what https://www.sitemaps.org/protocol.html allows in one file. */
export const PAGES_PER_SITEMAP = 25_000;

const HEAD = '<?xml version="1.0" encoding="UTF-8"?>\n';
const SCHEMA = 'xmlns="http://www.sitemaps.org/schemas/sitemap/0.9"';
const ALWAYS = ["/", "/agenda", "/wijken", "/over", "/toegankelijkheid", "/privacy"];

/** The paths of all pages that are worth finding: fixed ones, current areas with places, and places that are still there. */
export function pathsToFind(finder: Finder, areas: readonly StoredArea[]): string[] {
  const wijken = areas.filter(({ code, current }) => current && placeCountIn(finder, code) > 0).map(({ code }) => `/wijk/${code}`);
  const plekken = listingsIn(finder.everywhere).filter(({ mergedInto }) => mergedInto === undefined).map(({ slug }) => `/plek/${slug}`);
  return [...ALWAYS, ...wijken.toSorted(compareText), ...plekken.toSorted(compareText)];
}

/** Slugs and codes are letters, digits and dashes: nothing here needs escaping but the ampersand of a given address. */
export function writeSitemap(paths: readonly string[], publicUrl: string): string {
  return write("urlset", "url", paths.map((path) => publicUrl + path));
}

export function writeSitemapIndex(count: number, publicUrl: string): string {
  return write("sitemapindex", "sitemap", Array.from({ length: count }, (_, index) => `${publicUrl}/sitemap-${index + 1}.xml`));
}

function write(list: string, item: string, addresses: readonly string[]): string {
  const items = addresses.map((address) => `<${item}><loc>${address.replaceAll("&", "&amp;")}</loc></${item}>\n`);
  return `${HEAD}<${list} ${SCHEMA}>\n${items.join("")}</${list}>\n`;
}
