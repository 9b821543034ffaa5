import { importNl } from "../../text/import-nl.ts";
import { ImportRefused } from "../import-refused.ts";
import type { ZipEntries } from "./open-zip.ts";
import { readXml } from "./read-xml.ts";
import { readXlsxSheet, type XlsxContext } from "./read-xlsx-sheet.ts";
import type { Grid } from "./table.ts";

export const XLSX_ENTRIES = /^xl\/(workbook\.xml|_rels\/workbook\.xml\.rels|sharedStrings\.xml|styles\.xml|worksheets\/[^/]+\.xml)$/;

type SheetName = { readonly name: string; readonly relation: string; readonly isHidden: boolean };
export type Workbook = { readonly sheet: string; readonly otherSheets: number; readonly grid: Grid };

/** The first visible sheet with anything in it. Throws ImportRefused. */
export function readXlsx(entries: ZipEntries): Workbook {
  const workbook = entries["xl/workbook.xml"];
  if (workbook === undefined) throw new ImportRefused(importNl.noWorkbook);
  const { sheets, isFrom1904 } = readSheetNames(workbook);
  const targets = readTargets(entries["xl/_rels/workbook.xml.rels"]);
  const context: XlsxContext = {
    strings: readSharedStrings(entries["xl/sharedStrings.xml"]),
    dateStyles: readDateStyles(entries["xl/styles.xml"]),
    isFrom1904,
  };
  for (const { name, relation } of sheets.toSorted((one, other) => Number(one.isHidden) - Number(other.isHidden))) {
    const sheet = entries[targets.get(relation) ?? ""];
    const grid = sheet === undefined ? [] : readXlsxSheet(sheet, context);
    if (grid.some((cells) => cells.some((cell) => cell !== ""))) return { sheet: name, otherSheets: sheets.length - 1, grid };
  }
  throw new ImportRefused(importNl.noRows);
}

function readSheetNames(bytes: Uint8Array): { sheets: SheetName[]; isFrom1904: boolean } {
  const sheets: SheetName[] = [];
  let isFrom1904 = false;
  readXml(bytes, {
    open: (name, attributes) => {
      if (name === "workbookPr") isFrom1904 = /^(1|true)$/.test(attributes["date1904"] ?? "");
      if (name !== "sheet") return;
      const relation = attributes["r:id"] ?? Object.entries(attributes).find(([key]) => key.endsWith(":id"))?.[1] ?? "";
      sheets.push({ name: attributes["name"] ?? "", relation, isHidden: attributes["state"] !== undefined && attributes["state"] !== "visible" });
    },
    close: () => undefined,
    text: () => undefined,
  });
  return { sheets, isFrom1904 };
}

function readTargets(bytes: Uint8Array | undefined): Map<string, string> {
  const targets = new Map<string, string>();
  if (bytes === undefined) return targets;
  readXml(bytes, {
    open: (_, { Id: id = "", Target: target = "" }) => {
      targets.set(id, target.startsWith("/") ? target.slice(1) : `xl/${target}`);
    },
    close: () => undefined,
    text: () => undefined,
  });
  return targets;
}

/** A string may be cut into runs of different looks (`r`); phonetic hints (`rPh`) are not part of it. */
function readSharedStrings(bytes: Uint8Array | undefined): string[] {
  const strings: string[] = [];
  if (bytes === undefined) return strings;
  let current = "";
  let isText = false;
  let isHint = false;
  readXml(bytes, {
    open: (name) => {
      if (name === "si") current = "";
      if (name === "rPh") isHint = true;
      isText = name === "t" && !isHint;
    },
    close: (name) => {
      if (name === "si") strings.push(current);
      if (name === "rPh") isHint = false;
      isText = false;
    },
    text: (text) => {
      if (isText) current += text;
    },
  });
  return strings;
}

/** The numbers of the cell styles that show a number as a date or time. */
function readDateStyles(bytes: Uint8Array | undefined): Set<number> {
  const dateStyles = new Set<number>();
  if (bytes === undefined) return dateStyles;
  const dateFormats = new Set(["14", "15", "16", "17", "18", "19", "20", "21", "22", "45", "46", "47"]);
  let isCellFormat = false;
  let index = 0;
  readXml(bytes, {
    open: (name, { numFmtId = "", formatCode = "" }) => {
      if (name === "numFmt" && /[dmyh]/i.test(formatCode.replaceAll(/"[^"]*"|\[[^\]]*\]|\\./g, ""))) dateFormats.add(numFmtId);
      if (name === "cellXfs") isCellFormat = true;
      if (name !== "xf" || !isCellFormat) return;
      if (dateFormats.has(numFmtId)) dateStyles.add(index);
      index += 1;
    },
    close: (name) => {
      if (name === "cellXfs") isCellFormat = false;
    },
    text: () => undefined,
  });
  return dateStyles;
}
