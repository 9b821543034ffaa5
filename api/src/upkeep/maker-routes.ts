import { acceptInvitation, endLinks, inviteMaker, leavePlace, requestLink } from "@schuifaan/shared/contract/makers";
import type { Hono } from "hono";

import type { Database } from "../database/open-database.ts";
import { networkOf } from "../http/network-of.ts";
import { serveOperation } from "../http/serve-operation.ts";
import { acceptInvitation as accept } from "./accept-invitation.ts";
import { actAsInvited, actAsMaker, showUpkeep, type UpkeepParts } from "./act-as-maker.ts";
import { countOften } from "./count-often.ts";
import { inviteMaker as invite } from "./invite-maker.ts";
import { leavePlace as leave } from "./leave-place.ts";
import { endLinksOf } from "./links.ts";
import { mailLinks, requestLink as request } from "./request-link.ts";

/** Nobody mails strangers in our name, nor the same person all day. */
const INVITATIONS = { most: 5, stretchInMinutes: 24 * 60 };
const LINKS_TO_ONE = { most: 3, stretchInMinutes: 60 };
const LINKS_FROM_ONE = { most: 20, stretchInMinutes: 60 };

/** Who looks after a place, and by which links. */
export function makerRoutes(app: Hono, parts: UpkeepParts): void {
  serveOperation(app, inviteMaker, async ({ request: asked, body }) => {
    const acting = await actAsMaker(parts, asked);
    const { db, maker, now } = acting;
    await countOften(db, `invitations:${maker.placeId}`, INVITATIONS, now);
    const place = await nameOf(db, maker.placeId);
    await invite(db, { ...body, place, by: maker, isTrusted: maker.isTrusted }, now);
    return await showUpkeep(parts, acting);
  });

  serveOperation(app, acceptInvitation, async ({ request: asked }) => {
    const acting = await actAsInvited(parts, asked);
    return await showUpkeep(parts, { ...acting, maker: await accept(acting.db, acting.maker, acting.now) });
  });

  serveOperation(app, leavePlace, async ({ request: asked, body }) => {
    const acting = await actAsInvited(parts, asked);
    // Who never said yes has no say about the place.
    const isPlaceStopping = body.isPlaceStopping && acting.maker.hasSaidYes;
    const { seq, ...left } = await leave(acting.db, { ...acting, isPlaceStopping });
    await parts.index().reachedSeq(seq);
    return left;
  });

  serveOperation(app, endLinks, async ({ request: asked }) => {
    const { db, maker, now } = await actAsMaker(parts, asked);
    await countOften(db, `link:${maker.id}`, LINKS_TO_ONE, now);
    const { name } = await nameOf(db, maker.placeId);
    await db.transaction().execute(async (transaction) => {
      await endLinksOf(transaction, maker.id, now);
      await mailLinks(transaction, { email: maker.email, makers: [{ ...maker, placeName: name }], hasEnded: true }, now);
    });
    return { mailed: true as const };
  });

  serveOperation(app, requestLink, async ({ body: { email, place }, from }) => {
    const [db, now] = [parts.db(), parts.index().now()];
    await countOften(db, `links-from:${networkOf(from)}`, LINKS_FROM_ONE, now);
    await countOften(db, `links-to:${email.toLowerCase()}`, LINKS_TO_ONE, now);
    await request(db, { email, placeId: place }, now);
    return { mailed: true as const };
  });
}

async function nameOf(db: Database, placeId: string): Promise<{ id: string; name: string }> {
  return await db.selectFrom("places").select(["id", "name"]).where("id", "=", placeId).executeTakeFirstOrThrow();
}
