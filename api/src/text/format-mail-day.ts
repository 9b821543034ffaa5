const LOCALES = { nl: "nl-NL", en: "en-GB" } as const;

/** "2026-11-24" as "dinsdag 24 november" or "Tuesday 24 November". */
export function formatMailDay(day: string, language: keyof typeof LOCALES): string {
  return new Intl.DateTimeFormat(LOCALES[language], { weekday: "long", day: "numeric", month: "long", timeZone: "UTC" }).format(new Date(`${day}T00:00:00Z`)).replace(",", "");
}
