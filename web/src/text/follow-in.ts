import { enFollow } from "./en-follow.ts";
import type { Messages } from "./nl.ts";
import { nlFollow } from "./nl-follow.ts";

/** Beside the catalogue, in both languages: only who keeps a listing needs it. */
export function followIn({ language }: Messages): typeof nlFollow {
  return language === "en" ? enFollow : nlFollow;
}
