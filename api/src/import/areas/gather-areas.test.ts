import { describe, expect, test } from "vitest";

import { buildCollection, buildFeature, squareAt } from "./build-collection.ts";
import { gatherAreas } from "./gather-areas.ts";
import { readCollection } from "./read-collection.ts";

async function gather(features: readonly object[], more: object = {}, options: { year?: number; name?: string } = {}) {
  const bytes = Buffer.from(buildCollection(features, more));
  const collection = await readCollection({ bytes, name: "t.geojson", url: undefined }, fetch, () => undefined);
  return gatherAreas(collection, { year: options.year, name: options.name ?? "t.geojson", source: "test" });
}

describe("the field names of 2022 to 2026", () => {
  test.each([
    [{ wijkcode: "WK059903", wijknaam: "Delfshaven", aantalInwoners: 76605, jaar: 2022 }, { code: "WK059903", name: "Delfshaven", inhabitants: 76605, year: 2022 }],
    [{ WK_CODE: "WK059903", WK_NAAM: "Delfshaven", GM_NAAM: "Rotterdam", jaar: "2024" }, { code: "WK059903", gemeenteName: "Rotterdam", year: 2024 }],
    [{ statcode: "WK060605", statnaam: "Wijk 05 Kethel", jrstatcode: "2025WK060605" }, { code: "WK060605", name: "Kethel", aliases: ["Wijk 05 Kethel"], year: 2025 }],
    [{ buurtcode: "BU03630000", wijkcode: "WK036300", gemeentecode: "GM0363", buurtnaam: "Kop Zeedijk", jaar: 2025 }, { code: "BU03630000", level: "buurt", parentCode: "WK036300" }],
    [{ gm_code: "GM0363", gm_naam: "Amsterdam", aantal_inwoners: -99997, jaar: 2026 }, { code: "GM0363", level: "gemeente", inhabitants: undefined }],
    [{ wijkcode: "WK0363AB", wijknaam: "Wijk aan Zee", jaar: 2023 }, { code: "WK0363AB", name: "Wijk aan Zee", aliases: [] }],
    [{ wijkcode: "WK0363AB", wijknaam: "Wijk AB Oost", aantal_inwoners: 0, jaar: 2023 }, { name: "Oost", inhabitants: 0 }],
  ])("%o", async (properties, expected) => {
    expect((await gather([buildFeature(properties, squareAt(0))])).areas).toMatchObject([expected]);
  });

  test("the year comes from the file, else from --year, else from its name", async () => {
    const feature = buildFeature({ wijkcode: "WK059903" }, squareAt(0));

    expect(await gather([feature], {}, { year: 2023, name: "wijken-2021" })).toMatchObject({ yearFrom: "option", areas: [{ year: 2023 }] });
    expect(await gather([feature], {}, { name: "api.pdok.nl/cbs/wijken-en-buurten-2025/ogc/v1" })).toMatchObject({ yearFrom: "name", areas: [{ year: 2025 }] });
    await expect(gather([feature])).rejects.toThrow("--year");
  });
});

describe("shapes", () => {
  const delfshaven = { wijkcode: "WK059903", jaar: 2024 };

  test("parts of one code that stand apart become one area", async () => {
    const { areas, merged } = await gather([buildFeature(delfshaven, squareAt(0)), buildFeature(delfshaven, squareAt(3))]);

    expect(areas).toMatchObject([{ shape: { type: "MultiPolygon" }, bbox: { west: 4.4, east: 4.44 } }]);
    expect(merged).toBe(1);
  });

  test("an open ring is closed, and a ring that crosses itself is kept", async () => {
    const [a = [0, 0], b = [0, 0], c = [0, 0], d = [0, 0]] = squareAt(0);

    expect((await gather([buildFeature(delfshaven, [a, b, c, d])])).areas).toMatchObject([{ shape: { coordinates: [[a, b, c, d, a]] } }]);
    expect((await gather([buildFeature(delfshaven, [a, c, b, d, a])])).areas).toHaveLength(1);
  });

  test("water and areas without a shape are left out and counted", async () => {
    const water = buildFeature({ wk_code: "WK059999", jaar: "2024", water: "JA" }, squareAt(1));
    const bare = { type: "Feature", properties: { wk_code: "WK059998", jaar: "2024" }, geometry: null };

    expect(await gather([buildFeature(delfshaven, squareAt(0)), water, bare])).toMatchObject({ water: 1, withoutShape: 1, areas: [{ code: "WK059903" }] });
  });

  test.each([
    ["RD by its numbers", {}, [155000, 463000], "rd"],
    ["RD by its crs", { crs: { properties: { name: "urn:ogc:def:crs:EPSG::28992" } } }, [155000, 463000], "rd"],
    ["latitude first", { crs: { properties: { name: "urn:ogc:def:crs:EPSG::4326" } } }, [52.155, 5.387], "swapped"],
    ["WGS84", {}, [5.387, 52.155], "wgs84"],
  ])("%s lands in Amersfoort", async (_, more, [x = 0, y = 0], system) => {
    const step = system === "rd" ? 100 : 0.001;
    const gathered = await gather([buildFeature(delfshaven, [[x, y], [x + step, y], [x + step, y + step], [x, y]])], more);

    expect(gathered.system).toBe(system);
    expect(gathered.areas[0]?.lat).toBeCloseTo(52.155, 2);
    expect(gathered.areas[0]?.lng).toBeCloseTo(5.388, 2);
  });

  test("web mercator and other countries are refused", async () => {
    const mercator = { crs: { properties: { name: "urn:ogc:def:crs:EPSG::3857" } } };

    await expect(gather([buildFeature(delfshaven, [[600000, 6800000], [600100, 6800000], [600100, 6800100]])], mercator)).rejects.toThrow("3857");
    await expect(gather([buildFeature(delfshaven, [[13.4, 52.5], [13.5, 52.5], [13.5, 52.6]])])).rejects.toThrow("niet in Nederland");
  });
});
