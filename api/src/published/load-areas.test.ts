import { expect, test } from "vitest";

import { describeOnBothEngines, type TestDatabase } from "../database/test-database.ts";
import { loadAreas } from "./load-areas.ts";

const shape = '{"type":"Polygon","coordinates":[[[4.4,51.9],[4.5,51.9],[4.5,52],[4.4,51.9]]]}';

const toRow = (number: number, year: number) => ({
  code: `WK0599${String(number).padStart(2, "0")}`,
  year,
  level: "wijk",
  name: `Wijk ${number}`,
  aliases: '["BoTu"]',
  gemeente_code: "GM0599",
  gemeente_name: "Rotterdam",
  parent_code: "GM0599",
  lat: 51.95,
  lng: 4.45,
  west: 4.4,
  south: 51.9,
  east: 4.5,
  north: 52,
  inhabitants: null,
  indicative: 0,
  is_current: year === 2025 ? 1 : 0,
  source: "test",
  shape,
  outline: shape,
});

const failOn = (error: unknown) => expect.fail(String(error));

const fill = async ({ db }: TestDatabase) => {
  for (let year = 2015; year <= 2025; year += 1) {
    await db.insertInto("areas").values(Array.from({ length: 60 }, (_, number) => toRow(number, year))).execute();
  }
  return db;
};

describeOnBothEngines("areas for the index", (createDatabase) => {
  test("are every edition, also when they are read in several pieces", async () => {
    const db = await fill(await createDatabase());

    const { areas } = await loadAreas(db, failOn);

    expect(areas).toHaveLength(660);
    expect(new Set(areas.map(({ code, year }) => `${code} ${year}`)).size).toBe(660);
  });

  test("carry their facts, and their shapes as the text they were stored in", async () => {
    const db = await fill(await createDatabase());

    const { areas } = await loadAreas(db, failOn);

    expect(areas.find(({ code, year }) => code === "WK059907" && year === 2025)).toEqual({
      code: "WK059907", year: 2025, level: "wijk", name: "Wijk 7", aliases: ["BoTu"], parentCode: "GM0599", gemeenteName: "Rotterdam",
      lat: 51.95, lng: 4.45, bbox: { west: 4.4, south: 51.9, east: 4.5, north: 52 }, indicative: false, current: true, source: "test",
      shape, outline: shape,
    });
  });

  test("are shown without one that cannot be read, which is reported", async () => {
    const db = await fill(await createDatabase());
    await db.updateTable("areas").set({ aliases: "[" }).where("code", "=", "WK059907").where("year", "=", 2025).execute();
    const errors: unknown[] = [];

    const { areas } = await loadAreas(db, (error) => errors.push(error));

    expect(areas).toHaveLength(659);
    expect(errors).toEqual([expect.objectContaining({ message: "Area WK059907 of 2025 cannot be read and is not shown" })]);
  });
});
