import { type Messages, nl } from "./nl.ts";

export const LANGUAGES = ["nl", "en"] as const;
export type Language = (typeof LANGUAGES)[number];

/** Dutch is at hand; another language comes in its own file, only for those who want it. */
export async function loadMessages(language: Language): Promise<Messages> {
  if (language === "nl") return nl;
  const { en } = await import("./en.ts");
  return en;
}
