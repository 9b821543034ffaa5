import type { Weekday } from "@schuifaan/shared/domain/taxonomy";

const NAMES: Record<Weekday, string> = {
  MO: "Monday", TU: "Tuesday", WE: "Wednesday", TH: "Thursday", FR: "Friday", SA: "Saturday", SU: "Sunday",
};

/** "MO" → "https://schema.org/Monday" */
export function toDayData(day: Weekday): string {
  return `https://schema.org/${NAMES[day]}`;
}
