import { toAmsterdamDay } from "@schuifaan/shared/domain/amsterdam-time";
import { weekdayOf } from "@schuifaan/shared/domain/calendar-day";
import type { Timeline } from "@schuifaan/shared/domain/moment";
import type { Place } from "@schuifaan/shared/domain/place";

import { formatDate } from "../../text/format-date.ts";
import { formatTimes } from "../../text/format-times.ts";
import type { Messages } from "../../text/nl.ts";

/** The text that goes with the link. It may be read tomorrow: days stand there by their date, never as "vandaag". */
export function writeInvitation(place: Place, { spans, trust }: Timeline, now: number, text: Messages): string {
  const { share } = text.along;
  const { name, areaName, gemeenteName, entrance, firstVisit } = place;
  const next = spans.find(({ endsAt, certainty }) => Date.parse(endsAt) > now && certainty === "sure");
  const host = firstVisit?.hostFirstName;
  return [
    share.invite(name, [areaName, gemeenteName].filter((part) => part !== undefined).join(", ")),
    next === undefined || trust === "stale" ? "" : share.moment(nameMoment(next, text)),
    entrance === undefined ? "" : share.door(entrance),
    host === undefined ? "" : share.host(host),
  ].filter((line) => line !== "").join("\n");
}

function nameMoment(moment: { startsAt: string; endsAt: string }, text: Messages): string {
  const day = toAmsterdamDay(Date.parse(moment.startsAt));
  return `${text.time.weekday[weekdayOf(day)]} ${formatDate(day, day, text)}, ${formatTimes(moment, text)}`;
}
