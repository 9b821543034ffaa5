import * as fc from "fast-check";
import { expect, test } from "vitest";

import { describeOnBothEngines } from "../../database/test-database.ts";
import { dumpRows, importInto, writeInput } from "../test-import.ts";

const Cell = fc.constantFrom("", "Buurthuis de Geus", "Café", "52.22", "5.18", "52,22", "155000", "463000", "0", "Kerkstraat 1", "1234 AB", "😀", "x".repeat(300), "2026-11-21");
const Row = fc.array(Cell, { minLength: 5, maxLength: 5 });
const Rows = fc.array(Row, { minLength: 1, maxLength: 8 }).filter((rows) => rows.some((cells) => cells.some((cell) => cell !== "")));

const HEADER = "naam;lat;lon;adres;postcode";

describeOnBothEngines("every row of a list", (createDatabase, engine) => {
  test("ends up as a place or in the worklist, once; and the second time nothing happens", async () => {
    const { db } = await createDatabase();
    await fc.assert(
      fc.asyncProperty(Rows, async (rows) => {
        for (const table of ["places", "worklist", "imports"] as const) await db.deleteFrom(table).execute();
        const path = writeInput("lijst.csv", [HEADER, ...rows.map((cells) => cells.join(";"))].join("\n"));
        const filled = rows.filter((cells) => cells.some((cell) => cell !== "")).length;

        expect(await importInto(db, ["places", path])).toMatchObject({ code: 0 });
        const counts = await Promise.all((["places", "worklist"] as const).map(async (table) => (await db.selectFrom(table).selectAll().execute()).length));
        expect(counts.reduce((sum, count) => sum + count)).toBe(filled);

        const before = await dumpRows(db);
        expect((await importInto(db, ["places", path])).report).toContain("Niets veranderd.");
        expect(await dumpRows(db)).toBe(before);
      }),
      { numRuns: engine === "SQLite" ? 40 : 10 },
    );
  });

  test("that cannot be a place says why", async () => {
    const { db } = await createDatabase();
    const rows = [
      ",52.2200,5.1800,,", "Geen plek,,,,", "Buurthuis in Parijs,48.85,2.35,,", "Buurthuis zonder punt,,,Kerkstraat 1,1234 AB",
      "Zwembad,52.2300,5.1900,,", "Buurthuis de Brug,52.2400,5.2000,,", "Buurthuis de Brug,52.2400,5.2000,,",
    ];

    const run = await importInto(db, ["places", writeInput("lijst.csv", ["naam,lat,lon,adres,postcode", ...rows].join("\n"))]);

    const waiting = await db.selectFrom("worklist").select(["row_number", "reason"]).orderBy("row_number").execute();
    expect(waiting.map(({ row_number: number, reason }) => [number, reason])).toEqual([
      [2, "no-name"], [3, "no-position"], [4, "outside-nl"], [5, "not-geocoded"], [6, "type-unknown"], [8, "possible-duplicate"],
    ]);
    expect(run.report).toContain("Samen: 1 + 0 + 0 + 6 = 7 regels.");
    expect(run.report).toContain("PDOK Locatieserver is niet bereikbaar");
  });

  test("gets a page of its own, also when ten places share one name", async () => {
    const { db } = await createDatabase();
    const rows = Array.from({ length: 4 }, (_, index) => `Buurthuis,52.${index}500,5.1000,,`).map((row, index) => (index < 2 ? row : row.replace(/,,$/, ",\"Dorpsweg 1, Ede\",")));

    await importInto(db, ["places", writeInput("lijst.csv", ["naam,lat,lon,adres,postcode", "Buurthuis,51.1000,5.1000,,", "Buurthuis,51.2000,5.1000,,", ...rows].join("\n"))]);

    const slugs = await db.selectFrom("places").select("slug").orderBy("slug").execute();
    expect(slugs.map(({ slug }) => slug)).toEqual(["buurthuis", "buurthuis-2", "buurthuis-3", "buurthuis-4", "buurthuis-ede", "buurthuis-ede-2"]);
  });
});
