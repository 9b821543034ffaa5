import { expect, test } from "vitest";

import { cleanDescription, cleanTitle } from "./clean-text.ts";

test.each([
  ["Koffie in de tuin", "Koffie in de tuin"],
  ["  Koffie\n en  thee ", "Koffie en thee"],
  ["Bingo (bel Henk 06-12345678)", "Bingo"],
  ["Bingo, opgeven: 010 123 45 67", "Bingo, opgeven"],
  ["Yoga – roza@voorbeeld.example", "Yoga"],
  ["Koken https://voorbeeld.example/opgeven?x=1", "Koken"],
  ["Spelletjes &amp; thee", "Spelletjes & thee"],
  ["06 12 34 56 78", ""],
  ["Koffie 10:00-12:00, zaal 2", "Koffie 10:00-12:00, zaal 2"],
  ["Kerstdiner 2026", "Kerstdiner 2026"],
])("of the title %j stays %j", (title, shown) => {
  expect(cleanTitle(title)).toBe(shown);
});

test.each([
  ["Kom gerust langs. Bel Henk op 06-12345678. De koffie is gratis.", "Kom gerust langs. De koffie is gratis."],
  ["Kom gerust langs.\nMail naar roza@voorbeeld.example", "Kom gerust langs."],
  ["Zie www.voorbeeld.example voor meer", ""],
  ["Bel +31 (0)10 123 45 67", ""],
  ["Bel 0031 10 1234567", ""],
  ["<html><head><style>p { color: red }</style></head><body><p>Breng je <b>trui</b> mee.</p><p>Er is&nbsp;soep &euro; 3 &#233;&#xE9;n.</p></body></html>", "Breng je trui mee. Er is soep € 3 één."],
  ["Kom kijken.<br><script>alert(1)</script>Tot dan!", "Kom kijken. Tot dan!"],
  ["Tot dan!\n________________________________________________________________________________\nMicrosoft Teams-vergadering\nVergadering-id: 123", "Tot dan!"],
  ["Tot dan!\n\n-::~:~::~:~:~\nDeelnemen met Google Meet", "Tot dan!"],
  ["1 < 2 en 3 > 2", "1 < 2 en 3 > 2"],
])("of the description %j stays %j", (description, shown) => {
  expect(cleanDescription(description)).toBe(shown);
});

test("a long description ends with a sentence, or else with a word", () => {
  const sentence = "We drinken samen koffie aan de lange tafel. ";

  expect(cleanDescription(sentence.repeat(20))).toBe(sentence.repeat(6).trim());
  expect(cleanDescription("koffie ".repeat(80))).toMatch(/^(koffie ){41}koffie…$/);
});

test("of a text that is made to be slow only the beginning is read", () => {
  expect(cleanDescription(`Kom kijken. ${"06-".repeat(1_000_000)}`)).toBe("Kom kijken.");
  expect(cleanTitle(`Bingo ${" ".repeat(5000)} en meer`)).toBe("Bingo");
});
