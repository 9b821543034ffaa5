import { distanceInMetres } from "@schuifaan/shared/domain/point";
import { expect, test } from "vitest";

import { toAreaWithShape } from "../../areas/area-rows.ts";
import type { Database } from "../../database/open-database.ts";
import { describeOnBothEngines } from "../../database/test-database.ts";
import { dumpRows, hasRealData, importInto, realFile } from "../test-import.ts";

const SIX = "areas/wijken-6gem-2022-wgs84.geojson";
const SIX_RD = "areas/wijken-6gem-2022-rd.geojson";
const SCHIEDAM = "areas/wijken-schiedam-2025-wgs84-cartomap.geojson";
const ROTTERDAM = "areas/wijken-rotterdam-2024-wgs84-volledig.geojson";
const COUNTRY = "areas/wijken-nl-2022-wgs84.geojson";

async function readArea(db: Database, code: string, year: number) {
  return toAreaWithShape(await db.selectFrom("areas").selectAll().where("code", "=", code).where("year", "=", year).executeTakeFirstOrThrow());
}

async function countAreas(db: Database, level: string, isCurrent: 0 | 1): Promise<number> {
  const rows = await db.selectFrom("areas").select("code").where("level", "=", level).where("is_current", "=", isCurrent).execute();
  return rows.length;
}

describeOnBothEngines("importing the open data of CBS", (createDatabase) => {
  test.skipIf(!hasRealData)("six gemeenten come out of the wijken of 2022, and a second time nothing changes", async () => {
    const { db } = await createDatabase();

    const first = await importInto(db, ["areas", realFile(SIX)]);
    const before = await dumpRows(db);
    const second = await importInto(db, ["areas", realFile(SIX)]);

    expect(first).toMatchObject({ code: 0, complaint: "" });
    expect(first.report).toContain("77 wijken");
    expect(await countAreas(db, "gemeente", 1)).toBe(6);
    expect(await readArea(db, "GM0599", 2022)).toMatchObject({ name: "Rotterdam", source: "Afgeleid van de wijken: wijken-6gem-2022-wgs84.geojson" });
    expect(second.report).toContain("Niets veranderd");
    expect(await dumpRows(db)).toBe(before);
  });

  test.skipIf(!hasRealData)("Schiedam 2025 stands beside 2022: a code of then is another wijk now", async () => {
    const { db } = await createDatabase();
    await importInto(db, ["areas", realFile(SIX)]);
    await importInto(db, ["areas", realFile(SCHIEDAM)]);

    expect(await readArea(db, "WK060605", 2022)).toMatchObject({ name: "Nieuw Mathenesse", current: false });
    expect(await readArea(db, "WK060605", 2025)).toMatchObject({ name: "Kethel", aliases: ["Wijk 05 Kethel"], current: true, gemeenteName: "Schiedam" });
    expect(await readArea(db, "GM0606", 2025)).toMatchObject({ name: "Schiedam", current: true });
    expect(await readArea(db, "GM0622", 2022)).toMatchObject({ name: "Vlaardingen", current: true });
  });

  test.skipIf(!hasRealData)("an older edition that comes later does not become current", async () => {
    const { db } = await createDatabase();
    await importInto(db, ["areas", realFile(ROTTERDAM)]);
    await importInto(db, ["areas", realFile(SIX)]);

    expect(await readArea(db, "WK059903", 2024)).toMatchObject({ name: "Delfshaven", current: true });
    expect(await readArea(db, "WK059903", 2022)).toMatchObject({ current: false });
  });

  test.skipIf(!hasRealData)("all 3,340 wijken of the Netherlands, with their 345 gemeenten", async () => {
    const { db } = await createDatabase();

    expect(await importInto(db, ["areas", realFile(COUNTRY)])).toMatchObject({ code: 0, complaint: "" });

    expect(await countAreas(db, "wijk", 1)).toBe(3340);
    expect(await countAreas(db, "gemeente", 1)).toBe(345);
  });

  test.skipIf(!hasRealData)("the RD twin gives the same shapes, corner by corner within 1 metre", async () => {
    const { db } = await createDatabase();
    await importInto(db, ["areas", realFile(SIX)]);
    const inDegrees = (await db.selectFrom("areas").selectAll().where("level", "=", "wijk").orderBy("code").execute()).map(toAreaWithShape);
    const run = await importInto(db, ["areas", realFile(SIX_RD)]);
    const inMetres = (await db.selectFrom("areas").selectAll().where("level", "=", "wijk").orderBy("code").execute()).map(toAreaWithShape);

    expect(run.report).toContain("RD (EPSG:28992)");
    const distances = inDegrees.flatMap(({ shape }, index) => {
      const [one, other] = [cornersOf(shape), cornersOf(inMetres[index]?.shape ?? shape)];
      expect(other).toHaveLength(one.length);
      return one.map((corner, place) => distanceInMetres(corner, other[place] ?? { lat: 0, lng: 0 }));
    });
    expect(distances.length).toBeGreaterThan(1000);
    expect(Math.max(...distances)).toBeLessThan(1);
  });
});

function cornersOf({ coordinates }: ReturnType<typeof toAreaWithShape>["shape"]) {
  const numbers: unknown[] = coordinates.flat(3);
  const flat = numbers.filter((value) => typeof value === "number");
  return flat.flatMap((lng, index) => (index % 2 === 0 ? [{ lng, lat: flat[index + 1] ?? 0 }] : []));
}
