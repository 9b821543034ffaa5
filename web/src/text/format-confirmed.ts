import { daysBetween } from "@schuifaan/shared/domain/calendar-day";
import type { Place } from "@schuifaan/shared/domain/place";

import { formatDate } from "./format-date.ts";
import type { Messages } from "./nl.ts";

/** After this many days a listing may no longer be true (design/product.md, section 3, freshness). */
const OLD_IN_DAYS = 90;

type Confirmed = { sentence: string; isOld: boolean };
type Checked = Pick<Place, "lastConfirmed" | "confirmedBy" | "contact" | "isDoubted">;

/** When somebody last looked whether it is all true: a date, "vraag het even na", or never. */
export function formatConfirmed(lastConfirmed: string | undefined, today: string, text: Messages): Confirmed {
  if (lastConfirmed === undefined) return { sentence: text.place.never, isOld: true };
  if (daysBetween(lastConfirmed, today) > OLD_IN_DAYS) return { sentence: text.place.old, isOld: true };
  return { sentence: text.place.confirmed(formatDate(lastConfirmed, today, text)), isOld: false };
}

/** As formatConfirmed, with who looked: "Nagekeken op 12 november door de plek zelf"; only who can be called is to be called. */
export function formatConfirmedBy(
  { lastConfirmed, confirmedBy, contact, isDoubted = false }: Checked,
  today: string,
  text: Messages,
): Confirmed {
  if (isDoubted) return { sentence: contact.phone === undefined ? text.place.doubted : text.place.doubtedCall, isOld: true };
  if (confirmedBy === "resident_tip") return { sentence: text.place.tipOnly, isOld: true };
  const confirmed = formatConfirmed(lastConfirmed, today, text);
  if (confirmed.isOld && lastConfirmed !== undefined && contact.phone !== undefined) return { ...confirmed, sentence: text.place.oldCall };
  if (confirmed.isOld || confirmedBy === undefined) return confirmed;
  return { ...confirmed, sentence: `${confirmed.sentence} ${text.place.confirmedBy[confirmedBy]}` };
}
