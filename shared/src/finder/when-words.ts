import words from "../../data/query-words.json" with { type: "json" };
import type { DayPart } from "../domain/day-part.ts";
import { Weekday } from "../domain/taxonomy.ts";

const FEASTS = [
  "kerst", "kerstavond", "oudjaar", "nieuwjaar", "pasen", "koningsdag", "bevrijdingsdag", "hemelvaart", "pinksteren", "sinterklaas",
] as const satisfies readonly (keyof typeof words.feasts)[];
export type Feast = (typeof FEASTS)[number];

/** What one word or phrase says about the time. */
export type WhenWord =
  | { readonly is: "now" }
  /** Days from today: 0 is today. */
  | { readonly is: "day"; readonly ahead: number; readonly part?: DayPart }
  | { readonly is: "weekday"; readonly day: Weekday; readonly part?: DayPart }
  | { readonly is: "part"; readonly part: DayPart }
  | { readonly is: "week"; readonly ahead: number; readonly days: "all" | "weekend" | "workdays" }
  /** With the number of a day before it. */
  | { readonly is: "month"; readonly month: number }
  | { readonly is: "date"; readonly day: string }
  | { readonly is: "feast"; readonly feast: Feast };

const PARTS: readonly (readonly [part: DayPart, names: readonly string[]])[] = [
  ["morning", words.morning],
  ["afternoon", words.afternoon],
  ["evening", words.evening],
];

/** Every word for a time, with what it says. */
export const WHEN_WORDS: readonly (readonly [text: string, when: WhenWord])[] = [
  ...saying(words.now, { is: "now" }),
  ...saying(words.today, { is: "day", ahead: 0 }),
  ...saying(words.thisMorning, { is: "day", ahead: 0, part: "morning" }),
  ...saying(words.thisAfternoon, { is: "day", ahead: 0, part: "afternoon" }),
  ...saying(words.tonight, { is: "day", ahead: 0, part: "evening" }),
  ...saying(words.tomorrow, { is: "day", ahead: 1 }),
  ...saying(words.tomorrowMorning, { is: "day", ahead: 1, part: "morning" }),
  ...saying(words.tomorrowAfternoon, { is: "day", ahead: 1, part: "afternoon" }),
  ...saying(words.tomorrowEvening, { is: "day", ahead: 1, part: "evening" }),
  ...saying(words.dayAfterTomorrow, { is: "day", ahead: 2 }),
  ...saying(words.thisWeek, { is: "week", ahead: 0, days: "all" }),
  ...saying(words.nextWeek, { is: "week", ahead: 1, days: "all" }),
  ...saying(words.weekend, { is: "week", ahead: 0, days: "weekend" }),
  ...saying(words.nextWeekend, { is: "week", ahead: 1, days: "weekend" }),
  ...saying(words.workdays, { is: "week", ahead: 0, days: "workdays" }),
  ...PARTS.flatMap(([part, names]) => saying(names, { is: "part", part })),
  ...Weekday.options.flatMap((day) => saying(words.weekdays[day], { is: "weekday", day })),
  // "zondagmiddag" is written as one word.
  ...Weekday.options.flatMap((day) =>
    PARTS.flatMap(([part, parts]) =>
      words.weekdays[day].flatMap((name) => saying(parts.map((more) => `${name}${more}`), { is: "weekday", day, part })),
    ),
  ),
  ...Object.entries(words.months).flatMap(([month, names]) => saying(names, { is: "month", month: Number(month) })),
  ...FEASTS.flatMap((feast) => saying(words.feasts[feast], { is: "feast", feast })),
];

function saying(texts: readonly string[], when: WhenWord): (readonly [string, WhenWord])[] {
  return texts.map((text) => [text, when]);
}
