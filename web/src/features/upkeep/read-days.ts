import type { nlUpkeep } from "../../text/nl-upkeep.ts";
import type { Fault } from "../../ui/error-summary.tsx";

/** What is not right about two days, "2026-12-24"; none when they are two days that are not both over. */
export function readDays(from: string, to: string, today: string, words: (typeof nlUpkeep)["questions"]["closed"]["faults"]): Fault[] {
  return [
    ...(from === "" ? [{ field: "eerste", sentence: words.from }] : []),
    ...(to === "" ? [{ field: "laatste", sentence: words.to }] : []),
    ...(from !== "" && to !== "" && to < from ? [{ field: "laatste", sentence: words.order }] : []),
    ...(from !== "" && to >= from && to < today ? [{ field: "laatste", sentence: words.past }] : []),
  ];
}
