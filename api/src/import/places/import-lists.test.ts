import { PlaceId } from "@schuifaan/shared/domain/place";
import { expect, test } from "vitest";

import type { Database } from "../../database/open-database.ts";
import { describeOnBothEngines } from "../../database/test-database.ts";
import { toStoredPlace, type StoredPlace } from "../../places/place-rows.ts";
import { dumpRows, hasRealData, importInto, realFile, writeInput } from "../test-import.ts";

const OOST = "places/places-hilversum-oost.csv";
const OOST_CP1252 = "places/places-hilversum-oost-cp1252.csv";

async function listPlaces(db: Database) {
  const rows = await db.selectFrom("places").selectAll().orderBy("name").execute();
  return rows.map(toStoredPlace);
}

function withoutOrigin(place: StoredPlace): StoredPlace {
  return { ...place, id: PlaceId.parse("same"), source: "same" };
}

async function listWorklist(db: Database) {
  return await db.selectFrom("worklist").select(["row_number", "reason", "row", "candidates"]).orderBy("row_number").execute();
}

describeOnBothEngines("importing a list of places", (createDatabase) => {
  test.skipIf(!hasRealData)("both files of Hilversum-Oost give the same places and the same worklist", async () => {
    const [one, other] = [await createDatabase(), await createDatabase()];
    for (const { db } of [one, other]) await importInto(db, ["areas", realFile("areas/wijken-6gem-2022-wgs84.geojson")]);

    const first = await importInto(one.db, ["places", realFile(OOST)]);
    const second = await importInto(other.db, ["places", realFile(OOST_CP1252)]);

    expect(first.report).toContain("CSV met komma, UTF-8");
    expect(second.report).toContain("CSV met puntkomma, Windows-1252");
    expect((await listPlaces(one.db)).map(withoutOrigin)).toEqual((await listPlaces(other.db)).map(withoutOrigin));
    expect(await listWorklist(one.db)).toEqual(await listWorklist(other.db));
    expect(await listPlaces(one.db)).toMatchObject([
      { name: "Buurthuis de Geus", type: "community_house", gemeenteName: "Hilversum", address: { street: "Geuzenweg" } },
      { name: "Sint Joseph Kerk", type: "faith_room", address: { street: "Pelikaanstraat", houseNumber: "84" } },
    ]);
    expect((await listWorklist(one.db)).map(({ row }) => row)).toContain('{"name":"Café Dudok","lng":"5.182192","lat":"52.227598","extrainfo":"Larenseweg 1A"}');
  });

  test.skipIf(!hasRealData)("with a default type every row of Hilversum-Oost is a place, and the worklist is empty again", async () => {
    const { db } = await createDatabase();
    await importInto(db, ["places", realFile(OOST)]);
    expect(await listWorklist(db)).toHaveLength(12);

    const run = await importInto(db, ["places", realFile(OOST), "--type", "outdoor_spot"]);

    expect(run.report).toContain("Samen: 12 + 0 + 2 + 0 = 14 regels.");
    expect(run.report).toContain("Van de werklijst af: 12");
    expect(await listPlaces(db)).toHaveLength(14);
    expect(await listWorklist(db)).toEqual([]);
  });

  test("a second time everything is unchanged, not a row is written", async () => {
    const { db } = await createDatabase();
    const path = writeInput("lijst.csv", "naam,soort,lat,lon,telefoon\nDe Geus,buurthuis,52.22,5.18,035-1234567\nDe Linde,huiskamer,52.23,5.19,\n,,52.24,5.2,\n");
    await importInto(db, ["places", path]);
    const before = await dumpRows(db);

    const again = await importInto(db, ["places", path]);

    expect(again.report).toContain("Samen: 0 + 0 + 2 + 1 = 3 regels.");
    expect(again.report).toContain("Niets veranderd.");
    expect(await dumpRows(db)).toBe(before);
  });

  test("a changed row updates its place, whose old address goes on leading to it; a row that is gone is told, not deleted", async () => {
    const { db } = await createDatabase();
    await importInto(db, ["places", writeInput("lijst.csv", "id,naam,soort,lat,lon,telefoon\n1,De Geus,buurthuis,52.22,5.18,035-1234567\n2,De Linde,huiskamer,52.23,5.19,\n")]);

    const run = await importInto(db, ["places", writeInput("lijst.csv", "id,naam,soort,lat,lon,telefoon\n1,De Nieuwe Geus,buurthuis,52.22,5.18,\n")]);

    expect(run.report).toContain("Bijgewerkt: 1, zoals De Nieuwe Geus");
    expect(run.report).toContain("Niet meer in de lijst: 1, zoals De Linde");
    const rows = await db.selectFrom("places").select(["name", "slug", "version", "facts"]).orderBy("name").execute();
    expect(rows).toMatchObject([{ name: "De Linde", version: 1 }, { name: "De Nieuwe Geus", slug: "de-nieuwe-geus", version: 2 }]);
    expect(await db.selectFrom("old_slugs").select("slug").execute()).toEqual([{ slug: "de-geus" }]);
    expect(rows[1]?.facts).not.toContain("035");
  });

  test("two places that change names keep their own old addresses, and take them back with their names", async () => {
    const { db } = await createDatabase();
    const readSlugs = async () => (await db.selectFrom("places").select(["name", "slug"]).orderBy("source_key").execute()).map(({ name, slug }) => [name, slug]);
    const importNames = async (one: string, two: string) =>
      await importInto(db, ["places", writeInput("lijst.csv", `id,naam,soort,lat,lon\n1,${one},buurthuis,52.22,5.18\n2,${two},huiskamer,52.33,5.19\n`)]);
    await importNames("De Geus", "De Linde");

    await importNames("De Linde", "De Geus");
    expect(await readSlugs()).toEqual([["De Linde", "de-linde-2"], ["De Geus", "de-geus-2"]]);

    await importNames("De Geus", "De Linde");
    expect(await readSlugs()).toEqual([["De Geus", "de-geus"], ["De Linde", "de-linde"]]);
  });

  test("what the list has no column for is left alone", async () => {
    const { db } = await createDatabase();
    await importInto(db, ["places", writeInput("lijst.csv", "id,naam,soort,lat,lon,website\n1,De Geus,buurthuis,52.22,5.18,geus.nl\n"), "--source", "stad"]);
    await importInto(db, ["places", writeInput("kort.csv", "id,naam,lat,lon\n1,De Geus!,52.22,5.18\n"), "--source", "stad"]);

    expect(await listPlaces(db)).toMatchObject([{ name: "De Geus!", type: "community_house", contact: { website: "https://geus.nl" } }]);
  });

  test("a place that another list brought is proposed as the same, not made again", async () => {
    const { db } = await createDatabase();
    await importInto(db, ["places", writeInput("een.csv", "naam,lat,lon\nBuurthuis de Geus,52.2200,5.1800\nSpeeltuin de Wip,52.3000,5.1000\n")]);

    await importInto(db, ["places", writeInput("twee.csv", "naam,lat,lon\nWijkcentrum De Geuz,52.2205,5.1805\nSpeeltuin de Wip,52.3040,5.1000\nSpeeltuin de Wap,52.3040,5.1000\nBuurthuis de Geus,52.2300,5.1900\n")]);

    const waiting = await listWorklist(db);
    expect(waiting.map(({ row_number: number, reason }) => [number, reason])).toEqual([[2, "possible-duplicate"], [3, "possible-duplicate"]]);
    expect(JSON.parse(waiting[0]?.candidates ?? "")).toMatchObject([{ name: "Buurthuis de Geus", distanceInMetres: 65 }]);
    expect(await listPlaces(db)).toHaveLength(4);
  });

  test("a dry run gives the same report and leaves every row as it is", async () => {
    const { db } = await createDatabase();
    const path = writeInput("lijst.csv", "naam;lat;lon\nBuurthuis de Geus;52,22;5,18\nCafé;52,3;5,1\n");
    const before = await dumpRows(db);

    const dry = await importInto(db, ["places", path, "--dry-run"]);
    expect(await dumpRows(db)).toBe(before);
    const real = await importInto(db, ["places", path]);

    expect(dry.report).toBe(`PROEF: dit zou er gebeuren. Er is niets veranderd.\n${real.report}`);
  });
});
