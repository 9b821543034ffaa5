import { LANGUAGES, type Language } from "./load-messages.ts";

/** What was remembered wins over what the browser asks for; the first of ours on the browser's list, else Dutch. */
export function chooseLanguage(remembered: string | null, wanted: readonly string[]): Language {
  const tags = remembered === null ? wanted : [remembered, ...wanted];
  const ours = tags.map((tag) => LANGUAGES.find((language) => tag.toLowerCase().split("-")[0] === language));
  return ours.find((language) => language !== undefined) ?? "nl";
}
