import * as fc from "fast-check";
import { strToU8, zipSync } from "fflate";
import { describe, expect, test } from "vitest";

import { guessColumns } from "./guess-columns.ts";
import { guessDelimiter } from "./parse-csv.ts";
import { readTable } from "./read-table.ts";

const read = (content: string | Uint8Array, name = "lijst.csv") => readTable({ bytes: typeof content === "string" ? strToU8(content) : content, name, url: undefined });
const cellsOf = (content: string | Uint8Array) => read(content).rows.map(({ cells }) => cells);

const LINES = "naam;plaats;lat\nCafé ’t Hoekje;Ede – €;52,22\n";
const utf16 = (text: string, order: "le" | "be", mark: boolean) => {
  const bytes = Buffer.from((mark ? "\uFEFF" : "") + text, "utf16le");
  return new Uint8Array(order === "le" ? bytes : bytes.swap16());
};
const windows1252 = (text: string) => new Uint8Array(Buffer.from(text.replace("’", "\x92").replace("–", "\x96").replace("€", "\x80"), "latin1"));

describe("CSV", () => {
  test.each([
    ["UTF-8", strToU8(LINES), "UTF-8"],
    ["UTF-8 with a mark", strToU8(`\uFEFF${LINES}`), "UTF-8"],
    ["UTF-16 little end first", utf16(LINES, "le", true), "UTF-16 LE"],
    ["UTF-16 big end first", utf16(LINES, "be", true), "UTF-16 BE"],
    ["UTF-16 without a mark", utf16(LINES, "le", false), "UTF-16 LE"],
    ["UTF-16 big end first without a mark", utf16(LINES, "be", false), "UTF-16 BE"],
    ["Windows-1252", windows1252(LINES), "Windows-1252"],
    ["Windows line ends", strToU8(LINES.replaceAll("\n", "\r\n")), "UTF-8"],
    ["Excel's own first line", strToU8(`sep=;\n${LINES}`), "UTF-8"],
  ])("in %s gives the same cells", (_, bytes, encoding) => {
    expect(read(bytes)).toMatchObject({ columns: ["naam", "plaats", "lat"], origin: { kind: "csv", encoding, delimiter: ";" } });
    expect(cellsOf(bytes)).toEqual([["Café ’t Hoekje", "Ede – €", "52,22"]]);
  });

  test("the delimiter is found whatever the cells hold", () => {
    const delimiter = fc.constantFrom(",", ";", "\t", "|");
    const table = fc.integer({ min: 2, max: 6 }).chain((width) => fc.array(fc.array(fc.stringMatching(/^[a-z .,;|]{1,12}$/), { minLength: width, maxLength: width }), { minLength: 3, maxLength: 20 }));
    fc.assert(
      fc.property(delimiter, table, (mark, rows) => {
        const text = rows.map((cells) => cells.map((cell) => `"${cell}"`).join(mark)).join("\n");
        expect(guessDelimiter(text)).toBe(mark);
      }),
    );
  });

  test("quotes, line ends within a cell, short rows and empty lines are no trouble", () => {
    expect(cellsOf('naam,omschrijving,lat\n"De ""Geus""","twee\nregels",52.2\n\nDe Linde\n')).toEqual([['De "Geus"', "twee\nregels", "52.2"], ["De Linde"]]);
  });

  test("a title above the table is not its header", () => {
    const table = read("Buurthuizen 2026;;\n;;\nNaam;Postcode;Plaats\nDe Geus;1234 AB;Ede\n");
    expect(table).toMatchObject({ columns: ["Naam", "Postcode", "Plaats"], rows: [{ number: 4, cells: ["De Geus", "1234 AB", "Ede"] }] });
  });
});

const guessed = (content: string) => Object.fromEntries([...guessColumns(read(content))].map(([field, { column, by }]) => [field, `${column} ${by}`]));

describe("columns", () => {
  test("are known by their names, Dutch or English", () => {
    expect(guessed("Naam;Straatnaam;Huisnr.;PC;Plaats;Tel.;E-mail;Openingstijden\nDe Geus;Dam;1;1234AB;Ede;;;\n")).toEqual({
      name: "0 header", street: "1 header", houseNumber: "2 header", postcode: "3 header", woonplaats: "4 header", phone: "5 header", email: "6 header", openingHours: "7 header",
    });
  });

  test("are known by what they hold when there are no names", () => {
    expect(guessed("De Geus,Geuzenweg 12,1234 AB,52.22,5.18,035-1234567,geus.nl\nDe Linde,Dam 3,1235 AB,52.23,5.19,035-1234568,www.linde.nl\n")).toEqual({
      name: "0 content", address: "1 content", postcode: "2 content", lat: "3 content", lng: "4 content", phone: "5 content", website: "6 content",
    });
  });

  test("remarks and contact persons are left out: people keep private things there", () => {
    expect(guessed("naam;lat;lon;contactpersoon;opmerkingen\nDe Geus;52.22;5.18;Jan;belt nooit terug\n")).toEqual({ name: "0 header", lat: "1 header", lng: "2 header" });
  });

  test("an id that is not unique is no key", () => {
    expect(guessed("id,naam,lat,lon\n1,De Geus,52.22,5.18\n1,De Linde,52.23,5.19\n")).not.toHaveProperty("key");
  });
});

const XLSX = {
  "xl/workbook.xml": '<workbook><sheets><sheet name="Leeg" r:id="r1"/><sheet name="Plekken" r:id="r2"/></sheets></workbook>',
  "xl/_rels/workbook.xml.rels": '<Relationships><Relationship Id="r1" Target="worksheets/sheet1.xml"/><Relationship Id="r2" Target="/xl/worksheets/sheet2.xml"/></Relationships>',
  "xl/sharedStrings.xml": '<sst><si><t>naam</t></si><si><r><t>De </t></r><r><t>Geus &amp; Co</t></r><rPh><t>x</t></rPh></si></sst>',
  "xl/styles.xml": '<styleSheet><numFmts><numFmt numFmtId="170" formatCode="dd\\-mm\\-yyyy"/></numFmts><cellXfs><xf numFmtId="0"/><xf numFmtId="170"/></cellXfs></styleSheet>',
  "xl/worksheets/sheet1.xml": "<worksheet><sheetData/></worksheet>",
  "xl/worksheets/sheet2.xml":
    '<worksheet><sheetData><row r="1"><c r="A1" t="s"><v>0</v></c><c r="B1" t="inlineStr"><is><t>lat</t></is></c><c r="D1" t="str"><v>rolstoel</v></c><c r="E1" t="inlineStr"><is><t>sinds</t></is></c></row>' +
    '<row r="3"><c r="A3" t="s"><v>1</v></c><c r="B3"><v>52.228369000000001</v></c><c r="D3" t="b"><v>1</v></c><c r="E3" s="1"><v>46347</v></c></row></sheetData></worksheet>',
};

const ODS_CONTENT =
  '<office:document-content xmlns:office="o" xmlns:table="t" xmlns:text="x"><table:table table:name="Plekken"><table:table-row><table:table-cell><text:p>naam</text:p></table:table-cell><table:table-cell><text:p>lat</text:p></table:table-cell>' +
  '<table:table-cell table:number-columns-repeated="2"><text:p>leeg</text:p></table:table-cell></table:table-row><table:table-row table:number-rows-repeated="2"><table:table-cell table:number-columns-repeated="4"/></table:table-row>' +
  '<table:table-row><table:table-cell><office:annotation><text:p>intern</text:p></office:annotation><text:p>De <text:span>Geus</text:span></text:p></table:table-cell><table:table-cell office:value-type="float" office:value="52.228369"><text:p>52,23</text:p></table:table-cell></table:table-row>' +
  '<table:table-row table:number-rows-repeated="1048570"><table:table-cell table:number-columns-repeated="16384"/></table:table-row></table:table></office:document-content>';

const zip = (entries: Record<string, string>) => zipSync(Object.fromEntries(Object.entries(entries).map(([name, text]) => [name, strToU8(text)])));

describe("workbooks", () => {
  test("XLSX: the first sheet with anything in it, with its texts, numbers, flags and dates", () => {
    expect(read(zip(XLSX), "lijst.xlsx")).toMatchObject({
      columns: ["naam", "lat", "kolom 3", "rolstoel", "sinds"],
      rows: [{ number: 3, cells: ["De Geus & Co", "52.228369", "", "ja", "2026-11-21"] }],
      origin: { kind: "xlsx", sheet: "Plekken", otherSheets: 1 },
    });
  });

  test("ODS: repeated rows and cells are counted, notes in the margin are not read", () => {
    expect(read(zip({ "content.xml": ODS_CONTENT }), "lijst.ods")).toMatchObject({
      columns: ["naam", "lat", "leeg", "leeg"],
      rows: [{ number: 4, cells: ["De Geus", "52.228369"] }],
      origin: { kind: "ods", sheet: "Plekken", otherSheets: 0 },
    });
  });

  test("an ODS with a password, broken XML and a zip that grows too big are refused", () => {
    expect(() => read(zip({ "content.xml": "x", "META-INF/manifest.xml": "<manifest:encryption-data/>" }))).toThrow("wachtwoord");
    expect(() => read(zip({ ...XLSX, "xl/worksheets/sheet2.xml": "<worksheet><row>" }))).toThrow("kapot");
    expect(() => read(zipSync({ "content.xml": new Uint8Array(310_000_000) }, { level: 1 }))).toThrow("te groot");
  });
});
