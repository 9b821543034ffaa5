import { levelOf, type NamedAreaCode } from "@schuifaan/shared/domain/area-code";
import type { Place } from "@schuifaan/shared/domain/place";
import { DEMO_AREAS } from "@schuifaan/shared/fixtures/demo-areas";
import { DEMO_PLACES } from "@schuifaan/shared/fixtures/demo-places";
import { DEMO_REFERENCE } from "@schuifaan/shared/fixtures/slide-demo";
import type { Transaction } from "kysely";

import { saveAreas } from "../areas/save-areas.ts";
import type { Database } from "../database/open-database.ts";
import type { Tables } from "../database/tables.ts";
import type { StoredPlace } from "../places/place-rows.ts";
import { savePlaces } from "../places/save-places.ts";
import { seedMakers } from "./seed-makers.ts";

const SOURCE = "demo";

/**
 * Fills an empty database with the demo, its days as written; whoever publishes them slides them to today.
 * Answers whether it did. Once is enough for ever: who empties a database later does not get the examples back.
 */
export async function seedDemo(db: Database, now: Date): Promise<boolean> {
  return await db.transaction().execute(async (transaction) => {
    // First of all: of two servers that start at once, the second waits here until the first is done.
    const isFirst = await claimSeed(transaction, now);
    if (!isFirst || !(await isEmpty(transaction))) return false;
    await saveAreas(transaction, DEMO_AREAS, now);
    await seedMakers(transaction, DEMO_PLACES, now);
    await savePlaces(transaction, DEMO_PLACES.map(toStoredPlace), now);
    await transaction.insertInto("meta").values({ name: "demo_reference", value: DEMO_REFERENCE }).execute();
    return true;
  });
}

async function claimSeed(transaction: Transaction<Tables>, now: Date): Promise<boolean> {
  const claimed = await transaction
    .insertInto("meta")
    .values({ name: "seeded", value: now.toISOString() })
    .onConflict((conflict) => conflict.column("name").doNothing())
    .returning("name")
    .executeTakeFirst();
  return claimed !== undefined;
}

async function isEmpty(transaction: Transaction<Tables>): Promise<boolean> {
  const place = await transaction.selectFrom("places").select("id").limit(1).executeTakeFirst();
  const area = await transaction.selectFrom("areas").select("code").limit(1).executeTakeFirst();
  return place === undefined && area === undefined;
}

function toStoredPlace(place: Place): StoredPlace {
  const namedArea = place.areaCodes.find((code): code is NamedAreaCode => levelOf(code) === "named");
  return { ...place, source: SOURCE, sourceKey: place.id, namedArea };
}
