import type { Place } from "@schuifaan/shared/domain/place";

import { formatDate } from "../../text/format-date.ts";
import { formatList } from "../../text/format-days.ts";
import { formatSlot } from "../../text/format-hours.ts";
import { formatCost } from "../../text/format-money.ts";
import type { Messages } from "../../text/nl.ts";
import { upkeepIn } from "../../text/upkeep-in.ts";

type Line = {
  readonly label: string;
  readonly value: string;
  /** Nobody told us yet. */
  readonly isUnknown?: boolean;
  /** Written by the place itself, in Dutch. */
  readonly isOwn?: boolean;
};

const MOST_TITLES = 4;

/** A listing in eight lines: what the mail of the month says, on a page. */
export function tellListing(place: Place, today: string, text: Messages): Line[] {
  const { lines, unknown, none } = upkeepIn(text).home;
  const known = (label: string, value: string | undefined): Line =>
    value === undefined || value === "" ? { label, value: unknown, isUnknown: true } : { label, value };
  const host = place.firstVisit?.hostFirstName;
  return [
    { label: lines.place, value: place.name, isOwn: true },
    known(lines.open, tellHours(place, text)),
    known(lines.doing, tellTitles(place, text)),
    { ...known(lines.door, place.entrance), isOwn: place.entrance !== undefined },
    known(lines.cost, place.cost && formatCost(place.cost, text)),
    known(lines.host, host === undefined ? undefined : text.place.first.host(host)),
    { label: lines.closed, value: tellClosures(place, today, text) || none },
    { label: lines.needs, value: tellNeeds(place, text) || none },
  ];
}

function tellHours({ openingHours, openingHoursText, activities }: Place, text: Messages): string | undefined {
  if (openingHours.length > 0) return openingHours.map((slot) => formatSlot(slot, text)).join(", ");
  return openingHoursText ?? (activities.length > 0 ? upkeepIn(text).home.noHours : undefined);
}

function tellTitles({ activities }: Place, text: Messages): string {
  const titles = activities.map(({ title }) => title);
  if (titles.length <= MOST_TITLES) return formatList(titles, text);
  return `${titles.slice(0, MOST_TITLES - 1).join(", ")} ${upkeepIn(text).home.more(titles.length - MOST_TITLES + 1)}`;
}

function tellClosures({ closures, status }: Place, today: string, text: Messages): string {
  const ahead = closures.filter(({ to }) => to >= today);
  const days = ahead.map(({ from, to }) => {
    const first = formatDate(from, today, text);
    return from === to ? first : text.time.span(first, formatDate(to, today, text));
  });
  return [...(status === "paused" ? [text.labels.status.paused] : []), ...days].join("; ");
}

function tellNeeds({ needs }: Place, text: Messages): string {
  return formatList([...new Set(needs.map(({ kind }) => text.labels.need[kind].toLowerCase()))], text);
}
