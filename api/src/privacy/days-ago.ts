const MS_PER_DAY = 86_400_000;

/** That long before `now`, as the database writes instants. */
export function daysAgo(now: Date, days: number): string {
  return new Date(now.getTime() - days * MS_PER_DAY).toISOString();
}
