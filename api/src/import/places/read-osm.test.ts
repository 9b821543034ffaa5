import { expect, test } from "vitest";

import type { Database } from "../../database/open-database.ts";
import { describeOnBothEngines } from "../../database/test-database.ts";
import { toStoredPlace } from "../../places/place-rows.ts";
import { importInto, writeInput } from "../test-import.ts";

const OVERPASS = {
  elements: [
    {
      type: "node", id: 1, lat: 52.22, lon: 5.18,
      tags: {
        "amenity": "community_centre", name: "De Geus", "addr:street": "Geuzenweg", "addr:housenumber": "12", "addr:city": "Hilversum",
        phone: "+31 35 1234567", "contact:mobile": "+31 6 12345678", website: "https://geus.example", opening_hours: "Mo-Fr 10:00-17:00; Sa 10:00-13:00", wheelchair: "limited",
      },
    },
    { type: "way", id: 2, center: { lat: 52.23, lon: 5.19 }, nodes: [3], tags: { leisure: "playground", name: "De Wip", opening_hours: "sunrise-sunset", "contact:mobile": "06-12345678" } },
    { type: "node", id: 3, lat: 52.23, lon: 5.19 },
    { type: "relation", id: 4, center: { lat: 52.24, lon: 5.2 }, tags: { "amenity": "library" } },
  ],
};

const feature = (naam: string, geometry: object) => ({ type: "Feature", properties: { naam, soort: "buurthuis" }, geometry });

async function readPlaces(db: Database) {
  return (await db.selectFrom("places").selectAll().orderBy("name").execute()).map(toStoredPlace);
}

describeOnBothEngines("OpenStreetMap", (createDatabase) => {
  test("Overpass: nodes and centres become places, tags become facts, mobile numbers stay out, ODbL stays with it", async () => {
    const { db } = await createDatabase();

    const run = await importInto(db, ["places", writeInput("osm.json", JSON.stringify(OVERPASS))]);

    expect(run.report).toContain("Samen: 2 + 0 + 0 + 1 = 3 regels.");
    expect(run.report).toContain("Bij 1 regel is een 06-nummer weggelaten");
    expect(await readPlaces(db)).toMatchObject([
      {
        name: "De Geus", type: "community_house", precision: "door", address: { street: "Geuzenweg", houseNumber: "12", woonplaats: "Hilversum" },
        contact: { phone: "+31 35 1234567", website: "https://geus.example" }, access: { wheelchair: "limited" }, sourceKey: "node/1",
        source: "osm (© OpenStreetMap contributors, ODbL)", openingHours: [{ from: "10:00", to: "17:00" }, { days: ["SA"] }],
      },
      { name: "De Wip", type: "playground", lat: 52.23, lng: 5.19, openingHours: [], openingHoursText: "sunrise-sunset", contact: {} },
    ]);
  });

  test("GeoJSON: points in degrees or RD, and buildings by a point inside", async () => {
    const { db } = await createDatabase();
    const ring = [[5.3, 52.3], [5.301, 52.3], [5.301, 52.301], [5.3, 52.301], [5.3, 52.3]];
    const features = [
      feature("Graden", { type: "Point", coordinates: [5.18, 52.22] }),
      feature("Rijksdriehoek", { type: "Point", coordinates: [155000, 463000] }),
      feature("Gebouw", { type: "Polygon", coordinates: [ring] }),
      feature("Nergens", { type: "Point", coordinates: [] }),
    ];

    const run = await importInto(db, ["places", writeInput("p.geojson", JSON.stringify({ type: "FeatureCollection", features }))]);

    expect(run.report).toContain("Coördinaten: 2 in WGS84, 1 in RD, omgerekend.");
    const rounded = (await readPlaces(db)).map(({ name, lat, lng }) => `${name} ${lat.toFixed(2)} ${lng.toFixed(2)}`);
    expect(rounded).toEqual(["Gebouw 52.30 5.30", "Graden 52.22 5.18", "Rijksdriehoek 52.16 5.39"]);
    expect(await db.selectFrom("worklist").select("reason").execute()).toEqual([{ reason: "no-position" }]);
  });
});
