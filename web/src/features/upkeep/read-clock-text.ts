const CLOCK = /^(\d{1,2})(?:[.:,u ]?([0-5]\d))?\s*(?:u|uur)?$/;

/**
 * A time as people write it ("10", "1030", "10.30", "10:30", "10,30", "10u30", "10 uur") as wall time "10:30"; undefined
 * when it is none. 24:00 is midnight at the end of a day.
 */
export function readClockText(text: string): string | undefined {
  const match = CLOCK.exec(text.trim().toLowerCase());
  if (match === null) return undefined;
  const hour = Number(match[1]);
  const minute = match[2] ?? "00";
  if (hour > 24 || (hour === 24 && minute !== "00")) return undefined;
  return `${String(hour).padStart(2, "0")}:${minute}`;
}
