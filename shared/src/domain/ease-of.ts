import type { EntryMode } from "./taxonomy.ts";

const EASE: readonly (EntryMode | undefined)[] = ["walk_in", undefined, "call_first", "sign_up", "appointment"];

/** How easily one comes in: from 0, just walk in, up to 4, by appointment. Nobody said how is next to walking in. */
export function easeOf(entry: EntryMode | undefined): number {
  return EASE.indexOf(entry);
}
