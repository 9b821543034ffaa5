import type { getTip } from "@schuifaan/shared/contract/tips";
import type { Finder } from "@schuifaan/shared/finder/build-finder";
import { followName } from "@schuifaan/shared/finder/follow-name";
import { placeOf } from "@schuifaan/shared/finder/place-of";
import type { z } from "zod";

import type { Database } from "../database/open-database.ts";
import { Refusal } from "../http/problems.ts";
import { findUpkeepSince } from "./find-upkeep-since.ts";
import { findTipByToken, type Tip } from "./tip-rows.ts";

/** What became of it, for who holds the token. What a maker did since counts at once. Throws Refusal("not-found"). */
export async function readTip(db: Database, finder: Finder, token: string | undefined): Promise<z.infer<typeof getTip.output>> {
  const tip = token === undefined ? undefined : await findTipByToken(db, token);
  if (tip === undefined) throw new Refusal("not-found");
  const { body, answer, createdAt, decidedAt, eraseAfter, placeId } = tip;
  const isOpen = tip.state === "waiting" || tip.state === "asked_maker";
  const since = isOpen && body.kind === "wrong" && placeId !== undefined ? await findUpkeepSince(db, placeId, createdAt) : undefined;
  const listing = placeId === undefined ? undefined : followName(finder, placeId);
  return {
    told: toTold(body),
    state: since?.state ?? tip.state,
    answer,
    place: listing && placeOf(listing),
    at: createdAt,
    decidedAt: since?.at ?? decidedAt,
    eraseAfter,
  };
}

function toTold(body: Tip["body"]): z.infer<typeof getTip.output>["told"] {
  return body.kind === "wrong" ? { kind: "wrong", wrong: body.wrong, note: body.note } : { kind: "new_place", name: body.name };
}
