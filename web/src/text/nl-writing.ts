/** Help while writing: it says what reads easier, never that somebody does it wrong. */
export const nlWriting = {
  title: "Hoe leest het?",
  level: {
    easy: "Fijn, dit leest makkelijk.",
    fair: "Dit leest best goed. Het kan nog iets korter.",
    hard: "Korter leest fijner. Knip het in kleine zinnen.",
  },
  sentence: (start: string) => `Deze zin is lang: “${start}…”. Maak er twee van.`,
  word: (word: string) => `“${word}” is een lang woord. Kan het in twee woorden?`,
  kinder: (word: string, instead: string) => `Voor “${word}” kun je ook zeggen: ${instead}.`,
  or: " of ",
};
