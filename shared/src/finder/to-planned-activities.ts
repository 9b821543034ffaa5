import { toAmsterdamDay } from "../domain/amsterdam-time.ts";
import { findOccurrences } from "../domain/find-occurrences.ts";
import type { Occurrence } from "../domain/moment.ts";
import type { Place } from "../domain/place.ts";
import { trustIn } from "../domain/trust-in.ts";
import type { ActivityHit } from "./find-activities.ts";
import type { Listing } from "./listing.ts";
import { placeOf } from "./place-of.ts";
import { MS_PER_MINUTE } from "./plan-place.ts";

/** `today` is "2026-11-21", Amsterdam; `isNear` when the search had a point to measure from. */
type Asked = { readonly today: string; readonly isNear: boolean };

/** What was found as people read it: an occurrence with its place, and how far that may be trusted. */
export function toPlannedActivities(hits: readonly ActivityHit[], { today, isNear }: Asked) {
  const places = new Map<Listing, Place>();
  return hits.map((hit) => {
    const place = places.get(hit.listing) ?? placeOf(hit.listing);
    places.set(hit.listing, place);
    const { id, slug, name, type, lat, lng, areaName, gemeenteName, lastConfirmed } = place;
    return Object.assign(
      { place: { id, slug, name, type, lat, lng, areaName, gemeenteName, trust: trustIn(lastConfirmed, today, place) } },
      getOccurrence(hit, place),
      isNear && { distanceInMetres: Math.round(hit.metres) },
    );
  });
}

/** Throws when the place does not have what was planned of it: then the plan was made of another place. */
function getOccurrence({ start, end, activity }: ActivityHit, place: Place): Occurrence {
  const [startsAt, endsAt] = [start, end].map((minutes) => new Date(minutes * MS_PER_MINUTE).toISOString());
  const day = toAmsterdamDay(start * MS_PER_MINUTE);
  const activityId = place.activities[activity]?.id;
  const occurrence = findOccurrences(place, day, day).find(
    (other) => other.activityId === activityId && other.startsAt === startsAt && other.endsAt === endsAt,
  );
  if (occurrence === undefined) throw new Error(`Place ${place.id} has no activity ${activity} at ${startsAt}`);
  return occurrence;
}
