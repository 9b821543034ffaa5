import { enTips } from "./en-tips.ts";
import type { Messages } from "./nl.ts";
import { nlTips } from "./nl-tips.ts";

/** Beside the catalogue, in both languages: only who tells us something needs it. */
export function tipsIn({ language }: Messages): typeof nlTips {
  return language === "en" ? enTips : nlTips;
}
