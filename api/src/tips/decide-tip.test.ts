import { buildFinder } from "@schuifaan/shared/finder/build-finder";
import { expect, test } from "vitest";

import type { Database } from "../database/open-database.ts";
import { describeOnBothEngines } from "../database/test-database.ts";
import { toStoredPlace } from "../places/place-rows.ts";
import { findMakers } from "../upkeep/makers.ts";
import { acceptTip, declineTip } from "./decide-tip.ts";
import { findTip } from "./tip-rows.ts";
import { tipPlace } from "./tip-place.ts";

const now = new Date("2026-11-21T11:00:00Z");
const by = { role: "key_person", userId: "u1", source: "redactie" } as const;
const told = { name: "De Lange Tafel", type: "meal_place", address: { street: "Havenstraat", woonplaats: "Schiedam" }, point: { lat: 51.9, lng: 4.4 }, when: "", maker: { name: "Ans", email: "ans@thuis.example" } } as const;

async function tipOne(db: Database): Promise<string> {
  await tipPlace(db, buildFinder([]), { told, looksLikeMachine: false }, now);
  const { id } = await db.selectFrom("tips").select("id").orderBy("created_at", "desc").executeTakeFirstOrThrow();
  return id;
}

describeOnBothEngines("a tip of a new place", (createDatabase) => {
  test("becomes a listing that nobody has looked at, with its maker asked by mail", async () => {
    const { db } = await createDatabase();
    const tip = await tipOne(db);

    const { placeId = "", seq } = await acceptTip(db, { tip, by }, now);

    expect(seq).toBeGreaterThan(0);
    const row = await db.selectFrom("places").selectAll().where("id", "=", placeId).executeTakeFirstOrThrow();
    expect(toStoredPlace(row)).toMatchObject({ slug: "de-lange-tafel", source: "tip", sourceKey: tip, confirmedBy: "resident_tip", lastConfirmed: "2026-11-21", precision: "street_area" });
    expect(toStoredPlace(row)).not.toHaveProperty("openingHoursText");
    expect(await findMakers(db, placeId)).toMatchObject([{ email: "ans@thuis.example", hasSaidYes: false, isTrusted: false }]);
    expect(await db.selectFrom("mails").select("kind").execute()).toEqual([{ kind: "published" }]);
  });

  test("two who decide at the same moment decide once", async () => {
    const { db } = await createDatabase();
    const tip = await tipOne(db);

    const outcomes = await Promise.allSettled([acceptTip(db, { tip, by }, now), declineTip(db, { tip, by }, now), acceptTip(db, { tip, by }, now)]);

    expect(outcomes.filter(({ status }) => status === "fulfilled")).toHaveLength(1);
    const places = await db.selectFrom("places").select("id").execute();
    const { state } = (await findTip(db, tip)) ?? {};
    expect(places).toHaveLength(state === "published" ? 1 : 0);
  });

  test("a tip that nobody gave is not there", async () => {
    const { db } = await createDatabase();

    await expect(acceptTip(db, { tip: "nothing", by }, now)).rejects.toMatchObject({ problem: { code: "not-found" } });
  });
});
