import { enPrivacy } from "./en-privacy.ts";
import type { Messages } from "./nl.ts";
import { nlPrivacy } from "./nl-privacy.ts";

/** Beside the catalogue, in both languages: few read it, and everybody would have to fetch it. */
export function privacyIn({ language }: Messages): typeof nlPrivacy {
  return language === "en" ? enPrivacy : nlPrivacy;
}
