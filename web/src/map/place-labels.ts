type Label = { readonly key: string; readonly name: string; readonly at: { readonly x: number; readonly y: number } };

const LETTER_IN_PIXELS = 7.5;
const HALF_LINE_IN_PIXELS = 11;
const AIR_IN_PIXELS = 6;

/** Keeps the labels, first come first served, that do not run through one kept before. Pixels, `at` in the middle. */
export function placeLabels<Wanted extends Label>(labels: readonly Wanted[]): Wanted[] {
  const kept: Wanted[] = [];
  for (const label of labels) {
    if (!kept.some((other) => overlap(label, other))) kept.push(label);
  }
  return kept;
}

function overlap(one: Label, other: Label): boolean {
  const reach = halfWidth(one) + halfWidth(other) + AIR_IN_PIXELS;
  return Math.abs(one.at.x - other.at.x) < reach && Math.abs(one.at.y - other.at.y) < 2 * HALF_LINE_IN_PIXELS;
}

function halfWidth({ name }: Label): number {
  return (name.length * LETTER_IN_PIXELS) / 2;
}
