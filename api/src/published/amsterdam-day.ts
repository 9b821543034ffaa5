// Swedish writes its dates as ISO does.
const AMSTERDAM = new Intl.DateTimeFormat("sv-SE", { timeZone: "Europe/Amsterdam", dateStyle: "short" });

/** The calendar day in Amsterdam, "2026-11-21". */
export function toAmsterdamDay(instant: Date): string {
  return AMSTERDAM.format(instant);
}
