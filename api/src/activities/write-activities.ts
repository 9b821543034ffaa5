import type { PlannedActivity } from "@schuifaan/shared/contract/activities";
import { toAmsterdamDay } from "@schuifaan/shared/domain/amsterdam-time";
import { findOccurrences } from "@schuifaan/shared/domain/find-occurrences";
import type { Place } from "@schuifaan/shared/domain/place";
import { trustIn } from "@schuifaan/shared/domain/trust-in";
import type { ActivityHit, FoundActivities } from "@schuifaan/shared/finder/find-activities";
import type { Listing } from "@schuifaan/shared/finder/listing";
import { placeOf } from "@schuifaan/shared/finder/place-of";
import { MS_PER_MINUTE } from "@schuifaan/shared/finder/plan-place";

import { toAsciiJson } from "../database/ascii-json.ts";

type Asked = {
  /** Days, Amsterdam. */
  readonly from: string;
  readonly to: string;
  readonly today: string;
  readonly isNear: boolean;
};

/** A contract ActivitiesAnswer as JSON text. */
export function writeActivities({ hits, total, next }: FoundActivities, { from, to, today, isNear }: Asked): string {
  const places = new Map<Listing, Place>();
  const activities = hits.map((hit): PlannedActivity => {
    const place = places.get(hit.listing) ?? placeOf(hit.listing);
    places.set(hit.listing, place);
    return { ...toPlannedActivity(hit, place, today), ...(isNear && { distanceInMetres: Math.round(hit.metres) }) };
  });
  return toAsciiJson({ activities, total, from, to, nextCursor: next });
}

/** Throws when the place does not have what was planned of it: then the plan was made of another place. */
function toPlannedActivity({ start, end, activity }: ActivityHit, place: Place, today: string): PlannedActivity {
  const { id, slug, name, type, lat, lng, areaName, gemeenteName, lastConfirmed, confirmedBy } = place;
  const [startsAt, endsAt] = [start, end].map((minutes) => new Date(minutes * MS_PER_MINUTE).toISOString());
  const day = toAmsterdamDay(start * MS_PER_MINUTE);
  const activityId = place.activities[activity]?.id;
  const occurrence = findOccurrences(place, day, day).find(
    (other) => other.activityId === activityId && other.startsAt === startsAt && other.endsAt === endsAt,
  );
  if (occurrence === undefined) throw new Error(`Place ${id} has no activity ${activity} at ${startsAt}`);
  return { ...occurrence, place: { id, slug, name, type, lat, lng, areaName, gemeenteName, trust: trustIn(lastConfirmed, today, confirmedBy) } };
}
