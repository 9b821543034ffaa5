import type { OpeningHours } from "@schuifaan/shared/domain/place";

/** A name for hours that have no id: their days and when they begin, "MO-WE-1000". */
export function slotKey({ days, from }: OpeningHours): string {
  return [...days, from.replace(":", "")].join("-");
}
