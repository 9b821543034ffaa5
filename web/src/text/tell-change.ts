import { daysBetween, weekdayOf } from "@schuifaan/shared/domain/calendar-day";
import type { Change } from "@schuifaan/shared/domain/change";
import type { Address, OpeningHours, Place } from "@schuifaan/shared/domain/place";

import { capitalise } from "./capitalise.ts";
import { changesIn } from "./changes-in.ts";
import { formatDate } from "./format-date.ts";
import { formatDays, formatList } from "./format-days.ts";
import { formatLanguage } from "./format-language.ts";
import { formatCost } from "./format-money.ts";
import type { Messages } from "./nl.ts";
import { tellSchedule } from "./tell-schedule.ts";

type Titled = Pick<Place, "activities">;

/** What a change makes the page say, as a sentence or two; `place` is only looked at for the names of its activities. */
export function tellChange(change: Change, place: Titled, today: string, text: Messages): string {
  const words = changesIn(text);
  switch (change.kind) {
    case "hours": return change.openingHours.length === 0 ? words.noHours : change.openingHours.map((slot) => tellSlot(slot, text)).join(" ");
    case "entrance": return sentences(change.entrance, change.route);
    case "cost": return sentences(formatCost(change.cost, text), change.cost.note);
    case "host": return change.hostFirstName === undefined ? words.noHost : sentences(words.host(change.hostFirstName), change.hostWhen && words.hostWhen(change.hostWhen));
    case "first_visit": return change.text;
    case "summary": return change.summary;
    case "activity": return tellActivity(change.activity, today, text);
    case "skip_date": return words.notOn(titleOf(change.activity, place), dayAndDate(change.date, today, text));
    case "need": return sentences(words.need(text.labels.need[change.need.kind], change.need.text), change.need.until && words.until(formatDate(change.need.until, today, text)));
    case "closure": return tellClosed(change.closure, today, text);
    case "special_open": return tellSpecialOpen(change.specialOpen, today, text);
    case "holidays": return tellHolidays(change, text);
    case "paused": return sentences(words.paused, change.note);
    case "resumed": return words.resumed;
    case "welcome": return tellWelcome(change, text);
    case "access": return tellAccess(change, text);
    case "facilities": return change.facilities.length === 0 ? words.nothing : sentences(capitalise(formatList(change.facilities.map((facility) => text.labels.facility[facility].toLowerCase()), text)));
    case "name": return change.name;
    case "type": return text.labels.type[change.type];
    case "address": return tellAddress(change.address, words.nothing);
    case "contact": return tellContact(change.contact, words.nothing);
    case "moved": return sentences(words.moved, change.note);
    case "stopped": return sentences(words.stopped, change.note);
    case "activity_gone": case "need_gone": case "closure_gone": case "special_open_gone": break;
  }
  return words.gone;
}

/** "Maandag en woensdag van 10.00 tot 13.00 uur." */
export function tellSlot({ days, from, to, note }: OpeningHours, text: Messages): string {
  return sentences(changesIn(text).slot(capitalise(formatDays(days, "weekday", text)), text.time.clock(from), text.time.clock(to)), note);
}

function sentences(...parts: readonly (string | undefined)[]): string {
  return parts
    .map((part) => part?.trim() ?? "")
    .filter((part) => part !== "")
    .map((part) => (/[.!?…]$/.test(part) ? part : `${part}.`))
    .join(" ");
}

function tellActivity(activity: Place["activities"][number], today: string, text: Messages): string {
  const words = changesIn(text);
  const status = activity.status === "planned" ? "" : words[activity.status];
  return sentences(words.activity(activity.title, tellSchedule(activity, today, text)), status);
}

function titleOf(id: string, { activities }: Titled): string {
  return activities.find((activity) => activity.id === id)?.title ?? "";
}

function dayAndDate(day: string, today: string, text: Messages): string {
  return `${text.time.weekday[weekdayOf(day)]} ${formatDate(day, today, text)}`;
}

function tellClosed({ from, to, text: why }: Place["closures"][number], today: string, text: Messages): string {
  const { hours } = text.place;
  const days = daysBetween(from, to) === 0
    ? hours.closedOn(dayAndDate(from, today, text))
    : hours.closedFrom(dayAndDate(from, today, text), dayAndDate(to, today, text));
  return sentences(days, why);
}

function tellSpecialOpen({ date, from, to, text: why }: Place["specialOpen"][number], today: string, text: Messages): string {
  return sentences(text.place.hours.special(dayAndDate(date, today, text), text.time.clock(from), text.time.clock(to)), why);
}

function tellHolidays({ publicHolidays, schoolHolidays }: Extract<Change, { kind: "holidays" }>, text: Messages): string {
  const { holidays, school } = text.place.hours;
  const told = sentences(publicHolidays && holidays[publicHolidays], schoolHolidays && school[schoolHolidays]);
  return told === "" ? changesIn(text).nothing : told;
}

function tellWelcome({ welcome, languages }: Extract<Change, { kind: "welcome" }>, text: Messages): string {
  const words = changesIn(text);
  const spoken = languages.length === 0 ? undefined : words.languages(formatList(languages.map((code) => formatLanguage(code, text)), text));
  const told = sentences(...welcome.map((tag) => text.labels.welcome[tag]), spoken);
  return told === "" ? words.nothing : told;
}

function tellAccess({ access, accessNote }: Extract<Change, { kind: "access" }>, { labels, ...text }: Messages): string {
  const known = Object.entries(labels.access).flatMap(([feature, label]) => {
    const value = Object.entries(access).find(([name]) => name === feature)?.[1];
    return value === undefined ? [] : [`${label}: ${labels.accessValue[value].toLowerCase()}`];
  });
  const told = sentences(...known, accessNote);
  return told === "" ? changesIn({ ...text, labels }).nothing : told;
}

function tellAddress({ street, houseNumber, postcode, woonplaats, hint }: Address, nothing: string): string {
  const lines = [[street, houseNumber], [postcode, woonplaats]].map((parts) => parts.filter((part) => part !== undefined).join(" "));
  const told = sentences(lines.filter((line) => line !== "").join(", "), hint);
  return told === "" ? nothing : told;
}

function tellContact({ phone, email, website }: Place["contact"], nothing: string): string {
  const told = [phone, email, website].filter((way) => way !== undefined).join(" · ");
  return told === "" ? nothing : told;
}
