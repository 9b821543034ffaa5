import type { Place } from "./place.ts";

const MOST_IN_EUROS = 2.5;

/**
 * "Laagdrempelig" as Rotterdam means it in "De route van het Ontmoeten": you walk in just like that, it costs nothing
 * or little, and somebody greets you. Computed from the facts, never claimed by the place.
 */
export function isLowThreshold({ entry, cost, welcome }: Pick<Place, "entry" | "cost" | "welcome">): boolean {
  return entry === "walk_in" && cost !== undefined && isSmall(cost) && welcome.includes("host_greets");
}

function isSmall({ kind, amountInEuros }: NonNullable<Place["cost"]>): boolean {
  return kind !== "small" || amountInEuros <= MOST_IN_EUROS;
}
