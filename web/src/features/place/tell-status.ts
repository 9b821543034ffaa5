import type { Place } from "@schuifaan/shared/domain/place";

import { formatDate } from "../../text/format-date.ts";
import type { Messages } from "../../text/nl.ts";

/** What is different from always, in a sentence; empty when all is as always. */
export function tellStatus({ status, temporaryUntil }: Pick<Place, "status" | "temporaryUntil">, today: string, text: Messages): string {
  const stories = text.place.status;
  if (status === "active") return "";
  if (status !== "temporary") return stories[status];
  if (temporaryUntil === undefined) return stories.temporaryOpenEnd;
  const date = formatDate(temporaryUntil, today, text);
  return temporaryUntil < today ? stories.temporaryOver(date) : stories.temporary(date);
}
