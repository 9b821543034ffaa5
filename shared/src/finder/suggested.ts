import type { ActivityCategory } from "../domain/taxonomy.ts";
import type { StoredArea } from "./build-area-finder.ts";
import type { Listing } from "./listing.ts";

/** How well it fits what was typed: the whole name, its beginning, a word of it, or all that but for a typo. */
export const FIT = { whole: 3, beginning: 2, word: 1, typo: 0 } as const;
type Fit = (typeof FIT)[keyof typeof FIT];

/** Something that a half-typed text may become. */
export type Suggested = { readonly fit: Fit } & (
  | { readonly kind: "area"; readonly area: StoredArea; readonly placeCount: number }
  | { readonly kind: "place"; readonly listing: Listing }
  | { readonly kind: "category"; readonly category: ActivityCategory }
  | { readonly kind: "activity"; readonly listing: Listing; readonly title: string }
  | { readonly kind: "address"; readonly name: string; readonly town: string | undefined; readonly lat: number; readonly lng: number }
);

/** Folded words of a name held against folded words typed, each of which may be half a word; undefined when one is missing. */
export function fitOf(name: readonly string[], typed: readonly string[]): Fit | undefined {
  const all = name.join(" ");
  const wanted = typed.join(" ");
  if (all === wanted) return FIT.whole;
  if (all.startsWith(wanted)) return FIT.beginning;
  return typed.every((word) => name.some((known) => known.startsWith(word))) ? FIT.word : undefined;
}
