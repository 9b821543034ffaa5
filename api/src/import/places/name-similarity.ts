/** 1 for equal texts, 0 for texts with nothing in common: edits (Levenshtein) as a share of the longer one. */
export function nameSimilarity(one: string, other: string): number {
  const longest = Math.max(one.length, other.length);
  if (longest === 0 || one === other) return 1;
  return 1 - editsBetween(one, other) / longest;
}

function editsBetween(one: string, other: string): number {
  let previous = Array.from({ length: other.length + 1 }, (_, index) => index);
  for (let row = 1; row <= one.length; row++) {
    const current = [row];
    for (let column = 1; column <= other.length; column++) {
      const swap = (previous[column - 1] ?? 0) + (one[row - 1] === other[column - 1] ? 0 : 1);
      current.push(Math.min(swap, (previous[column] ?? 0) + 1, (current[column - 1] ?? 0) + 1));
    }
    previous = current;
  }
  return previous.at(-1) ?? 0;
}
