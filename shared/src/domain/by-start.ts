/** Orders moments by start, then by end. ISO text of one form sorts as time does. */
export function byStart(
  one: { readonly startsAt: string; readonly endsAt: string },
  other: { readonly startsAt: string; readonly endsAt: string },
): number {
  return compare(one.startsAt, other.startsAt) || compare(one.endsAt, other.endsAt);
}

function compare(one: string, other: string): number {
  if (one === other) return 0;
  return one < other ? -1 : 1;
}
