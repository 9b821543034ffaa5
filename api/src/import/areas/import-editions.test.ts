import { DEMO_AREAS } from "@schuifaan/shared/fixtures/demo-areas";
import { expect, test } from "vitest";

import { saveAreas } from "../../areas/save-areas.ts";
import { readChanges } from "../../database/change-feed.ts";
import { describeOnBothEngines } from "../../database/test-database.ts";
import { buildStoredPlace } from "../../places/build-stored-place.ts";
import { savePlaces } from "../../places/save-places.ts";
import { dumpRows, importInto, writeInput } from "../test-import.ts";
import { buildCollection, buildFeature, squareAt } from "./build-collection.ts";

const now = new Date("2026-11-21T10:00:00Z");
const wijk = (code: string, name: string, jaar: number) => ({ wijkcode: code, wijknaam: name, gemeentenaam: "Rotterdam", jaar });

describeOnBothEngines("editions of areas", (createDatabase) => {
  test("an official edition replaces the shapes that we drew, however old it is; named areas stay", async () => {
    const { db } = await createDatabase();
    await saveAreas(db, DEMO_AREAS, now);

    await importInto(db, ["areas", writeInput("w.geojson", buildCollection([buildFeature(wijk("WK059903", "Delfshaven", 2022), squareAt(0))]))]);

    const current = await db.selectFrom("areas").selectAll().where("is_current", "=", 1).where("gemeente_code", "=", "GM0599").execute();
    const keys = current.filter(({ level }) => level !== "named").map(({ code, year, indicative }) => `${code} ${year} ${indicative}`);
    expect(keys.toSorted()).toEqual(["GM0599 2022 0", "WK059903 2022 0"]);
    expect(current.filter(({ level }) => level === "named").length).toBeGreaterThan(10);
  });

  test("places are put in the new areas, keep their named area, and every server hears of it", async () => {
    const { db } = await createDatabase();
    await saveAreas(db, DEMO_AREAS, now);
    const inside = buildStoredPlace({ id: "inside", lat: 51.903, lng: 4.405, areaCodes: [], namedArea: "rtm-bospolder", demo: true });
    const outside = buildStoredPlace({ id: "outside", lat: 52.5, lng: 5.5, areaCodes: [] });
    const last = await savePlaces(db, [inside, outside], now);

    const run = await importInto(db, ["areas", writeInput("w.geojson", buildCollection([buildFeature(wijk("WK059903", "Delfshaven", 2024), squareAt(0))]))]);

    const row = await db.selectFrom("places").selectAll().where("id", "=", "inside").executeTakeFirstOrThrow();
    expect(row).toMatchObject({ area_codes: '["rtm-bospolder","WK059903","GM0599"]', area_name: "Bospolder", gemeente_name: "Rotterdam", version: 2 });
    expect(await db.selectFrom("places").select("version").where("id", "=", "outside").executeTakeFirstOrThrow()).toEqual({ version: 1 });
    expect(run.report).toContain("Plekken die nu in een ander gebied liggen: 1");
    expect((await readChanges(db, last, 50)).map(({ kind, subject }) => `${kind} ${subject}`)).toEqual(expect.arrayContaining(["place inside", "area WK059903"]));
  });

  test("a gemeente without a name anywhere is not made up, and gets its name from a later edition", async () => {
    const { db } = await createDatabase();
    const nameless = { statcode: "WK060601", statnaam: "Oost", jrstatcode: "2025WK060601" };
    const first = await importInto(db, ["areas", writeInput("new.geojson", buildCollection([buildFeature(nameless, squareAt(0))]))]);
    const named = { ...nameless, gm_naam: "Schiedam", jrstatcode: "2022WK060601" };
    await importInto(db, ["areas", writeInput("old.geojson", buildCollection([buildFeature(named, squareAt(0))]))]);

    expect(first.report).toContain("van GM0606 weten we de naam niet");
    const gemeenten = await db.selectFrom("areas").select(["year", "name", "is_current"]).where("level", "=", "gemeente").orderBy("year").execute();
    expect(gemeenten).toEqual([{ year: 2022, name: "Schiedam", is_current: 0 }, { year: 2025, name: "Schiedam", is_current: 1 }]);
  });

  test("a gemeente of its own wins from one that was derived", async () => {
    const { db } = await createDatabase();
    await importInto(db, ["areas", writeInput("w.geojson", buildCollection([buildFeature(wijk("WK059903", "Delfshaven", 2024), squareAt(0))]))]);
    const gemeente = { gemeentecode: "GM0599", gemeentenaam: "Rotterdam", aantal_inwoners: 663900, jaar: 2024 };
    const path = writeInput("g.geojson", buildCollection([buildFeature(gemeente, squareAt(1))]));
    await importInto(db, ["areas", path]);
    const again = await importInto(db, ["areas", path]);

    const rows = await db.selectFrom("areas").selectAll().where("code", "=", "GM0599").execute();
    expect(rows).toMatchObject([{ inhabitants: 663900, source: "g.geojson", is_current: 1 }]);
    expect(again.report).toContain("Niets veranderd");
  });

  test("a dry run gives the same report and leaves every row as it is", async () => {
    const { db } = await createDatabase();
    const path = writeInput("w.geojson", buildCollection([buildFeature(wijk("WK059903", "Delfshaven", 2024), squareAt(0))]));
    const before = await dumpRows(db);

    const dry = await importInto(db, ["areas", path, "--dry-run"]);
    expect(await dumpRows(db)).toBe(before);
    const real = await importInto(db, ["areas", path]);

    expect(dry.report).toBe(`PROEF: dit zou er gebeuren. Er is niets veranderd.\n${real.report}`);
    expect(await dumpRows(db)).not.toBe(before);
  });
});
