import type { tipPlace as tipPlaceOperation } from "@schuifaan/shared/contract/tips";
import type { Finder } from "@schuifaan/shared/finder/build-finder";
import { findAlike } from "@schuifaan/shared/finder/find-alike";
import { placeOf } from "@schuifaan/shared/finder/place-of";
import type { z } from "zod";

import { buildAreaAssigner } from "../areas/build-area-assigner.ts";
import { inTransaction } from "../database/in-transaction.ts";
import type { Database } from "../database/open-database.ts";
import { addTask } from "../mail/add-task.ts";
import { insertTip } from "./tip-rows.ts";

type Told = Pick<z.infer<typeof tipPlaceOperation.body>, "name" | "type" | "address" | "point" | "when" | "maker">;

/** Keeps a place that we do not have, and asks the wijkredactie of where it lies to look. Answers the token for who told it. */
export async function tipPlace(db: Database, finder: Finder, { told, looksLikeMachine }: { told: Told; looksLikeMachine: boolean }, now: Date): Promise<string> {
  const { point, maker, ...place } = told;
  const alike = findAlike(finder, place.name, point).map(({ listing }) => placeOf(listing));
  return await inTransaction(db, async (transaction) => {
    const { id, token } = await insertTip(transaction, { placeId: undefined, body: { kind: "new_place", ...told } }, now);
    const areas = point && (await buildAreaAssigner(transaction, point))(point, undefined);
    const names = alike.map(({ id: other, slug, name, areaName, gemeenteName }) => ({ id: other, slug, name, areaName, gemeenteName }));
    const body = { kind: "tip_new_place", tip: id, ...place, point, hasMaker: maker !== undefined, looksLikeMachine, alike: names } as const;
    await addTask(transaction, { about: id, areaCodes: areas?.areaCodes, body }, now);
    return token;
  });
}
