import type { Chances } from "@schuifaan/shared/fixtures/generate-chances";

const LETTERS = "abcdefghijklmnopqrstuvwxyz";
/** Nobody can tell what three letters were. */
const SHORTEST = 4;

/** The text with so many slips, each in a word of four letters or more: a letter too many, too few, another, or two swapped. */
export function makeTypos(text: string, count: number, chances: Chances): string {
  let words = text.split(" ");
  for (let typo = 0; typo < count; typo++) {
    const long = words.flatMap((word, at) => (word.length >= SHORTEST ? [at] : []));
    if (long.length === 0) return text;
    const chosen = chances.pick(long);
    words = words.with(chosen, slip(words[chosen] ?? "", chances));
  }
  return words.join(" ");
}

function slip(word: string, { number, pick }: Chances): string {
  const at = number(word.length);
  const letter = LETTERS[number(LETTERS.length)] ?? "e";
  const [before, here, after] = [word.slice(0, at), word.slice(at, at + 1), word.slice(at + 1)];
  const kind = pick(["insert", "remove", "replace", "swap"] as const);
  if (kind === "insert") return before + letter + here + after;
  if (kind === "remove") return before + after;
  if (kind === "replace") return before + letter + after;
  return before + after.slice(0, 1) + here + after.slice(1);
}
