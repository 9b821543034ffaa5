import { z } from "zod";

import { importNl } from "../../text/import-nl.ts";
import { fetchBytes } from "../fetch-bytes.ts";
import { ImportRefused } from "../import-refused.ts";
import type { Input } from "../open-input.ts";
import { recogniseInput } from "../recognise-input.ts";

const Positions = z.array(z.array(z.array(z.number()).min(2)));
const AreaGeometry = z.discriminatedUnion("type", [
  z.object({ type: z.literal("Polygon"), coordinates: Positions }),
  z.object({ type: z.literal("MultiPolygon"), coordinates: z.array(Positions) }),
]);
export type AreaGeometry = z.infer<typeof AreaGeometry>;

const Feature = z.object({
  properties: z.record(z.string(), z.unknown()).nullish(),
  geometry: z.object({ type: z.string() }).loose().nullish(),
});
const Collection = z.object({
  type: z.literal("FeatureCollection"),
  features: z.array(Feature),
  crs: z.object({ properties: z.object({ name: z.string() }) }).nullish().catch(undefined),
  links: z.array(z.object({ rel: z.string().optional(), href: z.string() })).optional().catch(undefined),
});

export type AreaFeature = { readonly properties: Record<string, unknown>; readonly geometry: AreaGeometry | undefined };
export type AreaCollection = {
  readonly features: readonly AreaFeature[];
  readonly crsName: string | undefined;
  readonly pages: number;
  /** A saved page says that there is more where it came from; a file cannot be followed. */
  readonly isOnePageOfMore: boolean;
};

const MAX_PAGES = 1000;
const MAX_FEATURES = 200_000;

/** Reads GeoJSON, and for an OGC API Features address every page behind it. Throws ImportRefused. */
export async function readCollection(input: Input, fetchPage: typeof fetch, onPage: (pages: number) => void): Promise<AreaCollection> {
  const first = parseCollection(recogniseInput(input.bytes, input.name));
  const features = [...first.features];
  const visited = new Set(input.url === undefined ? [] : [input.url.href]);
  let next = nextPage(first, input.url);
  for (; next !== undefined && input.url !== undefined; ) {
    if (next.origin !== input.url.origin) throw new ImportRefused(importNl.pageElsewhere(next.origin));
    if (visited.has(next.href)) throw new ImportRefused(importNl.pagesInCircle);
    if (visited.size >= MAX_PAGES || features.length > MAX_FEATURES) throw new ImportRefused(importNl.tooBig);
    visited.add(next.href);
    const page = parseCollection(recogniseInput(await fetchBytes(next, fetchPage), next.pathname));
    for (const feature of page.features) features.push(feature);
    onPage(visited.size);
    next = nextPage(page, next);
  }
  return {
    features: features.map(toAreaFeature),
    crsName: first.crs?.properties.name,
    pages: visited.size,
    isOnePageOfMore: input.url === undefined && first.links?.some(({ rel }) => rel === "next") === true,
  };
}

function parseCollection(recognised: ReturnType<typeof recogniseInput>): z.infer<typeof Collection> {
  if (recognised.kind !== "json") throw new ImportRefused(importNl.noGeoJson);
  const collection = Collection.safeParse(recognised.value);
  if (!collection.success) throw new ImportRefused(importNl.noGeoJson);
  return collection.data;
}

function nextPage({ links }: z.infer<typeof Collection>, base: URL | undefined): URL | undefined {
  const href = links?.find(({ rel }) => rel === "next")?.href;
  return href === undefined || base === undefined ? undefined : new URL(href, base);
}

function toAreaFeature({ properties, geometry }: z.infer<typeof Feature>): AreaFeature {
  if (geometry === null || geometry === undefined) return { properties: properties ?? {}, geometry: undefined };
  const known = AreaGeometry.safeParse(geometry);
  if (!known.success) throw new ImportRefused(importNl.noAreaShapes(geometry.type));
  return { properties: properties ?? {}, geometry: known.data };
}
