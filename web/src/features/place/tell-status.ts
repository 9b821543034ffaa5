import type { Place } from "@schuifaan/shared/domain/place";

import { formatDate } from "../../text/format-date.ts";
import type { Messages } from "../../text/nl.ts";

type ToldStatus = Pick<Place, "status" | "statusNote" | "temporaryUntil">;

/** What is different from always, in a sentence; empty when all is as always. */
export function tellStatus({ status, statusNote = "", temporaryUntil }: ToldStatus, today: string, text: Messages): string {
  const stories = text.place.status;
  if (status === "active") return "";
  if (status !== "temporary") return stories[status];
  // Most places say themselves until when.
  const isSaid = temporaryUntil !== undefined && statusNote.includes(formatDate(temporaryUntil, temporaryUntil, text));
  if (temporaryUntil === undefined || isSaid) return stories.temporaryOpenEnd;
  const date = formatDate(temporaryUntil, today, text);
  return temporaryUntil < today ? stories.temporaryOver(date) : stories.temporary(date);
}
