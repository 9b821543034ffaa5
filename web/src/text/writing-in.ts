import { enWriting } from "./en-writing.ts";
import type { Messages } from "./nl.ts";
import { nlWriting } from "./nl-writing.ts";

/** Beside the catalogue, in both languages: only who writes needs it. */
export function writingIn({ language }: Messages): typeof nlWriting {
  return language === "en" ? enWriting : nlWriting;
}
