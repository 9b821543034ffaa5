import type { Messages } from "./nl.ts";

/** "ar" → "Arabisch"; a code nobody knows stays as it is. */
export function formatLanguage(code: string, { locale }: Messages): string {
  try {
    const name = new Intl.DisplayNames(locale, { type: "language" }).of(code) ?? code;
    // The long official name of zgh says "Standard" first; people here say Tamazight.
    return code === "zgh" ? "Tamazight" : name;
  } catch {
    return code;
  }
}
