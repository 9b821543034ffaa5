import { importNl } from "../../text/import-nl.ts";
import { ImportRefused } from "../import-refused.ts";
import type { ZipEntries } from "./open-zip.ts";
import { readXml } from "./read-xml.ts";
import type { Workbook } from "./read-xlsx.ts";

export const ODS_ENTRIES = /^(content\.xml|META-INF\/manifest\.xml)$/;

const MAX_ROWS = 1_048_576;
const MAX_COLUMNS = 1000;

type Sheet = { readonly name: string; readonly rows: string[][] };

/** The first sheet with anything in it. Throws ImportRefused. */
export function readOds(entries: ZipEntries): Workbook {
  const content = entries["content.xml"];
  if (content === undefined) throw new ImportRefused(importNl.noWorkbook);
  const manifest = entries["META-INF/manifest.xml"];
  if (manifest !== undefined && new TextDecoder().decode(manifest).includes("encryption-data")) {
    throw new ImportRefused(importNl.lockedWorkbook);
  }
  const sheets = readSheets(content);
  const filled = sheets.find(({ rows }) => rows.length > 0);
  if (filled === undefined) throw new ImportRefused(importNl.noRows);
  return { sheet: filled.name, otherSheets: sheets.length - 1, grid: filled.rows };
}

function readSheets(content: Uint8Array): Sheet[] {
  const sheets: Sheet[] = [];
  const reader = new OdsReader(sheets);
  readXml(content, {
    open: (name, attributes) => reader.open(name, attributes),
    close: (name) => reader.close(name),
    text: (text) => reader.text(text),
  });
  return sheets;
}

/** Follows the tags of one content.xml. Empty rows and cells are repeated a million times by design: they are counted, not made. */
class OdsReader {
  private sheets: Sheet[];
  private row: string[] = [];
  private emptyRows = 0;
  private rowRepeats = 1;
  private cell: { value: string | undefined; paragraphs: string[]; repeats: number } | undefined;
  private annotations = 0;
  private isParagraph = false;

  constructor(sheets: Sheet[]) {
    this.sheets = sheets;
  }

  open(name: string, attributes: Readonly<Record<string, string>>): void {
    if (name === "table:table") this.startTable(attributes["table:name"] ?? "");
    else if (name === "table:table-row") {
      this.row = [];
      this.rowRepeats = Number(attributes["table:number-rows-repeated"] ?? 1);
    } else if (name === "table:table-cell" || name === "table:covered-table-cell") {
      this.cell = { value: valueOf(attributes), paragraphs: [], repeats: Number(attributes["table:number-columns-repeated"] ?? 1) };
    } else if (name === "office:annotation") this.annotations += 1;
    else if (name === "text:p" && this.annotations === 0) {
      this.cell?.paragraphs.push("");
      this.isParagraph = true;
    } else if (name === "text:s") this.text(" ".repeat(Math.min(100, Number(attributes["text:c"] ?? 1))));
  }

  close(name: string): void {
    if (name === "office:annotation") this.annotations -= 1;
    else if (name === "text:p") this.isParagraph = false;
    else if (name === "table:table-row") this.endRow();
    else if (name === "table:table-cell" || name === "table:covered-table-cell") this.endCell();
  }

  text(text: string): void {
    const last = this.cell?.paragraphs.length ?? 0;
    if (this.cell === undefined || last === 0 || !this.isParagraph || this.annotations > 0) return;
    this.cell.paragraphs[last - 1] += text;
  }

  private startTable(name: string): void {
    this.sheets.push({ name, rows: [] });
    this.emptyRows = 0;
  }

  private endCell(): void {
    if (this.cell === undefined) return;
    const text = (this.cell.value ?? this.cell.paragraphs.join("\n")).trim();
    const room = Math.max(0, MAX_COLUMNS - this.row.length);
    for (let count = Math.min(this.cell.repeats, room); count > 0; count--) this.row.push(text);
    this.cell = undefined;
  }

  private endRow(): void {
    const rows = this.sheets.at(-1)?.rows ?? [];
    const width = this.row.findLastIndex((cell) => cell !== "") + 1;
    if (width === 0) {
      this.emptyRows += this.rowRepeats;
      return;
    }
    if (rows.length + this.emptyRows + this.rowRepeats > MAX_ROWS) throw new ImportRefused(importNl.zipBomb);
    for (; this.emptyRows > 0; this.emptyRows--) rows.push([]);
    for (let count = this.rowRepeats; count > 0; count--) rows.push(this.row.slice(0, width));
  }
}

function valueOf(attributes: Readonly<Record<string, string>>): string | undefined {
  const kind = attributes["office:value-type"];
  if (kind === "float" || kind === "percentage" || kind === "currency") return attributes["office:value"];
  if (kind === "boolean") return attributes["office:boolean-value"] === "true" ? "ja" : "nee";
  return kind === "date" ? attributes["office:date-value"] : undefined;
}
