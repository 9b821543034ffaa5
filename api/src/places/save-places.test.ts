import { PlaceId } from "@schuifaan/shared/domain/place";
import { expect, test } from "vitest";

import type { Database } from "../database/open-database.ts";
import { describeOnBothEngines } from "../database/test-database.ts";
import { buildStoredPlace } from "./build-stored-place.ts";
import { toStoredPlace } from "./place-rows.ts";
import { removePlaces, savePlaces } from "./save-places.ts";

const now = new Date("2026-11-21T12:00:00Z");

const named = (slug: string, id = "one") => buildStoredPlace({ id, slug });
const readOld = async (db: Database) => (await db.selectFrom("old_slugs").selectAll().orderBy("slug").execute()).map(({ slug, place_id: id }) => `${slug} → ${id}`);

describeOnBothEngines("saving places", (createDatabase) => {
  test("a place comes back as it was saved, whatever its letters", async () => {
    const { db } = await createDatabase();
    const place = buildStoredPlace({ name: "Café ’t Zonnetje ☀️ שלום", summary: "Ook in het Türkçe: hoş geldiniz 😀 \u2028", contact: { phone: "010 000 0000" } });

    await savePlaces(db, [place], now);

    const row = await db.selectFrom("places").selectAll().executeTakeFirstOrThrow();
    expect(toStoredPlace(row)).toEqual(place);
    expect(row.card + row.facts).toMatch(/^[\u0020-\u007e]+$/);
  });

  test("saving again replaces the whole place and counts a version", async () => {
    const { db } = await createDatabase();
    await savePlaces(db, [buildStoredPlace({ operator: "Stichting Thee", runBy: "residents" })], now);

    await savePlaces(db, [buildStoredPlace({ name: "Huiskamer De Rode Theepot" })], now);

    const row = await db.selectFrom("places").selectAll().executeTakeFirstOrThrow();
    expect(toStoredPlace(row)).toEqual(buildStoredPlace({ name: "Huiskamer De Rode Theepot" }));
    expect(row.version).toBe(2);
  });

  test("a slug that changes keeps leading to its place, also after more changes, until the place is gone", async () => {
    const { db } = await createDatabase();
    for (const slug of ["theepot", "koffiepot", "melkkan"]) await savePlaces(db, [named(slug)], now);
    expect(await readOld(db)).toEqual(["koffiepot → one", "theepot → one"]);

    await savePlaces(db, [named("theepot")], now);
    expect(await readOld(db)).toEqual(["koffiepot → one", "melkkan → one"]);

    await removePlaces(db, [PlaceId.parse("one")]);
    expect(await readOld(db)).toEqual([]);
  });

  test.each(["at once", "later"])("a slug that once led to one place is not given to another, %s", async (when) => {
    const { db } = await createDatabase();
    await savePlaces(db, [named("theepot")], now);
    const [renamed, newcomer] = [named("koffiepot"), named("theepot", "two")];
    if (when === "later") await savePlaces(db, [renamed], now);

    await expect(savePlaces(db, when === "later" ? [newcomer] : [renamed, newcomer], now)).rejects.toThrow(/unique/i);

    expect((await db.selectFrom("places").select("id").execute())).toEqual([{ id: "one" }]);
  });

  test("each place saved or removed is one number in the feed, and the last is answered", async () => {
    const { db } = await createDatabase();

    expect(await savePlaces(db, [buildStoredPlace({ id: "two" }), buildStoredPlace({ id: "one" })], now)).toBe(2);
    expect(await removePlaces(db, [PlaceId.parse("one")])).toBe(3);

    const changes = await db.selectFrom("changes").select(["seq", "kind", "subject"]).orderBy("seq").execute();
    expect(changes.map(({ subject }) => subject)).toEqual(["one", "two", "one"]);
    expect(await db.selectFrom("places").select("id").execute()).toEqual([{ id: "two" }]);
  });

  test("when one place cannot be saved none is, and the feed knows of nothing", async () => {
    const { db } = await createDatabase();
    await savePlaces(db, [buildStoredPlace({ id: "taken", slug: "theepot" })], now);

    await expect(savePlaces(db, [buildStoredPlace({ id: "a-fine-one" }), buildStoredPlace({ id: "other", slug: "theepot" })], now)).rejects.toThrow(/unique/i);

    expect(await db.selectFrom("places").select("id").execute()).toEqual([{ id: "taken" }]);
    expect(await db.selectFrom("changes").select("seq").execute()).toHaveLength(1);
  });
});
