import { enChanges } from "./en-changes.ts";
import type { Messages } from "./nl.ts";
import { nlChanges } from "./nl-changes.ts";

/** Beside the catalogue, in both languages: only who keeps a listing needs it. */
export function changesIn({ language }: Messages): typeof nlChanges {
  return language === "en" ? enChanges : nlChanges;
}
