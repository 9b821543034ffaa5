import type { nlWriting } from "./nl-writing.ts";

export const enWriting: typeof nlWriting = {
  title: "How does it read?",
  level: {
    easy: "Good, this is easy to read.",
    fair: "This reads well. It could be a little shorter.",
    hard: "Shorter reads better. Cut it into small sentences.",
  },
  sentence: (start: string) => `This sentence is long: “${start}…”. Make it two.`,
  word: (word: string) => `“${word}” is a long word. Could it be two words?`,
  kinder: (word: string, instead: string) => `Instead of “${word}” you can also say: ${instead}.`,
  or: " or ",
};
