const STEPS = ["erbij", "doorgeven", "adres", "links", "stoppen"] as const;
export type MakerStep = (typeof STEPS)[number];

/** The step in an address; undefined for the list of steps, and for what is no step. */
export function toMakerStep(word: string | undefined): MakerStep | undefined {
  return STEPS.find((step) => step === word);
}
