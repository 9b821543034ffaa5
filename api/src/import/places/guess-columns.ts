import { looksLikeAddress, readPostcode } from "@schuifaan/shared/domain/read-address";

import { foldText } from "../../places/fold-text.ts";
import { HEADER_WORDS, LIST_FIELDS, type ListField } from "./column-words.ts";
import { findTypeByWords } from "./guess-type.ts";
import { readHours } from "./read-hours.ts";
import { looksLikePhone } from "./read-phone.ts";
import { numberReadings, splitPosition } from "./read-position.ts";
import type { Table } from "./table.ts";

/** Which column tells a field, and how we know. */
type Guess = { readonly column: number; readonly by: "header" | "content" };
export type Guesses = ReadonlyMap<ListField, Guess>;

const SAMPLE_ROWS = 300;
/** So many of the filled cells must look the part. */
const MOST = 0.6;

type Content = readonly (readonly [field: ListField, isLikely: (texts: readonly string[]) => boolean])[];

const most = (test: (text: string) => boolean) => (texts: readonly string[]) => texts.filter(test).length >= MOST * texts.length;
const between = (from: number, to: number) => most((text) => numberReadings(text).some((number) => number >= from && number <= to));

// The surest first. A name is what is left over: words, mostly different ones.
const BY_CONTENT: Content = [
  ["email", most((text) => /^[^\s@]+@[^\s@]+\.[a-z]{2,}$/i.test(text))],
  ["website", most((text) => /^(https?:\/\/|www\.)\S+$|^[\w-]+(\.[\w-]+)*\.(nl|org|com|net|eu|info)(\/\S*)?$/i.test(text))],
  ["postcode", most((text) => readPostcode(text) !== undefined)],
  ["phone", most(looksLikePhone)],
  ["position", most((text) => splitPosition(text) !== undefined)],
  ["lat", between(50.7, 53.7)],
  ["lng", between(3.2, 7.3)],
  ["x", between(10_000, 290_000)],
  ["y", between(300_000, 625_000)],
  ["openingHours", most((text) => readHours(text) !== undefined)],
  ["address", most((text) => /\d/.test(text) && looksLikeAddress(text))],
  ["type", (texts) => texts.length > 3 && new Set(texts).size <= texts.length / 2 && most((text) => findTypeByWords(text) !== undefined)(texts)],
  ["name", (texts) => new Set(texts).size > texts.length * 0.7 && most((text) => /\p{L}{2}/u.test(text) && text.length < 100)(texts)],
];

export function foldHeader(header: string): string {
  return foldText(header).replaceAll(" ", "");
}

/** Looks at the names of the columns first, then at what stands in the columns that are left. */
export function guessColumns(table: Table): Guesses {
  const guesses = table.hasHeader ? guessByHeader(table.columns) : new Map<ListField, Guess>();
  const sample = table.rows.slice(0, SAMPLE_ROWS);
  const textsOf = (column: number) => sample.map(({ cells }) => cells[column] ?? "").filter((text) => text !== "");
  dropUnlikely(guesses, table, textsOf);
  const used = new Set([...guesses.values()].map(({ column }) => column));
  for (const [field, isLikely] of BY_CONTENT) {
    if (isTold(guesses, field)) continue;
    const column = table.columns.findIndex((_, index) => !used.has(index) && textsOf(index).length > 0 && isLikely(textsOf(index)));
    if (column < 0) continue;
    guesses.set(field, { column, by: "content" });
    used.add(column);
  }
  return guesses;
}

function guessByHeader(columns: readonly string[]): Map<ListField, Guess> {
  const headers = columns.map(foldHeader);
  const guesses = new Map<ListField, Guess>();
  const used = new Set<number>();
  for (const field of LIST_FIELDS) {
    const column = HEADER_WORDS[field].map((word) => headers.findIndex((header, index) => header === word && !used.has(index))).find((index) => index >= 0);
    if (column === undefined) continue;
    guesses.set(field, { column, by: "header" });
    used.add(column);
  }
  return guesses;
}

/** A name may promise something else than the cells hold: ids that are not unique, "info" that is an address. */
function dropUnlikely(guesses: Map<ListField, Guess>, { rows }: Table, textsOf: (column: number) => string[]): void {
  const key = guesses.get("key");
  if (key !== undefined && new Set(rows.map(({ cells }) => cells[key.column] ?? "")).size < rows.length) guesses.delete("key");
  const description = guesses.get("description");
  const hasAddress = guesses.has("address") || guesses.has("street");
  if (description === undefined || hasAddress) return;
  const texts = textsOf(description.column);
  if (texts.length === 0 || !most(looksLikeAddress)(texts)) return;
  guesses.delete("description");
  guesses.set("address", { column: description.column, by: "content" });
}

/** What is told already, or told in another way, need not be looked for. */
function isTold(guesses: Guesses, field: ListField): boolean {
  const hasPosition = (guesses.has("lat") && guesses.has("lng")) || (guesses.has("x") && guesses.has("y")) || guesses.has("position");
  if (["lat", "lng", "x", "y", "position"].includes(field) && hasPosition) return true;
  if (field === "address" && guesses.has("street")) return true;
  return guesses.has(field);
}
