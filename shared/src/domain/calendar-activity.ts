const MARK = "cal-";

/** The id of an activity that a calendar kept elsewhere brings. */
export function toCalendarId(name: string): string {
  return MARK + name;
}

/** Whether a calendar kept elsewhere brought it, followed still or not. */
export function isFromCalendar({ id }: { readonly id: string }): boolean {
  return id.startsWith(MARK);
}
