import { toAmsterdamDay } from "@schuifaan/shared/domain/amsterdam-time";
import { addDays, weekdayOf } from "@schuifaan/shared/domain/calendar-day";
import { findOccurrences } from "@schuifaan/shared/domain/find-occurrences";
import type { Occurrence } from "@schuifaan/shared/domain/moment";
import type { Activity, Place } from "@schuifaan/shared/domain/place";

import { toDayData } from "./day-data.ts";
import type { Data } from "./place-data.ts";

const AHEAD_IN_DAYS = 90;
const PERIOD = { WEEKLY: "W", MONTHLY: "M" } as const;

// Names in quotes are those of schema.org, which says event and postal code.

/** Each activity that comes in the next 90 days: its next time, and the rule by which it returns. */
export function toActivityData(place: Place, today: string, url: string): Data[] | undefined {
  const until = addDays(today, AHEAD_IN_DAYS);
  const occurrences = findOccurrences(place, today, until);
  const events = place.activities.flatMap((activity) => {
    const times = occurrences.filter(({ activityId }) => activityId === activity.id);
    const [next] = times;
    return next === undefined ? [] : [toEvent(place, activity, next, scheduleOf(place, activity, times, today, until), url)];
  });
  return events.length > 0 ? events : undefined;
}

function toEvent(place: Place, activity: Activity, next: Occurrence, schedule: Data | undefined, url: string): Data {
  const { id, title, description, costInEuros, maxPeople, status } = activity;
  return {
    "@type": "Event",
    "@id": `${url}#${id}`,
    url,
    name: title,
    description,
    startDate: next.startsAt,
    endDate: next.endsAt,
    "eventStatus": status === "cancelled" ? "https://schema.org/EventCancelled" : "https://schema.org/EventScheduled",
    "eventAttendanceMode": "https://schema.org/OfflineEventAttendanceMode",
    location: { "@id": url },
    organizer: { "@type": "Organization", name: place.operator ?? place.name },
    isAccessibleForFree: costInEuros === undefined ? undefined : costInEuros === 0,
    maximumAttendeeCapacity: maxPeople,
    offers: costInEuros === undefined ? undefined : {
      "@type": "Offer",
      price: costInEuros,
      priceCurrency: "EUR",
      availability: status === "full" ? "https://schema.org/SoldOut" : "https://schema.org/InStock",
      url,
    },
    "eventSchedule": schedule,
  };
}

/** The days on which the rule would have it and it is not are named, for the rule knows no holidays. */
function scheduleOf(place: Place, activity: Activity, times: readonly Occurrence[], today: string, until: string): Data | undefined {
  const { freq, interval, dtStart, byDay, nth, from, to, until: lastDay } = activity.schedule;
  if (freq === "ONCE") return undefined;
  const days = byDay ?? [weekdayOf(dtStart)];
  const held = new Set(times.filter(({ isExtra }) => isExtra !== true).map(dayOf));
  const skipped = findOccurrences(byRuleAlone(place, activity), today, until).map(dayOf).filter((day) => !held.has(day));
  return {
    "@type": "Schedule",
    repeatFrequency: `P${interval}${PERIOD[freq]}`,
    // As iCalendar writes the nth weekday, "3WE": schema.org reads both.
    byDay: freq === "MONTHLY" && nth !== undefined ? days.map((day) => `${nth}${day}`) : days.map(toDayData),
    startDate: dtStart,
    endDate: lastDay,
    startTime: from,
    endTime: to,
    scheduleTimezone: "Europe/Amsterdam",
    exceptDate: skipped.length > 0 ? skipped : undefined,
  };
}

function byRuleAlone(place: Place, activity: Activity): Place {
  const exceptions = { skipSchoolHolidays: false, skipPublicHolidays: false, skipDates: [], extraDates: [], ignoreClosures: true };
  return { ...place, closures: [], publicHolidays: "open", schoolHolidays: "open", activities: [{ ...activity, exceptions }] };
}

function dayOf({ startsAt }: Occurrence): string {
  return toAmsterdamDay(Date.parse(startsAt));
}
