/** What a maker can change, as it stands in the address: /bijhouden/…/anders/deur. */
const WHATS = [
  "tijd", "deur", "prijs", "wie", "activiteit", "zoeken", "eerste-keer", "toegang", "kort", "sfeer", "binnen", "naam", "adres", "contact",
] as const;
export type What = (typeof WHATS)[number];

/** Asked for by most; the others stand behind "nog meer". */
export const OFTEN: readonly What[] = WHATS.slice(0, 6);
export const SELDOM: readonly What[] = WHATS.slice(6);

export function isWhat(word: string): word is What {
  return WHATS.some((what) => what === word);
}
