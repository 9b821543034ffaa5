import taxonomy from "@schuifaan/shared/data/taxonomy.json";
import { expect, test } from "vitest";

import { changesIn } from "./changes-in.ts";
import { en } from "./en.ts";
import { followIn } from "./follow-in.ts";
import { messagesIn } from "./messages-in.ts";
import { nl } from "./nl.ts";
import { privacyIn } from "./privacy-in.ts";
import { statementIn } from "./statement-in.ts";
import { redactieIn } from "./redactie-in.ts";
import { tipsIn } from "./tips-in.ts";
import { upkeepIn } from "./upkeep-in.ts";
import { writingIn } from "./writing-in.ts";

/** Every text by its path; a function is called with what it may be called with, so that its words are seen too. */
function textsOf(value: unknown, path = ""): [path: string, text: string][] {
  if (typeof value === "string") return [[path, value]];
  if (typeof value === "function") {
    const call: unknown = Reflect.apply(value, undefined, ["3", "x", "y"]);
    return textsOf(call, `${path}()`);
  }
  if (typeof value !== "object" || value === null) return [];
  return Object.entries(value).flatMap(([name, part]) => textsOf(part, `${path}.${name}`));
}

// `clock` takes a time, and nothing else can be turned into one.
const beside = (messages: typeof nl) => ({
  statement: statementIn(messages), privacy: privacyIn(messages), upkeep: upkeepIn(messages), changes: changesIn(messages), writing: writingIn(messages), tips: tipsIn(messages), redactie: redactieIn(messages),
  messages: messagesIn(messages), follow: followIn(messages),
});
const words = (messages: typeof nl) => textsOf({ ...messages, ...beside(messages), time: { ...messages.time, clock: "" } });

test("English says exactly what Dutch says, no more and no less", () => {
  expect(words(en).map(([path]) => path)).toEqual(words(nl).map(([path]) => path));
});

test.each([
  ["type", taxonomy.placeTypes],
  ["runBy", taxonomy.runBy],
  ["entry", taxonomy.entry],
  ["status", taxonomy.status],
  ["category", taxonomy.activityCategories],
  ["access", taxonomy.access],
  ["facility", taxonomy.facilities],
  ["welcome", taxonomy.welcome],
  ["need", taxonomy.needs],
] as const)("the labels of %s are those of the taxonomy, in both languages", (name, entries) => {
  expect(nl.labels[name]).toEqual(Object.fromEntries(entries.map((entry) => [entry.id, entry.nl])));
  expect(en.labels[name]).toEqual(Object.fromEntries(entries.map((entry) => [entry.id, entry.en])));
});

const tooLong = (text: string) => text.split(/[.?!:]\s/).some((sentence) => sentence.split(" ").length > 18);

test("Dutch speaks to one person, informally, in short sentences", () => {
  const formal = /\b(u|uw)\b/i;
  const dutch = words(nl);
  expect(dutch.filter(([, text]) => formal.test(text))).toEqual([]);
  expect(dutch.filter(([, text]) => tooLong(text))).toEqual([]);
});

test.each([
  [0, "0 plekken in beeld"],
  [1, "1 plek in beeld"],
  [23, "23 plekken in beeld"],
  [10_000, "10.000 plekken in beeld"],
])("%d is counted as %s", (count, told) => {
  expect(nl.finder.count.inView(count)).toBe(told);
});
