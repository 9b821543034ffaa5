import { enRedactie } from "./en-redactie.ts";
import type { Messages } from "./nl.ts";
import { nlRedactie } from "./nl-redactie.ts";

/** Beside the catalogue, in both languages: only the wijkredactie needs it. */
export function redactieIn({ language }: Messages): typeof nlRedactie {
  return language === "en" ? enRedactie : nlRedactie;
}
