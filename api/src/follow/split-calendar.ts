/** The components that matter, each as text of its own: one that is broken breaks no other. */
export type CalendarParts = { readonly timeZones: readonly string[]; readonly events: readonly string[] };

const WANTED: Readonly<Record<string, keyof CalendarParts>> = { "BEGIN:VTIMEZONE": "timeZones", "BEGIN:VEVENT": "events" };
/** Programs that write a text with real line ends in it leave lines that are no property. */
const PROPERTY = /^[A-Za-z0-9-]+[;:]|^[ \t]/;
/** An appointment holds reminders, which hold other people's habits; and some programs put a whole history in it. */
const NESTED = /^BEGIN:(?!VEVENT|VTIMEZONE|STANDARD|DAYLIGHT)/i;

/** `text` has one kind of line ending. */
export function splitCalendar(text: string): CalendarParts {
  const parts: Record<keyof CalendarParts, string[]> = { timeZones: [], events: [] };
  let lines: string[] | undefined;
  let nested: string | undefined;
  for (const line of text.split("\n")) {
    const word = line.trim().toUpperCase();
    if (nested !== undefined) {
      if (word === nested) nested = undefined;
    } else if (WANTED[word] !== undefined) {
      lines = [word];
    } else if (lines !== undefined && (word === "END:VEVENT" || word === "END:VTIMEZONE")) {
      parts[word === "END:VEVENT" ? "events" : "timeZones"].push([...lines, word].join("\r\n"));
      lines = undefined;
    } else if (lines !== undefined && NESTED.test(line)) {
      nested = word.replace("BEGIN", "END");
    } else if (lines !== undefined && PROPERTY.test(line)) {
      lines.push(line);
    }
  }
  return parts;
}
