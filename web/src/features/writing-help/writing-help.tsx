import "./writing-help.css";

import { judgeWriting } from "@schuifaan/shared/domain/judge-writing";

import type { Messages } from "../../text/nl.ts";
import { useText } from "../../text/use-text.tsx";
import { writingIn } from "../../text/writing-in.ts";
import { findKinderWords } from "./find-kinder-words.ts";

/** Below this there is nothing to judge yet, and nobody wants to be watched while beginning. */
const FEWEST_LETTERS = 12;
/** More at once is a school report. */
const MOST_HINTS = 3;

/** How easy it reads, and at most three hints: kinder words first. Quiet: a screen reader tells it when the writer comes by. */
export function WritingHelp({ words }: { words: string }) {
  const text = useText();
  const help = writingIn(text);
  const hints = hintsFor(words, text);
  if (words.trim().length < FEWEST_LETTERS && hints.length === 0) return null;
  const { level } = judgeWriting(words);
  return (
    <section className="writing-help" data-level={level} aria-label={help.title}>
      <p>
        <span className="writing-level" aria-hidden="true">
          <span />
          <span />
          <span />
        </span>
        {help.level[level]}
      </p>
      {hints.length > 0 && (
        <ul className="bullets">
          {hints.map((hint) => (
            <li key={hint}>{hint}</li>
          ))}
        </ul>
      )}
    </section>
  );
}

function hintsFor(words: string, text: Messages): string[] {
  const help = writingIn(text);
  const kinder = findKinderWords(words);
  const { longSentences, longWords } = judgeWriting(words);
  const isTold = new Set(kinder.map(({ word }) => word));
  return [
    ...kinder.map(({ word, instead }) => help.kinder(word, instead.map((one) => `“${one}”`).join(help.or))),
    ...longSentences.map((sentence) => help.sentence(sentence.split(" ").slice(0, 4).join(" "))),
    ...longWords.filter((word) => !isTold.has(word)).map((word) => help.word(word)),
  ].slice(0, MOST_HINTS);
}
