import { strToU8, zipSync } from "fflate";
import { expect, test } from "vitest";

import { describeOnBothEngines } from "../database/test-database.ts";
import { dumpRows, importInto, writeInput } from "./test-import.ts";

const GEOJSON = '{"type":"FeatureCollection","features":[{"type":"Feature","properties":{"wijkcode":"WK059903","jaar":2024},"geometry":{"type":"Polygon","coordinates":[[[4.4,51.9],[4.41,51.9],[4.41,51.91],[4.4,51.9]]]}}]}';
const CSV = "naam,lat,lon\nBuurthuis de Geus,52.22,5.18\n";
const ZIP = zipSync({ "xl/workbook.xml": strToU8("<workbook/>") });

const REFUSED: [what: string, kind: string, file: string, content: string | Uint8Array, sentence: string][] = [
  ["an empty file", "areas", "leeg.geojson", "", "leeg"],
  ["only white space", "places", "leeg.csv", " \r\n\r\n", "leeg"],
  ["a Git-LFS pointer", "areas", "w.geojson", "version https://git-lfs.github.com/spec/v1\noid sha256:4d7a\nsize 12345\n", "Git LFS"],
  ["a Git-LFS pointer", "places", "p.csv", "version https://git-lfs.github.com/spec/v1\noid sha256:4d7a\nsize 12345\n", "Git LFS"],
  ["a git-annex pointer", "places", "p.csv", "../.git/annex/objects/aa/bb/SHA256E-s1--ab.csv", "git-annex"],
  ["JSON behind )]}'", "areas", "w.json", `)]}'\n${GEOJSON}`, "begint niet als JSON"],
  ["JSON behind a byte order mark read as text", "areas", "w.json", `ï»¿${GEOJSON}`, "begint niet als JSON"],
  ["JSON in a callback", "places", "w.js", `callback(${GEOJSON})`, "begint niet als JSON"],
  ["a web page", "areas", "w.geojson", "<!DOCTYPE html><html><body>404</body></html>", "webpagina"],
  ["a web page called CSV", "places", "p.csv", "\n<html><head></head></html>", "webpagina"],
  ["XML", "places", "p.kml", '<?xml version="1.0"?><kml/>', "XML"],
  ["JSON cut off", "areas", "w.geojson", GEOJSON.slice(0, 150), "afgekapt"],
  ["JSON cut off in a string", "areas", "w.geojson", GEOJSON.slice(0, 20), "afgekapt"],
  ["JSON broken half-way", "areas", "w.geojson", GEOJSON.replace('"features":', '"features"'), "kapot"],
  ["JSON of another kind", "areas", "w.json", '{"hello":"world"}', "FeatureCollection"],
  ["JSON of another kind", "places", "w.json", '[{"naam":"x"}]', "geen GeoJSON en geen antwoord van Overpass"],
  ["a list instead of areas", "areas", "p.csv", CSV, "FeatureCollection"],
  ["areas instead of places", "places", "w.geojson", GEOJSON, "gebruik areas"],
  ["points instead of areas", "areas", "p.geojson", GEOJSON.replace("Polygon", "Point").replace("[[[4.4,51.9],[4.41,51.9],[4.41,51.91],[4.4,51.9]]]", "[4.4,51.9]"), "gebruik je places"],
  ["a zip cut off", "places", "p.xlsx", ZIP.slice(0, 40), "kapot of afgekapt"],
  ["a zip of something else", "places", "p.zip", zipSync({ "foto.txt": strToU8("x") }), "geen XLSX of ODS"],
  ["an old Excel file", "places", "p.xls", new Uint8Array([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1]), ".xls"],
  ["a PDF", "places", "p.pdf", "%PDF-1.7", "PDF"],
  ["bytes without meaning", "places", "p.csv", new Uint8Array([1, 2, 3, 255, 0, 17, 4, 99]), "geen leesbare tekst"],
  ["a quote that never closes", "places", "p.csv", 'naam,lat,lon\n"Geus,52.2,5.1\n', "aanhalingstekens"],
  ["only column names", "places", "p.csv", "naam,lat,lon\n", "alleen kolomnamen"],
  ["no column with names", "places", "p.csv", "lat,lon\n52.2,5.1\n52.3,5.2\n", "Geen enkele kolom lijkt op een naam"],
  ["an Overpass answer that ran out of time", "places", "o.json", '{"elements":[],"remark":"runtime error: Query timed out"}', "Overpass"],
];

describeOnBothEngines("a file that is not what it says", (createDatabase) => {
  test("is refused with one sentence, and nothing is written", async () => {
    const { db } = await createDatabase();
    const before = await dumpRows(db);

    for (const [what, kind, file, content, sentence] of REFUSED) {
      const { code, report, complaint } = await importInto(db, [kind, writeInput(file, content)]);
      const isTold = complaint.includes(sentence) && !complaint.includes("\n");
      expect({ what, code, report, complaint, isTold }).toEqual({ what, code: 1, report: "", complaint, isTold: true });
    }
    expect(await dumpRows(db)).toBe(before);
  });

  test.each([
    [[], "areas of places"],
    [["indicators", "x.csv"], '"indicators" kennen we niet'],
    [["areas"], "welk bestand"],
    [["areas", "/does/not/exist.geojson"], "is er niet"],
    [["areas", "/"], "geen bestand"],
    [["areas", "x", "--foo"], "--foo"],
    [["areas", "x", "--year"], "--year"],
    [["areas", "x", "--year", "next"], "vier cijfers"],
    [["places", "x", "--year", "2024"], "hoort niet bij places"],
    [["places", "x", "--type", "kasteel"], "kasteel"],
    [["places", "x", "y"], "te veel"],
    [["areas", "http://127.0.0.1:9/items"], "geeft geen antwoord"],
  ])("the words %j get one sentence", async (argv, sentence) => {
    const { db } = await createDatabase();

    const run = await importInto(db, argv);

    expect(run).toMatchObject({ code: 1, report: "" });
    expect(run.complaint).toContain(sentence);
    expect(run.complaint.split("\n")).toHaveLength(1);
  });
});
