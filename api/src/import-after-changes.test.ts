import { toAmsterdamDay } from "@schuifaan/shared/domain/amsterdam-time";
import { expect, test } from "vitest";

import type { Database } from "./database/open-database.ts";
import { describeOnBothEngines } from "./database/test-database.ts";
import { importInto, writeInput } from "./import/test-import.ts";
import { toStoredPlace } from "./places/place-rows.ts";
import { changePlace } from "./upkeep/change-place.ts";
import { confirmPlace } from "./upkeep/confirm-place.ts";

const now = new Date("2026-11-21T10:00:00Z");
const by = { role: "maker", makerId: "m1", source: "link" } as const;

const listOf = (name: string, phone: string, website: string) => writeInput("lijst.csv", `id,naam,soort,lat,lon,telefoon,website\n1,${name},buurthuis,52.22,5.18,${phone},${website}\n`);

async function readOnly(db: Database) {
  return toStoredPlace(await db.selectFrom("places").selectAll().executeTakeFirstOrThrow());
}

describeOnBothEngines("a list that is imported again", (createDatabase) => {
  test("leaves what people changed, and brings what it knows better", async () => {
    const { db } = await createDatabase();
    await importInto(db, ["places", listOf("De Geus", "035-1111111", "https://geus.example/")]);
    const { id, slug } = await readOnly(db);
    await changePlace(db, { placeId: id, by, changes: [{ kind: "name", name: "De Nieuwe Geus" }], now });
    await confirmPlace(db, { placeId: id, by, confirmedBy: "volunteer", now });

    await importInto(db, ["places", listOf("De Geus", "035-2222222", "https://geus.example/")]);

    expect(await readOnly(db)).toMatchObject({ name: "De Nieuwe Geus", slug, contact: { phone: "035-2222222" }, lastConfirmed: toAmsterdamDay(now.getTime()), confirmedBy: "volunteer" });
    const history = await db.selectFrom("versions").select(["version", "role", "source"]).orderBy("version").execute();
    expect(history).toEqual([
      { version: 1, role: "maker", source: "link" }, { version: 2, role: "maker", source: "link" }, { version: 3, role: "import", source: "lijst" },
    ]);
  });

  test("that says nothing new writes nothing, and keeps no version", async () => {
    const { db } = await createDatabase();
    await importInto(db, ["places", listOf("De Geus", "035-1111111", "https://geus.example/")]);
    await changePlace(db, { placeId: (await readOnly(db)).id, by, changes: [{ kind: "contact", contact: { phone: "035-9999999" } }], now });

    const { report } = await importInto(db, ["places", listOf("De Geus", "035-1111111", "https://geus.example/")]);

    expect(report).toContain("Niets veranderd.");
    expect((await readOnly(db)).contact).toEqual({ phone: "035-9999999" });
    expect(await db.selectFrom("versions").select("version").execute()).toHaveLength(1);
  });
});
