import type { Activity, Place } from "@schuifaan/shared/domain/place";

import { calendarText } from "../text/calendar-text.ts";
import type { Entry } from "./plan-series.ts";

/** The title, with the place behind it, and before it what must not be overlooked. */
export function summaryOf({ name }: Place, { title, status }: Activity, { isDoubtful }: Entry): string {
  const whole = calendarText.title(title, name);
  if (status === "cancelled") return calendarText.cancelled(whole);
  if (status === "full") return calendarText.full(whole);
  return isDoubtful ? calendarText.doubtful(whole) : whole;
}

/** Where to go, and which door. */
export function whereOf({ name, address, areaName, gemeenteName, entrance }: Place): string {
  const { street, houseNumber, postcode, woonplaats, hint } = address;
  const road = street === undefined ? hint : join([street, houseNumber], " ");
  const town = street === undefined ? join([areaName, gemeenteName], ", ") : join([postcode, woonplaats ?? gemeenteName], " ");
  const way = join([name, road, town], ", ");
  return entrance === undefined ? way : join([way, calendarText.entrance(entrance)], " · ");
}

/** What somebody wants to know before going, a line each; the last line leads to the page of the place. */
export function describeEntry(place: Place, activity: Activity, { isDoubtful, note }: Entry, url: string): string {
  const { description, status, entry, costInEuros, costNote, audience, signUp } = activity;
  const { entrance, contact, lastConfirmed } = place;
  const lines = [
    note,
    status === "cancelled" ? calendarText.cancelledHint : undefined,
    status === "full" ? calendarText.fullHint : undefined,
    isDoubtful ? calendarText.doubtfulHint : undefined,
    description,
    calendarText.entry(entry),
    signUp,
    costOf(costInEuros, costNote),
    audience === undefined ? undefined : calendarText.audience(audience),
    entrance === undefined ? undefined : calendarText.entrance(entrance),
    contact.phone === undefined ? undefined : calendarText.phone(contact.phone),
    lastConfirmed === undefined ? calendarText.notConfirmed : calendarText.confirmed(lastConfirmed),
    calendarText.more(url),
  ];
  return join(lines, "\n");
}

function costOf(euros: number | undefined, note: string | undefined): string | undefined {
  if (euros === undefined) return note;
  return euros === 0 ? (note ?? calendarText.free) : calendarText.costs(euros, note);
}

function join(parts: readonly (string | undefined)[], between: string): string {
  return parts.filter((part) => part !== undefined && part !== "").join(between);
}
