// People type "kofie", "Feijenoord" and "buurt kamer"; the list says "koffie", "Feyenoord" and "Buurtkamer". Both
// are brought to one bare spelling before they are compared, so no letter here is what anyone will read.

/** What NFKD leaves whole although people type it with plain letters. */
const PLAIN_LETTERS: Readonly<Record<string, string>> = { ß: "ss", ø: "o", æ: "ae", œ: "oe", ł: "l", đ: "d", ı: "i" };

const APOSTROPHES = /['’‘`´]/gu;
/** The clipped words of "’t Zonnetje" and "’s-Graveland": they are written, not searched. */
const CLIPPED_WORD = /(^|[^\p{L}\p{N}])['’‘`´][stnkm](?![\p{L}\p{N}'’‘`´])/gu;
const WORD = /[\p{L}\p{N}][\p{L}\p{M}\p{N}'’‘`´]*/gu;

/**
 * One lower-case word in its bare spelling: no accents, ij = y, ch = g, every c = k, no doubled letters. What starts
 * with a digit keeps its letters: postcode 3027 CC is not 3027 KK.
 */
export function foldWord(word: string): string {
  if (/^\d/.test(word)) return word;
  return (/^[a-z]*$/.test(word) ? word : toPlainLetters(word))
    .replaceAll("ij", "y")
    .replaceAll("ch", "g")
    .replaceAll("c", "k")
    .replaceAll(/([a-z])\1+/g, "$1");
}

function toPlainLetters(word: string): string {
  const bare = word.replaceAll(APOSTROPHES, "").normalize("NFKD").replaceAll(/\p{M}/gu, "");
  return bare.replaceAll(/[ßøæœłđı]/gu, (letter) => PLAIN_LETTERS[letter] ?? letter);
}

/** The words of a text as they stand, in lower case; "3027 AB" is one word. */
export function splitWords(text: string): string[] {
  const lower = text.toLowerCase();
  const words = (/['’‘`´]/.test(lower) ? lower.replaceAll(CLIPPED_WORD, "$1") : lower).match(WORD) ?? [];
  for (let index = words.length - 2; index >= 0; index--) {
    const [digits = "", letters = ""] = words.slice(index, index + 2);
    if (digits.length === 4 && letters.length === 2 && /^[1-9]\d{3}[a-z]{2}$/.test(digits + letters)) {
      words.splice(index, 2, digits + letters);
    }
  }
  return words;
}

/** A name as one string to compare by: "Café ’t Hoekje" and "cafe hoekje" are alike. */
export function foldName(name: string): string {
  return splitWords(name).map(foldWord).join(" ");
}

/** A name as one string to sort by, the way people look it up: "’s-Gravenland" under G, "Één" under E. */
export function toSortName(name: string): string {
  return splitWords(name).map(toPlainLetters).join(" ");
}
