import { z } from "zod";

import { importNl } from "../../text/import-nl.ts";
import { ImportRefused } from "../import-refused.ts";
import { OSM_ATTRIBUTION, OSM_COLUMNS, toOsmCells } from "./osm-columns.ts";
import type { Table } from "./table.ts";

const LatLon = z.object({ lat: z.number(), lon: z.number() });
const Element = z.object({
  type: z.string(),
  id: z.number().optional(),
  lat: z.number().optional(),
  lon: z.number().optional(),
  center: LatLon.optional(),
  bounds: z.object({ minlat: z.number(), minlon: z.number(), maxlat: z.number(), maxlon: z.number() }).optional(),
  tags: z.record(z.string(), z.string()).optional(),
});
type Element = z.infer<typeof Element>;
const Answer = z.object({ elements: z.array(Element), remark: z.string().optional() });

/** An Overpass answer: nodes, and ways and relations by their `center` (`out center`) or else the middle of their box. */
export function readOverpass(json: unknown): Table {
  const answer = Answer.safeParse(json);
  if (!answer.success) throw new ImportRefused(importNl.noPlaceJson);
  const { elements, remark } = answer.data;
  // A query that ran out of time or memory still answers 200, with half of the elements.
  if (remark !== undefined && /error/i.test(remark)) throw new ImportRefused(importNl.overpassFailed(remark));
  // Nodes without tags only draw the ways.
  const tagged = elements.filter(({ tags }) => tags !== undefined && Object.keys(tags).length > 0);
  if (tagged.length === 0) throw new ImportRefused(importNl.noRows);
  const rows = tagged.map((element, index) => ({
    number: index + 1,
    cells: toOsmCells(`${element.type}/${element.id ?? index}`, positionOf(element), element.tags ?? {}),
  }));
  return { columns: OSM_COLUMNS, rows, origin: { kind: "overpass" }, hasHeader: true, attribution: OSM_ATTRIBUTION };
}

function positionOf({ lat, lon, center, bounds }: Element): { lat: number; lng: number } | undefined {
  if (lat !== undefined && lon !== undefined) return { lat, lng: lon };
  if (center !== undefined) return { lat: center.lat, lng: center.lon };
  return bounds && { lat: (bounds.minlat + bounds.maxlat) / 2, lng: (bounds.minlon + bounds.maxlon) / 2 };
}
