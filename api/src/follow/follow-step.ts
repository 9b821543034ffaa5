import type { CalendarPreview } from "@schuifaan/shared/contract/calendar-link";
import { toAmsterdamDay } from "@schuifaan/shared/domain/amsterdam-time";
import { toDayNumber } from "@schuifaan/shared/domain/calendar-day";

import { inTransaction } from "../database/in-transaction.ts";
import type { Database } from "../database/open-database.ts";
import { changePlace, ChangedMeanwhile } from "../upkeep/change-place.ts";
import { readPlace } from "../upkeep/read-place.ts";
import { type FollowedCalendar, keepLink, keepOutcome } from "./calendar-links.ts";
import type { FetchedCalendar } from "./fetch-calendar.ts";
import { type FollowPlan, planFollow } from "./plan-follow.ts";
import { type ReadCalendar, readActivities } from "./read-activities.ts";
import { tellHeld } from "./tell-makers.ts";

type Read = Extract<FetchedCalendar, { isSame: false }>;

export type FollowStep = {
  readonly link: Pick<FollowedCalendar, "placeId" | "address" | "makerId" | "planned" | "isLive">;
  readonly fetched: Read;
  /** Whether a maker looked at it and said yes: then nothing is too much at once. */
  readonly isApproved: boolean;
  readonly now: Date;
};

export type FollowAnswer = { readonly preview: CalendarPreview; readonly seq: number };

const MOST_TRIES = 3;

/** What a calendar would change at a place, without changing anything. */
export async function previewStep(db: Database, { link, fetched, now }: FollowStep): Promise<CalendarPreview> {
  const today = toAmsterdamDay(now.getTime());
  const { place } = await readPlace(db, link.placeId, today);
  const read = await readActivities(fetched.text, place, now);
  return toPreview(planFollow({ activities: place.activities, before: link.planned, read: read.activities, today: toDayNumber(today) }), read);
}

/**
 * Lets a place follow what its calendar says now: all of it, or nothing where that is too much at once. Throws a Refusal
 * when the place is not there.
 */
export async function takeStep(db: Database, step: FollowStep): Promise<FollowAnswer> {
  const today = toAmsterdamDay(step.now.getTime());
  for (let tries = 1; ; tries++) {
    const { place, version } = await readPlace(db, step.link.placeId, today);
    const read = await readActivities(step.fetched.text, place, step.now);
    const plan = planFollow({ activities: place.activities, before: step.link.planned, read: read.activities, today: toDayNumber(today) });
    try {
      return { preview: toPreview(plan, read), seq: await saveStep(db, step, { plan, read, version }) };
    } catch (error) {
      // Somebody changed the listing while it was read: it is compared anew with what it is now.
      if (!(error instanceof ChangedMeanwhile) || tries === MOST_TRIES) throw error;
    }
  }
}

type Planned = { readonly plan: FollowPlan; readonly read: ReadCalendar; readonly version: number };

async function saveStep(db: Database, { link, fetched, isApproved, now }: FollowStep, { plan, read, version }: Planned): Promise<number> {
  const { placeId, makerId } = link;
  const isHeld = plan.isMuch && !isApproved;
  return await inTransaction(db, async (transaction) => {
    if (isApproved && makerId !== undefined) await keepLink(transaction, { placeId, address: link.address, makerId });
    const outcome = { kind: isHeld ? "held" : "read", planned: read.activities, validators: fetched, isChanged: plan.changes.length > 0 } as const;
    const isStillThere = await keepOutcome(transaction, link, outcome, now);
    if (isHeld && isStillThere && link.isLive) await tellHeld(transaction, link, { lost: plan.gone.length, now });
    if (!isStillThere || isHeld || plan.changes.length === 0) return 0;
    const by = { role: "calendar", source: "calendar", ...(isApproved && makerId !== undefined && { makerId }) } as const;
    const { seq } = await changePlace(transaction, { placeId, expectedVersion: version, by, changes: plan.changes, now });
    return seq;
  });
}

function toPreview({ added, changed, gone, same }: FollowPlan, { skipped }: ReadCalendar): CalendarPreview {
  return { added, changed, gone, same, skipped };
}
