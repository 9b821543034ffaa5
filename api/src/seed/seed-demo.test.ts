import { DEMO_AREAS } from "@schuifaan/shared/fixtures/demo-areas";
import { DEMO_PLACES } from "@schuifaan/shared/fixtures/demo-places";
import { expect, test } from "vitest";

import { toAreaWithShape } from "../areas/area-rows.ts";
import { assignAreas } from "../areas/assign-areas.ts";
import type { Database } from "../database/open-database.ts";
import { describeOnBothEngines, openAgain } from "../database/test-database.ts";
import { buildStoredPlace } from "../places/build-stored-place.ts";
import { toStoredPlace } from "../places/place-rows.ts";
import { savePlaces } from "../places/save-places.ts";
import { seedDemo } from "./seed-demo.ts";

const now = new Date("2031-05-02T12:00:00Z");

describeOnBothEngines("seeding the demo", (createDatabase, engine) => {
  test("an empty database gets every place as written, its days not yet slid", async () => {
    const { db } = await createDatabase();

    expect(await seedDemo(db, now)).toBe(true);

    const rows = await db.selectFrom("places").selectAll().orderBy("id").execute();
    const written = DEMO_PLACES.toSorted((one, other) => (one.id < other.id ? -1 : 1)).map(({ vakantieregio: _follows, ...place }) => place);
    expect(rows.map((row) => toStoredPlace(row))).toMatchObject(JSON.parse(JSON.stringify(written)));
    expect(await db.selectFrom("meta").select("value").where("name", "=", "demo_reference").execute()).toEqual([{ value: "2026-11-21" }]);
  });

  test("an empty database gets every area, current and indicative", async () => {
    const { db } = await createDatabase();

    await seedDemo(db, now);

    const rows = await db.selectFrom("areas").selectAll().orderBy("code").execute();
    expect(rows.map(toAreaWithShape)).toEqual(DEMO_AREAS.toSorted((one, other) => (one.code < other.code ? -1 : 1)));
  });

  test("the areas that the demo says a place lies in are those that its shapes say", async () => {
    const { db } = await createDatabase();
    await seedDemo(db, now);

    expect(await db.transaction().execute((transaction) => assignAreas(transaction, now))).toBe(0);
  });

  test("the change feed tells of every area and place, so that a running server shows them", async () => {
    const { db } = await createDatabase();

    await seedDemo(db, now);

    const changes = await db.selectFrom("changes").select(["kind", "subject"]).execute();
    expect(changes.filter(({ kind }) => kind === "place")).toHaveLength(46);
    expect(changes.filter(({ kind }) => kind === "area")).toHaveLength(59);
  });

  test("two servers that start at once seed once", async () => {
    const { db, settings } = await createDatabase();
    // A SQLite folder has one server, and inside one process the second connection would wait for itself.
    const other = engine === "SQLite" ? db : await openAgain(settings);

    const seeded = await Promise.all([seedDemo(db, now), seedDemo(other, now)]);

    expect(seeded.filter((isSeeded) => isSeeded)).toHaveLength(1);
    expect(await countPlaces(db)).toBe(46);
  });

  test("a database that holds anything is left alone, and stays so when it is emptied", async () => {
    const { db } = await createDatabase();
    await savePlaces(db, [buildStoredPlace()], now);

    expect(await seedDemo(db, now)).toBe(false);
    expect(await countPlaces(db)).toBe(1);

    await db.deleteFrom("places").execute();
    expect(await seedDemo(db, now)).toBe(false);
    expect(await countPlaces(db)).toBe(0);
  });

  test("who throws the examples away does not get them back", async () => {
    const { db } = await createDatabase();
    await seedDemo(db, now);
    await db.deleteFrom("places").execute();
    await db.deleteFrom("areas").execute();

    expect(await seedDemo(db, now)).toBe(false);
  });
});

async function countPlaces(db: Database): Promise<number> {
  return (await db.selectFrom("places").select("id").execute()).length;
}
