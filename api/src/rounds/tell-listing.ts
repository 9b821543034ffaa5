import type { Activity, Place } from "@schuifaan/shared/domain/place";

import type { MailFact, MailLanguage } from "../mail/write-mail.ts";
import { MAIL_WORDS, tellCost, tellDate, tellSchedule, tellSlot } from "../text/mail-words.ts";
import { monthMailText } from "../text/month-mail-text.ts";

const MOST_ACTIVITIES = 8;

/** The listing in eight lines: what its maker looks at to say that all of it still holds. */
export function tellListing(place: Place, today: string, language: MailLanguage): MailFact[] {
  const text = monthMailText[language];
  const words = MAIL_WORDS[language];
  const { name, entrance, cost, firstVisit, lastConfirmed } = place;
  const coffee = cost && [tellCost(cost, words), cost.note].filter((part) => part !== undefined).join(". ");
  const host = firstVisit?.hostFirstName && [text.greets(firstVisit.hostFirstName), firstVisit.hostWhen].filter((part) => part !== undefined).join(", ");
  return [
    { label: text.label.place, value: name },
    { label: text.label.open, value: tellHours(place, language) },
    { label: text.label.door, value: entrance ?? text.unknown },
    { label: text.label.coffee, value: coffee ?? text.unknown },
    { label: text.label.who, value: host ?? text.unknown },
    { label: text.label.closed, value: tellClosures(place, today, language) },
    { label: text.label.doing, value: tellActivities(place, today, language) },
    { label: text.label.checked, value: lastConfirmed === undefined ? text.never : tellDate(lastConfirmed, today, words) },
  ];
}

function tellHours({ openingHours, openingHoursText, activities }: Place, language: MailLanguage): string {
  const text = monthMailText[language];
  if (openingHours.length > 0) return openingHours.map((slot) => tellSlot(slot, MAIL_WORDS[language])).join(", ");
  return openingHoursText ?? (activities.length > 0 ? text.noHours : text.unknown);
}

function tellClosures({ closures, status }: Place, today: string, language: MailLanguage): string {
  const text = monthMailText[language];
  const words = MAIL_WORDS[language];
  const ahead = closures
    .filter(({ to }) => to >= today)
    .map(({ from, to }) => {
      const first = tellDate(from, today, words);
      return from === to ? first : words.span(first, tellDate(to, today, words));
    });
  const told = [...(status === "paused" ? [text.pausedNow] : []), ...ahead];
  return told.length === 0 ? text.nothingPlanned : told.join("; ");
}

/** One on a line: each has a time of its own to look at. What is over is left out. */
function tellActivities({ activities }: Place, today: string, language: MailLanguage): string {
  const text = monthMailText[language];
  const ahead = activities.filter((activity) => !isOver(activity, today));
  if (ahead.length === 0) return text.nothingOn;
  const lines = ahead.slice(0, MOST_ACTIVITIES).map(({ title, schedule }) => `– ${title}: ${tellSchedule(schedule, today, MAIL_WORDS[language])}`);
  return [...lines, ...(ahead.length > MOST_ACTIVITIES ? [`– ${text.more(ahead.length - MOST_ACTIVITIES)}`] : [])].join("\n");
}

function isOver({ schedule: { freq, dtStart, until }, exceptions }: Activity, today: string): boolean {
  const last = freq === "ONCE" ? dtStart : (until ?? today);
  return last < today && exceptions.extraDates.every(({ date }) => date < today);
}
