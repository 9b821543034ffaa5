import { array, assert, constantFrom, property } from "fast-check";
import { expect, test } from "vitest";

import { judgeWriting } from "./judge-writing.ts";

const LONG = "Wij bieden op deze plek in de wijk aan alle mensen een warme kamer met koffie en thee.";

test.each([
  ["", "easy"],
  ["Loop zo binnen. Er is koffie.", "easy"],
  ["De deur is aan de Schiedamseweg-Beneden, bij www.buurthuisdekaneelstok.nl.", "easy"],
  ["Er zijn ontmoetingsactiviteiten.", "fair"],
  ["Op maandag en op woensdag is er in de tuin koffie voor wie wil.", "fair"],
  [LONG, "hard"],
  ["Er zijn ontmoetingsactiviteiten, informatiebijeenkomsten en vrijwilligersmiddagen.", "hard"],
])("%j is %s", (text, level) => {
  expect(judgeWriting(text).level).toBe(level);
});

test("what could be shorter is named as it was written, longest first", () => {
  const { longSentences, longWords } = judgeWriting(`Kom je ook? ${LONG}\nWij doen participatieprojecten en vrijwilligerswerk, ja participatieprojecten.`);

  expect(longSentences).toEqual([LONG]);
  expect(longWords).toEqual(["participatieprojecten", "vrijwilligerswerk"]);
});

test("text split into shorter sentences never gets harder", () => {
  const rank = { easy: 0, fair: 1, hard: 2 };
  assert(
    property(array(constantFrom("koffie", "tuin", "samen", "ontmoetingsactiviteiten", "deur"), { minLength: 1, maxLength: 40 }), (words) => {
      const whole = judgeWriting(`${words.join(" ")}.`);
      const split = judgeWriting(words.map((one) => `${one}.`).join(" "));
      expect(rank[split.level]).toBeLessThanOrEqual(rank[whole.level]);
    }),
  );
});
