/** Pixels; x and y in the middle. */
type Pixel = { readonly x: number; readonly y: number };
type Block = Pixel & { readonly halfWidth: number; readonly halfHeight: number };
type Label = { readonly name: string; readonly at: Pixel };

const LETTER_IN_PIXELS = 7.5;
const HALF_LINE_IN_PIXELS = 10;
const AIR_IN_PIXELS = 3;
/** Where a name may stand from the middle of its area: below the pin that usually is there, in the middle, above. */
const DROPS_IN_PIXELS = [14, 34, -58, 0];

/** Each label, first come first served, where it runs through nothing; a name without room or said before is left out. */
export function placeLabels<Wanted extends Label>(labels: readonly Wanted[], obstacles: readonly Block[]): Wanted[] {
  const taken = [...obstacles];
  const said = new Set<string>();
  return labels.flatMap((label) => {
    const halfWidth = (label.name.length * LETTER_IN_PIXELS) / 2;
    const free = DROPS_IN_PIXELS.map((drop): Block => ({ x: label.at.x, y: label.at.y + drop, halfWidth, halfHeight: HALF_LINE_IN_PIXELS })).find(
      (block) => !said.has(label.name) && !taken.some((other) => overlap(block, other)),
    );
    if (free === undefined) return [];
    taken.push(free);
    said.add(label.name);
    return [{ ...label, at: { x: free.x, y: free.y } }];
  });
}

function overlap(one: Block, other: Block): boolean {
  return (
    Math.abs(one.x - other.x) < one.halfWidth + other.halfWidth + AIR_IN_PIXELS &&
    Math.abs(one.y - other.y) < one.halfHeight + other.halfHeight + AIR_IN_PIXELS
  );
}
