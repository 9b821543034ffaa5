import { PlaceId } from "@schuifaan/shared/domain/place";
import { expect, test } from "vitest";

import { describeOnBothEngines } from "../database/test-database.ts";
import { bringInImports } from "./bring-in-imports.ts";
import { closeTask } from "./close-task.ts";
import { readWorklist } from "./read-worklist.ts";
import { addColleague, addPlaces, NOW } from "./test-redactie.ts";

const theepot = PlaceId.parse("theepot");

describeOnBothEngines("a row of a list that needs a person", (createDatabase) => {
  test("comes in once, for where it lies, and becomes a place that the next import knows", async () => {
    const { db } = await createDatabase();
    await addPlaces(db);
    const baas = await addColleague(db, "Baas", "admin");
    const row = { import_id: "i1", source: "lijst", row_number: 2, candidates: "[]", created_at: NOW.toISOString() };
    await db
      .insertInto("worklist")
      .values([
        { ...row, id: "w-1", source_key: "k1", reason: "no-position", row: JSON.stringify({ naam: "Buurttuin De Laars", adres: "Kerkstraat 1" }) },
        { ...row, id: "w-2", source_key: "k2", reason: "possible-duplicate", row: JSON.stringify({ naam: "Theepot" }), candidates: JSON.stringify([{ id: "theepot", name: "x", distanceInMetres: 4 }]) },
      ])
      .execute();
    await bringInImports(db, NOW);
    await bringInImports(db, NOW);
    const imports = (await readWorklist(db, baas, NOW)).tasks.filter(({ body }) => body.kind === "import");
    expect(imports).toMatchObject([{ body: { reason: "no-position", alike: [] } }, { body: { reason: "possible-duplicate", alike: [{ id: "theepot" }] } }]);
    const [laars, twin] = imports;

    await expect(closeTask(db, { who: baas, task: laars?.id ?? "", outcome: { outcome: "placed" }, now: NOW })).rejects.toMatchObject({ problem: { errors: [{ field: "point" }] } });
    await closeTask(db, { who: baas, task: laars?.id ?? "", outcome: { outcome: "placed", point: { lat: 51.9, lng: 4.4 } }, now: NOW });
    await closeTask(db, { who: baas, task: twin?.id ?? "", outcome: { outcome: "merged", into: theepot }, now: NOW });

    expect(await db.selectFrom("places").select(["name", "type", "source", "source_key"]).where("source", "=", "lijst").execute()).toEqual([
      { name: "Buurttuin De Laars", type: "garden", source: "lijst", source_key: "k1" },
    ]);
    await bringInImports(db, NOW);
    expect((await readWorklist(db, baas, NOW)).tasks.filter(({ body }) => body.kind === "import")).toEqual([]);
  });

  test("that a later list could place asks nobody any more", async () => {
    const { db } = await createDatabase();
    const baas = await addColleague(db, "Baas", "admin");
    const row = { id: "w-1", source_key: "k1", reason: "no-position", row: JSON.stringify({ naam: "X" }), import_id: "i1", source: "lijst", row_number: 2, candidates: "[]", created_at: NOW.toISOString() };
    await db.insertInto("worklist").values(row).execute();
    await bringInImports(db, NOW);
    await db.deleteFrom("worklist").execute();

    await bringInImports(db, NOW);

    expect((await readWorklist(db, baas, NOW)).total).toBe(0);
  });
});
