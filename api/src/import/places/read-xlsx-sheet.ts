import { importNl } from "../../text/import-nl.ts";
import { ImportRefused } from "../import-refused.ts";
import { readXml } from "./read-xml.ts";
import type { Grid } from "./table.ts";

export type XlsxContext = { readonly strings: readonly string[]; readonly dateStyles: ReadonlySet<number>; readonly isFrom1904: boolean };

type Cell = { readonly column: number; readonly kind: string; readonly style: number; text: string };

const MAX_ROWS = 1_048_576;
const MAX_COLUMNS = 1000;
const MS_PER_DAY = 86_400_000;

/** Rows as the sheet numbers them: rows and cells that it leaves out are empty. */
export function readXlsxSheet(bytes: Uint8Array, context: XlsxContext): Grid {
  const grid: string[][] = [];
  let row: string[] = [];
  let cell: Cell | undefined;
  let isValue = false;
  readXml(bytes, {
    open: (name, attributes) => {
      if (name === "row") row = startRow(grid, Number(attributes["r"] ?? grid.length + 1));
      if (name === "c") cell = startCell(attributes, row.length);
      isValue = name === "v" || name === "t";
    },
    close: (name) => {
      if (name === "c" && cell !== undefined) putCell(row, cell, context);
      isValue = false;
    },
    text: (text) => {
      if (isValue && cell !== undefined) cell.text += text;
    },
  });
  return grid;
}

function startRow(grid: string[][], number: number): string[] {
  if (!(number <= MAX_ROWS)) throw new ImportRefused(importNl.zipBomb);
  while (grid.length < number) grid.push([]);
  return grid[number - 1] ?? [];
}

function startCell(attributes: Readonly<Record<string, string>>, next: number): Cell {
  const letters = /^[A-Z]+/.exec(attributes["r"] ?? "")?.[0];
  const column = letters === undefined ? next : columnNumber(letters) - 1;
  return { column, kind: attributes["t"] ?? "n", style: Number(attributes["s"] ?? -1), text: "" };
}

/** A is 1, Z is 26, AA is 27. */
function columnNumber(letters: string): number {
  return Array.from(letters).reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0);
}

function putCell(row: string[], cell: Cell, context: XlsxContext): void {
  const text = cellText(cell, context).trim();
  if (text === "" || cell.column >= MAX_COLUMNS) return;
  while (row.length < cell.column) row.push("");
  row[cell.column] = text;
}

function cellText({ kind, style, text }: Cell, { strings, dateStyles, isFrom1904 }: XlsxContext): string {
  if (kind === "s") return strings[Number(text)] ?? "";
  if (kind === "b") return text === "1" ? "ja" : "nee";
  if (kind === "e") return "";
  if (kind !== "n" || text === "" || Number.isNaN(Number(text))) return text;
  // Sheets keep 5.189023 as 5.1890229999999997; the shortest number that means the same is what was typed.
  return dateStyles.has(style) ? toDateText(Number(text), isFrom1904) : String(Number(text));
}

/** Days since 30 December 1899 (or 1 January 1904 on old Macs) to "2026-11-21", with the time when there is one. */
function toDateText(days: number, isFrom1904: boolean): string {
  const epoch = isFrom1904 ? Date.UTC(1904, 0, 1) : Date.UTC(1899, 11, 30);
  const iso = new Date(epoch + Math.round(days * MS_PER_DAY)).toISOString();
  if (days < 1) return iso.slice(11, 16);
  return Number.isInteger(days) ? iso.slice(0, 10) : iso.slice(0, 16).replace("T", " ");
}
