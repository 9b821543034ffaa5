import { addPhoto, changeListing, confirmListing, getUpkeep, removePhoto, undoChange } from "@schuifaan/shared/contract/upkeep";
import type { Hono } from "hono";

import { serveOperation } from "../http/serve-operation.ts";
import { actAsMaker, showUpkeep, type UpkeepParts } from "./act-as-maker.ts";
import { changeListing as change } from "./change-listing.ts";
import { confirmPlace } from "./confirm-place.ts";
import { keepPhoto, removePhotoOf } from "./photos.ts";
import { readUpkeep } from "./read-upkeep.ts";
import { requireInvited } from "./require-maker.ts";
import { undoChange as undo } from "./undo-change.ts";

/** What a maker does with the listing that their link is for. */
export function upkeepRoutes(app: Hono, parts: UpkeepParts): void {
  const { db, index } = parts;

  // Looking changes nothing, not even when the link was last used: programs that scan mails open every link.
  serveOperation(app, getUpkeep, async ({ request }) => {
    const now = index().now();
    return await readUpkeep(db(), await requireInvited(db(), request, now), now);
  });

  serveOperation(app, confirmListing, async ({ request }) => {
    const acting = await actAsMaker(parts, request);
    const { id: makerId, placeId } = acting.maker;
    const { seq } = await confirmPlace(acting.db, { placeId, by: { role: "maker", makerId, source: "link" }, confirmedBy: "volunteer", now: acting.now });
    return await showUpkeep(parts, acting, seq);
  });

  serveOperation(app, changeListing, async ({ request, body }) => {
    const acting = await actAsMaker(parts, request);
    const { outcome, seq } = await change(acting.db, { ...acting, ...body });
    return { upkeep: await showUpkeep(parts, acting, seq), outcome };
  });

  serveOperation(app, undoChange, async ({ request, body }) => {
    const acting = await actAsMaker(parts, request);
    const { seq } = await undo(acting.db, { ...acting, ...body });
    return await showUpkeep(parts, acting, seq);
  });

  serveOperation(app, addPhoto, async ({ request, body: photo }) => {
    const acting = await actAsMaker(parts, request);
    const { seq } = await keepPhoto(acting.db, { ...acting, photo });
    return await showUpkeep(parts, acting, seq);
  });

  serveOperation(app, removePhoto, async ({ request, input: { photo } }) => {
    const acting = await actAsMaker(parts, request);
    const { id: makerId, placeId } = acting.maker;
    const { seq } = await removePhotoOf(acting.db, { placeId, photo, by: { makerId }, now: acting.now });
    return await showUpkeep(parts, acting, seq);
  });
}
