import { enUpkeep } from "./en-upkeep.ts";
import type { Messages } from "./nl.ts";
import { nlUpkeep } from "./nl-upkeep.ts";

/** Beside the catalogue, in both languages: only who keeps a listing needs it. */
export function upkeepIn({ language }: Messages): typeof nlUpkeep {
  return language === "en" ? enUpkeep : nlUpkeep;
}
