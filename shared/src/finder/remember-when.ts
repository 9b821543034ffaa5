import type { ShelfFacts } from "./fact-book.ts";

/** Answers of one minute for the listings of a shelf: for each question a bit that it was asked, and one that it is so. */
type Answers = { readonly minute: number; readonly bits: Uint8Array<ArrayBuffer> };

const MOST_QUESTIONS = 4;
const answersOf = new WeakMap<ShelfFacts, Answers>();

type Test = (facts: ShelfFacts, number: number) => boolean;

/**
 * The same test, that remembers what it said until the minute is over: who is open now is asked by many, and counted
 * beside every search. `question` is a number below 4, the same for the same question.
 */
export function rememberWhen(test: Test, question: number, minute: number): Test {
  const [isAsked, isSo] = [1 << question, 1 << (question + MOST_QUESTIONS)];
  let last: ShelfFacts | undefined;
  let bits = new Uint8Array();
  return (facts, number) => {
    if (facts !== last) {
      last = facts;
      bits = answersAt(facts, minute);
    }
    let known = bits[number] ?? 0;
    if ((known & isAsked) === 0) {
      known |= isAsked | (test(facts, number) ? isSo : 0);
      bits[number] = known;
    }
    return (known & isSo) !== 0;
  };
}

function answersAt(facts: ShelfFacts, minute: number): Uint8Array<ArrayBuffer> {
  const known = answersOf.get(facts);
  if (known?.minute === minute) return known.bits;
  const bits = new Uint8Array(facts.items.length);
  answersOf.set(facts, { minute, bits });
  return bits;
}
