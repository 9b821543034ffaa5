import { enMessages } from "./en-messages.ts";
import type { Messages } from "./nl.ts";
import { nlMessages } from "./nl-messages.ts";

/** Beside the catalogue, in both languages: only who writes to a place needs it. */
export function messagesIn({ language }: Messages): typeof nlMessages {
  return language === "en" ? enMessages : nlMessages;
}
