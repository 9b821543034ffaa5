import { linkCalendar, unlinkCalendar } from "@schuifaan/shared/contract/calendar-link";
import type { Hono } from "hono";

import { Refusal } from "../http/problems.ts";
import { serveOperation } from "../http/serve-operation.ts";
import { type Acting, actAsMaker, showUpkeep, type UpkeepParts } from "../upkeep/act-as-maker.ts";
import { countOften } from "../upkeep/count-often.ts";
import { endLink, findFollowed } from "./calendar-links.ts";
import { CalendarUnreadable } from "./calendar-unreadable.ts";
import { type FetchCalendar, fetchCalendar, type FetchedCalendar } from "./fetch-calendar.ts";
import { type FollowStep, previewStep, takeStep } from "./follow-step.ts";
import { mendAddress } from "./mend-address.ts";

/** Each is a request to somebody else's server. */
const OFTEN = { most: 30, stretchInMinutes: 60 };

/** A maker points to a calendar kept elsewhere, looks at what that would change, and says yes; or stops it. */
export function followRoutes(app: Hono, parts: UpkeepParts & { readonly ask?: FetchCalendar }): void {
  serveOperation(app, linkCalendar, async ({ request, body: { address, isLive } }) => {
    const acting = await actAsMaker(parts, request);
    // Who is not known well yet has each change looked at first, and that cannot be promised of a calendar.
    if (isLive && !acting.maker.isTrusted) throw new Refusal("not-allowed");
    const step = await readStep(acting, mendAddress(address), parts.ask ?? fetchCalendar);
    if (!isLive) return { preview: await previewStep(acting.db, step), upkeep: await showUpkeep(parts, acting) };
    const { preview, seq } = await takeStep(acting.db, step);
    return { preview, upkeep: await showUpkeep(parts, acting, seq) };
  });

  serveOperation(app, unlinkCalendar, async ({ request }) => {
    const acting = await actAsMaker(parts, request);
    await endLink(acting.db, acting.maker.placeId);
    return await showUpkeep(parts, acting);
  });
}

async function readStep({ db, maker, now }: Acting, address: string, ask: FetchCalendar): Promise<FollowStep> {
  await countOften(db, `calendar:${maker.id}`, OFTEN, now);
  const known = await findFollowed(db, maker.placeId);
  const fetched = await fetchOrRefuse(address, ask);
  return { link: { placeId: maker.placeId, address, makerId: maker.id, planned: known?.planned ?? [], isLive: true }, fetched, isApproved: true, now };
}

/** Why it cannot be read stands in the answer as a code of CalendarFailure. */
async function fetchOrRefuse(address: string, ask: FetchCalendar): Promise<FollowStep["fetched"]> {
  try {
    const fetched: FetchedCalendar = await ask(address);
    if (!fetched.isSame) return fetched;
    throw new CalendarUnreadable("refused");
  } catch (error) {
    if (error instanceof CalendarUnreadable) throw new Refusal("invalid-input", undefined, [{ in: "body", field: "address", detail: error.failure }]);
    throw error;
  }
}
