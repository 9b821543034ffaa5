import { WijkCode, gemeenteOfWijk } from "@schuifaan/shared/domain/area-code";
import type { AreaWithShape } from "@schuifaan/shared/domain/area";
import { expect, test } from "vitest";

import { describeOnBothEngines } from "../database/test-database.ts";
import { buildAreaAssigner } from "./build-area-assigner.ts";
import { saveAreas } from "./save-areas.ts";

const now = new Date("2026-11-21T10:00:00Z");

/** A wijk between two longitudes. */
function buildWijk(code: string, year: number, gemeenteName: string, [west, east]: [number, number]): AreaWithShape {
  const wijk = WijkCode.parse(code);
  const ring: [number, number][] = [[west, 51.9], [east, 51.9], [east, 51.95], [west, 51.95], [west, 51.9]];
  return {
    code: wijk, year, gemeenteName, name: `${gemeenteName} ${code}`, level: "wijk", aliases: [], parentCode: gemeenteOfWijk(wijk),
    lat: 51.92, lng: (west + east) / 2, bbox: { west, south: 51.9, east, north: 51.95 },
    indicative: false, current: false, source: "test", shape: { type: "Polygon", coordinates: [ring] },
  };
}

describeOnBothEngines("the areas of a point", (createDatabase) => {
  test("where editions of two gemeenten overlap are those of the newest, all of one gemeente", async () => {
    const { db } = await createDatabase();
    await saveAreas(db, [buildWijk("WK059903", 2022, "Rotterdam", [4.44, 4.5]), buildWijk("WK060601", 2025, "Schiedam", [4.4, 4.46])], now);
    const assign = await buildAreaAssigner(db);

    expect(assign({ lat: 51.92, lng: 4.45 }, undefined)).toEqual({ areaCodes: ["WK060601", "GM0606"], areaName: "Schiedam WK060601", gemeenteName: "Schiedam" });
    expect(assign({ lat: 51.92, lng: 4.48 }, undefined)).toMatchObject({ areaCodes: ["WK059903", "GM0599"], gemeenteName: "Rotterdam" });
    expect(assign({ lat: 52.5, lng: 4.48 }, undefined)).toEqual({ areaCodes: [], areaName: undefined, gemeenteName: undefined });
  });

  test("are found by shape, wijk by wijk", async () => {
    const { db } = await createDatabase();
    const [east, west]: [[number, number], [number, number]] = [[4.45, 4.5], [4.4, 4.45]];
    await saveAreas(db, [buildWijk("WK060601", 2025, "Schiedam", west), buildWijk("WK060605", 2025, "Schiedam", east)], now);
    const assign = await buildAreaAssigner(db);

    expect(assign({ lat: 51.92, lng: 4.42 }, undefined).areaCodes).toEqual(["WK060601", "GM0606"]);
    expect(assign({ lat: 51.92, lng: 4.48 }, undefined).areaCodes).toEqual(["WK060605", "GM0606"]);
  });
});
