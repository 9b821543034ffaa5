import type { Messages } from "./nl.ts";

/** "ar" → "Arabisch"; a code nobody knows stays as it is. */
export function formatLanguage(code: string, { languages }: Messages): string {
  return Object.entries(languages).find(([known]) => known === code)?.[1] ?? code;
}
