import KINDER from "@schuifaan/shared/data/kinder-words.json";

export type KinderWord = { readonly word: string; readonly instead: readonly string[] };

type Rule = KinderWord & { readonly pattern: RegExp };

const RULES: readonly Rule[] = KINDER.flatMap(({ starts, instead, ...rule }) =>
  starts.map((word) => ({ word, instead, pattern: new RegExp(`(?<!\\p{L})${word}${"whole" in rule ? "" : "\\p{L}*"}(?!\\p{L})`, "iu") })),
);

/** Words that we would say otherwise, as they were written, each with what people would rather read; in the order of the list. */
export function findKinderWords(text: string): KinderWord[] {
  const found = RULES.flatMap(({ pattern, instead }) => {
    const word = pattern.exec(text)?.[0];
    return word === undefined ? [] : [{ word, instead }];
  });
  return found.filter(({ word }, index) => found.findIndex((other) => other.word === word) === index);
}
