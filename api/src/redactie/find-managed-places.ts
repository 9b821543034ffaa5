import type { findManagedPlaces as operation } from "@schuifaan/shared/contract/redactie";
import { PlaceId, Slug } from "@schuifaan/shared/domain/place";
import { type ExpressionBuilder, sql, type SqlBool } from "kysely";
import type { z } from "zod";

import type { Database } from "../database/open-database.ts";
import type { Tables } from "../database/tables.ts";
import { READERS, type Who } from "../identity/may.ts";
import { isInAreasOf } from "./is-in-areas-of.ts";

type Found = z.output<typeof operation.output>;

/** A screenful and more; who looks for one place types its name. */
const MOST = 200;

/** The listings in somebody's areas with these letters in their name, the longest unconfirmed first. */
export async function findManagedPlaces(db: Database, who: Pick<Who, "grants">, words: string | undefined): Promise<Found> {
  const ofTheirs = (eb: ExpressionBuilder<Tables, "places">) => {
    const theirs = isInAreasOf(who, READERS);
    const named = words === undefined || words === "" ? sql<SqlBool>`1 = 1` : eb(eb.fn<string>("lower", ["name"]), "like", `%${words.toLowerCase().replaceAll(/[%_\\]/g, " ")}%`);
    return eb.and([theirs, named, eb.or([eb("status", "!=", "closed"), eb("moved_to", "is", null)])]);
  };
  const rows = await db
    .selectFrom("places")
    .select(["id", "slug", "name", "area_name", "last_confirmed"])
    .select((eb) => [
      eb.selectFrom("makers").select(({ fn }) => fn.countAll<number>().as("n")).whereRef("makers.place_id", "=", "places.id").where("left_at", "is", null).as("makers"),
      eb.selectFrom("tasks").select(({ fn }) => fn.countAll<number>().as("n")).whereRef("tasks.place_id", "=", "places.id").where("state", "=", "open").as("open_tasks"),
    ])
    .where(ofTheirs)
    .orderBy(sql`COALESCE(last_confirmed, '')`)
    .orderBy("name")
    .limit(MOST)
    .execute();
  const { total } = await db.selectFrom("places").select(({ fn }) => fn.countAll<number>().as("total")).where(ofTheirs).executeTakeFirstOrThrow();
  const places = rows.map(({ id, slug, name, area_name: areaName, last_confirmed: lastConfirmed, makers, open_tasks: openTasks }) => ({
    id: PlaceId.parse(id), slug: Slug.parse(slug), name, areaName: areaName ?? undefined, lastConfirmed: lastConfirmed ?? undefined, makers: makers ?? 0, openTasks: openTasks ?? 0,
  }));
  return { places, total };
}
