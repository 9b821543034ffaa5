import { expect, test } from "vitest";

import { understandWhen } from "./understand-when.ts";
import { foldTelling, keysOf, readVocabulary } from "./vocabulary.ts";
import { feastDays, specialDays } from "./feast-days.ts";

const whenOf = (text: string, today: string) =>
  understandWhen(
    text.split(", ").map((words) => {
      const phrase = readVocabulary().phrases.get(keysOf(foldTelling(words))[0] ?? "");
      if (phrase?.is !== "when") throw new Error(`${words} says nothing about the time`);
      return phrase.when;
    }),
    today,
  );

const [saturday, sunday, monday] = ["2026-11-21", "2026-11-22", "2026-11-23"];

test.each([
  ["vandaag", saturday, ["2026-11-21"], undefined],
  ["morgen", saturday, ["2026-11-22"], undefined],
  ["overmorgen", saturday, ["2026-11-23"], undefined],
  ["vanavond", saturday, ["2026-11-21"], "evening"],
  ["morgenmiddag", saturday, ["2026-11-22"], "afternoon"],
  ["'s avonds", saturday, [], "evening"],
  ["ochtend, middag", saturday, [], undefined],
  ["dinsdag", saturday, ["2026-11-24"], undefined],
  ["dinsdag, woensdag", saturday, ["2026-11-24", "2026-11-25"], undefined],
  ["zaterdag", saturday, ["2026-11-21"], undefined],
  ["zondagmiddag", saturday, ["2026-11-22"], "afternoon"],
  ["weekend", saturday, ["2026-11-21", "2026-11-22"], undefined],
  ["in het weekend", sunday, ["2026-11-22"], undefined],
  ["dit weekend", monday, ["2026-11-28", "2026-11-29"], undefined],
  ["volgend weekend", saturday, ["2026-11-28", "2026-11-29"], undefined],
  ["deze week", saturday, ["2026-11-21", "2026-11-22"], undefined],
  ["doordeweeks", saturday, ["2026-11-23", "2026-11-24", "2026-11-25", "2026-11-26", "2026-11-27"], undefined],
  ["met kerst", saturday, ["2026-12-25", "2026-12-26"], undefined],
  ["oud en nieuw", saturday, ["2026-12-31", "2027-01-01"], undefined],
  ["pasen", saturday, ["2027-03-28", "2027-03-29"], undefined],
  ["kerst", "2026-12-26", ["2026-12-26", "2027-12-25"], undefined],
  ["jutro", saturday, ["2026-11-22"], undefined],
])("%s, said on %s", (text, today, days, part) => {
  expect(whenOf(text, today)).toEqual({ days, part, isNow: false });
});

test("next week is from Monday to Sunday, and now is today", () => {
  expect(whenOf("volgende week", saturday)?.days).toEqual(["23", "24", "25", "26", "27", "28", "29"].map((day) => `2026-11-${day}`));
  expect(whenOf("nu open", saturday)).toEqual({ days: [saturday], part: undefined, isNow: true });
  expect(understandWhen([], saturday)).toBeUndefined();
});

test("every feast is among the days people ask about", () => {
  const special = specialDays(saturday);

  for (const feast of ["kerst", "kerstavond", "oudjaar", "pasen", "koningsdag", "sinterklaas"] as const) {
    expect(special).toEqual(expect.arrayContaining(feastDays(feast, saturday)));
  }
  expect(special.length).toBeLessThanOrEqual(16);
});
