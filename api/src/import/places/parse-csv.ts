import { CsvError, parse } from "csv-parse/sync";

import { importNl } from "../../text/import-nl.ts";
import { ImportRefused } from "../import-refused.ts";
import type { Grid } from "./table.ts";

const DELIMITERS = [",", ";", "\t", "|"] as const;
const SAMPLE_CHARACTERS = 64_000;

export type ParsedCsv = { readonly grid: Grid; readonly delimiter: string };

/** Throws ImportRefused on quotes that never close. */
export function parseCsv(text: string): ParsedCsv {
  // Excel's own first line that tells the delimiter.
  const told = /^\uFEFF?sep=(.)\r?\n/i.exec(text);
  const body = told === null ? text : text.slice(told[0].length);
  const delimiter = told?.[1] ?? guessDelimiter(body);
  try {
    return { grid: split(body, delimiter), delimiter };
  } catch (error) {
    if (error instanceof CsvError) throw new ImportRefused(importNl.brokenCsv(lineOf(error)));
    throw error;
  }
}

/** The delimiter that cuts most lines into the same number of pieces; of equals the one that cuts finest. */
export function guessDelimiter(text: string): string {
  const end = text.length > SAMPLE_CHARACTERS ? text.lastIndexOf("\n", SAMPLE_CHARACTERS) + 1 : text.length;
  const sample = text.slice(0, end > 0 ? end : SAMPLE_CHARACTERS);
  const scored = DELIMITERS.map((delimiter) => ({ delimiter, score: scoreOf(sample, delimiter) }));
  return scored.reduce((best, other) => (other.score > best.score ? other : best)).delimiter;
}

function scoreOf(sample: string, delimiter: string): number {
  const widths = trySplit(sample, delimiter).filter((cells) => cells.length > 1 || cells[0] !== "").map((cells) => cells.length);
  const counts = new Map<number, number>();
  for (const width of widths) counts.set(width, (counts.get(width) ?? 0) + 1);
  const [width = 1, count = 0] = [...counts].toSorted((one, other) => other[1] - one[1])[0] ?? [];
  return width < 2 ? 0 : count / widths.length + width / 1000;
}

function trySplit(sample: string, delimiter: string): Grid {
  try {
    return split(sample, delimiter);
  } catch {
    return [];
  }
}

function split(text: string, delimiter: string): Grid {
  return parse(text, { delimiter, bom: true, relax_column_count: true, relax_quotes: true, trim: true });
}

function lineOf(error: CsvError): number {
  const lines: unknown = Reflect.get(error, "lines");
  return typeof lines === "number" ? lines : 1;
}
