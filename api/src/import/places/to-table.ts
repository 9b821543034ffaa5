import { readPostcode } from "@schuifaan/shared/domain/read-address";

import { importNl } from "../../text/import-nl.ts";
import { ImportRefused } from "../import-refused.ts";
import { HEADER_WORDS } from "./column-words.ts";
import { foldHeader } from "./guess-columns.ts";
import { looksLikePhone } from "./read-phone.ts";
import { numberReadings } from "./read-position.ts";
import type { Grid, Table, TableOrigin } from "./table.ts";

const KNOWN_HEADERS = new Set(Object.values(HEADER_WORDS).flat());
/** People write a title and a date above their table. */
const ROWS_ABOVE = 10;

/** Finds the row that names the columns, if there is one. Throws ImportRefused when there are no rows. */
export function toTable(grid: Grid, origin: TableOrigin): Table {
  const filled = grid.flatMap((cells, index) => (cells.some((cell) => cell !== "") ? [{ number: index + 1, cells }] : []));
  if (filled.length === 0) throw new ImportRefused(importNl.noRows);
  const header = findHeader(filled.map(({ cells }) => cells));
  const rows = filled.slice(header + 1);
  const width = rows.reduce((widest, { cells }) => Math.max(widest, cells.length), filled[header]?.cells.length ?? 0);
  const names = filled[header]?.cells ?? [];
  if (rows.length === 0) throw new ImportRefused(importNl.onlyHeaders);
  const columns = Array.from({ length: width }, (_, index) => names[index] || importNl.unnamedColumn(index + 1));
  return { columns, rows, origin, hasHeader: header >= 0, attribution: undefined };
}

/** The row with most names that we know; else the first row, when it holds only words above cells that hold data. */
function findHeader(rows: Grid): number {
  const scores = rows.slice(0, ROWS_ABOVE).map((cells) => (cells.some(isData) ? 0 : cells.filter((cell) => KNOWN_HEADERS.has(foldHeader(cell))).length));
  const best = Math.max(...scores);
  if (best >= 2 || scores[0] === best && best > 0) return scores.indexOf(best);
  const [first, ...others] = rows;
  const hasDataBelow = others.slice(0, 50).some((cells) => cells.some(isData));
  return first !== undefined && hasDataBelow && !first.some(isData) && first.every((cell) => cell !== "" && cell.length < 40) ? 0 : -1;
}

function isData(cell: string): boolean {
  return numberReadings(cell).length > 0 || readPostcode(cell) !== undefined || looksLikePhone(cell) || /@|^https?:/.test(cell);
}
