import { isLowThreshold } from "../domain/low-threshold.ts";
import type { Place } from "../domain/place.ts";
import { AccessFeature, ActivityCategory, EntryMode, Facility, WelcomeTag } from "../domain/taxonomy.ts";
import { OFFERED } from "./named-traits.ts";

/** What holds for a place in bits, in so many numbers of 32: small enough for 100,000 places, and told in one step. */
export const TRAIT_NUMBERS = 3;

/** One bit. `access=x` is "yes" or "limited", `fully=x` only "yes". Types and languages are told in another way. */
export type BitTrait =
  | `category=${ActivityCategory}`
  | `entry=${EntryMode}`
  | `welcome=${WelcomeTag}`
  | `access=${AccessFeature}`
  | `fully=${AccessFeature}`
  | `facility=${Facility}`
  | "free=yes"
  | "low";

/** In the order of the bits. */
export const BIT_TRAITS: readonly BitTrait[] = [
  ...ActivityCategory.options.map((id) => `category=${id}` as const),
  ...EntryMode.options.map((id) => `entry=${id}` as const),
  "free=yes",
  "low",
  ...WelcomeTag.options.map((id) => `welcome=${id}` as const),
  ...AccessFeature.options.map((id) => `access=${id}` as const),
  ...AccessFeature.options.map((id) => `fully=${id}` as const),
  ...Facility.options.map((id) => `facility=${id}` as const),
];

const NUMBER_OF: ReadonlyMap<string, number> = new Map(BIT_TRAITS.map((trait, number) => [trait, number]));

/** Which bit says so; undefined for what no bit says. */
export function bitOf(trait: string): number | undefined {
  return NUMBER_OF.get(trait);
}

/** Bits of several traits at once, to be laid beside those of a place. */
export function maskOf(traits: Iterable<string>): Uint32Array {
  const mask = new Uint32Array(TRAIT_NUMBERS);
  for (const trait of traits) {
    const bit = bitOf(trait);
    if (bit !== undefined) setBit(mask, 0, bit);
  }
  return mask;
}

function setBit(bits: Uint32Array, at: number, bit: number): void {
  bits[at + (bit >> 5)] = (bits[at + (bit >> 5)] ?? 0) | (1 << (bit & 31));
}

/** Whether the traits from `at` on hold this one bit. */
export function hasBit(bits: Uint32Array, at: number, bit: number): boolean {
  return ((bits[at + (bit >> 5)] ?? 0) & (1 << (bit & 31))) !== 0;
}

/** Writes what holds for a place from `at` on. */
export function writeTraits(place: Place, bits: Uint32Array, at: number): void {
  const set = (trait: BitTrait) => setBit(bits, at, NUMBER_OF.get(trait) ?? 0);
  for (const category of OFFERED.get(place.type) ?? []) set(`category=${category}`);
  for (const { category, status } of place.activities) if (status !== "cancelled") set(`category=${category}`);
  for (const entry of entriesOf(place)) set(`entry=${entry}`);
  if (place.cost !== undefined && place.cost.amountInEuros === 0) set("free=yes");
  if (isLowThreshold(place)) set("low");
  for (const tag of place.welcome) set(`welcome=${tag}`);
  for (const feature of AccessFeature.options) {
    const value = place.access[feature];
    if (value === "yes" || value === "limited") set(`access=${feature}`);
    if (value === "yes") set(`fully=${feature}`);
  }
  for (const facility of place.facilities) set(`facility=${facility}`);
}

/** How people come in at all: as the place says, or some hour of it; else as its activities say. */
function entriesOf({ entry, openingHours, activities }: Place): EntryMode[] {
  const ofHouse = [entry, ...openingHours.map((hours) => hours.entry)].filter((mode) => mode !== undefined);
  return ofHouse.length > 0 ? ofHouse : activities.map((activity) => activity.entry);
}
