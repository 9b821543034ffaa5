import type { LatLng } from "@schuifaan/shared/domain/lat-lng";
import { toAmsterdamDay } from "@schuifaan/shared/domain/amsterdam-time";
import type { z } from "zod";

import { buildAreaAssigner } from "../areas/build-area-assigner.ts";
import type { Database } from "../database/open-database.ts";
import { Refusal } from "../http/problems.ts";
import { toBarePlace } from "../places/bare-place.ts";
import { claimSlug } from "../places/claim-slug.ts";
import { toPlaceId } from "../places/name-places.ts";
import { StoredPlace } from "../places/place-rows.ts";
import { savePlaces } from "../places/save-places.ts";
import { problemText } from "../text/problem-text.ts";
import type { ChangedBy } from "../upkeep/change-place.ts";
import { addMaker } from "../upkeep/makers.ts";
import type { TipDecided } from "./decide-tip.ts";
import { mailInvitation } from "./mail-invitation.ts";
import { decideTip, type NewPlace, type Tip } from "./tip-rows.ts";

type Publication = { readonly tip: Tip<NewPlace>; readonly point: z.infer<typeof LatLng> | undefined; readonly answer: string | undefined; readonly by: ChangedBy };

/** Where it came from, for who keeps the listings. */
const SOURCE = "tip";

/** A listing of what was told, "getipt, nog niet nagekeken", and its maker asked. */
export async function publishTip(db: Database, { tip, point, answer }: Publication, now: Date): Promise<TipDecided> {
  const { maker } = tip.body;
  const place = await toPlace(db, tip, point ?? tip.body.point, now);
  if (!(await decideTip(db, tip, { state: "published", answer, placeId: place.id, at: now }))) throw new Refusal("changed-meanwhile");
  if (maker !== undefined) {
    const asked = await addMaker(db, { placeId: place.id, name: maker.name, email: maker.email, isTrusted: false, hasSaidYes: false }, now);
    await mailInvitation(db, asked, place, now);
  }
  const seq = await savePlaces(db, [place], now);
  return { placeId: place.id, seq };
}

async function toPlace(db: Database, { id: tip, body }: Tip<NewPlace>, point: z.infer<typeof LatLng> | undefined, now: Date): Promise<StoredPlace> {
  if (point === undefined) throw new Refusal("invalid-input", undefined, [{ in: "body", field: "point", detail: problemText.pointMissing }]);
  const { name, type, address, when } = body;
  const id = toPlaceId(SOURCE, tip);
  const slug = await claimSlug(db, { id, name, woonplaats: address.woonplaats });
  const areas = (await buildAreaAssigner(db, point))(point, undefined);
  const precision = address.houseNumber === undefined ? "street_area" : "door";
  const bare = toBarePlace({ id, slug, name, type, source: SOURCE, sourceKey: tip }, { ...point, precision });
  const confirmed = { confirmedBy: "resident_tip", lastConfirmed: toAmsterdamDay(now.getTime()) } as const;
  return StoredPlace.parse({ ...bare, ...areas, ...confirmed, address, ...(when !== "" && { openingHoursText: when }) });
}
