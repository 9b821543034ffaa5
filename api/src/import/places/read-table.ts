import { z } from "zod";

import { importNl } from "../../text/import-nl.ts";
import { ImportRefused } from "../import-refused.ts";
import type { Input } from "../open-input.ts";
import { recogniseInput } from "../recognise-input.ts";
import { openZip } from "./open-zip.ts";
import { parseCsv } from "./parse-csv.ts";
import { readGeoJson } from "./read-geojson.ts";
import { ODS_ENTRIES, readOds } from "./read-ods.ts";
import { readOverpass } from "./read-overpass.ts";
import { readXlsx, XLSX_ENTRIES } from "./read-xlsx.ts";
import type { Table } from "./table.ts";
import { toTable } from "./to-table.ts";

/** Reads a list of places, whatever it is kept in. Throws ImportRefused. */
export function readTable({ bytes, name }: Input): Table {
  const recognised = recogniseInput(bytes, name);
  if (recognised.kind === "zip") return readWorkbook(recognised.bytes);
  if (recognised.kind === "json") return readJson(recognised.value);
  const { grid, delimiter } = parseCsv(recognised.text);
  return toTable(grid, { kind: "csv", encoding: recognised.encoding, delimiter });
}

function readWorkbook(bytes: Uint8Array): Table {
  const names = Object.keys(openZip(bytes, /^(xl\/workbook|content)\.xml$/));
  if (names.includes("xl/workbook.xml")) {
    const { grid, sheet, otherSheets } = readXlsx(openZip(bytes, XLSX_ENTRIES));
    return toTable(grid, { kind: "xlsx", sheet, otherSheets });
  }
  const { grid, sheet, otherSheets } = readOds(openZip(bytes, ODS_ENTRIES));
  return toTable(grid, { kind: "ods", sheet, otherSheets });
}

const Json = z.union([
  z.object({ type: z.literal("FeatureCollection"), features: z.array(z.unknown()) }).loose(),
  z.object({ elements: z.array(z.unknown()) }).loose(),
]);

function readJson(value: unknown): Table {
  const json = Json.safeParse(value);
  if (!json.success) throw new ImportRefused(importNl.noPlaceJson);
  return "features" in json.data ? readGeoJson(json.data) : readOverpass(json.data);
}
