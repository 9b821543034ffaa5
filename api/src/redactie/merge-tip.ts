import type { PlaceId } from "@schuifaan/shared/domain/place";

import type { Database } from "../database/open-database.ts";
import { Refusal } from "../http/problems.ts";
import { problemText } from "../text/problem-text.ts";
import { decideTip, findTip } from "../tips/tip-rows.ts";

/** The place that somebody missed is here already: whoever told it is led there. */
export async function mergeTip(db: Database, id: string, into: PlaceId, now: Date): Promise<void> {
  const tip = await findTip(db, id);
  if (tip === undefined) throw new Refusal("not-found");
  const place = await db.selectFrom("places").select("id").where("id", "=", into).executeTakeFirst();
  if (place === undefined) throw new Refusal("invalid-input", undefined, [{ in: "body", field: "into", detail: problemText.intoMissing }]);
  await decideTip(db, tip, { state: "published", placeId: place.id, at: now });
}
