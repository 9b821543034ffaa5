import * as fc from "fast-check";
import { expect, test } from "vitest";

import { cutQuote } from "./cut-quote.ts";

test.each([
  ["Gmail", "We zijn vrijdag dicht.\r\n\r\nOp za 21 nov 2026 om 12:00 schreef Schuif aan <post@schuifaan.nl>:\r\n\r\n> Klopt dit nog?\r\n> Plek: De Blauwe Theepot"],
  ["Gmail, broken over two lines", "We zijn vrijdag dicht.\n\nOp za 21 nov 2026 om 12:00 schreef Schuif aan <\npost@schuifaan.nl>:\n\n> Klopt dit nog?"],
  ["Outlook", "We zijn vrijdag dicht.\n\nVan: Schuif aan <post@schuifaan.nl>\nVerzonden: zaterdag 21 november 2026 12:00\nAan: Roza\nOnderwerp: Klopt dit nog?\n\nPlek: De Blauwe Theepot"],
  ["Outlook on the web", "We zijn vrijdag dicht.\n________________________________\nVan: Schuif aan\n\nKlopt dit nog?"],
  ["Apple Mail in English", "We zijn vrijdag dicht.\n\nOn 21 Nov 2026, at 12:00, Schuif aan <post@schuifaan.nl> wrote:\n\n> Klopt dit nog?\n"],
  ["Thunderbird", "We zijn vrijdag dicht.\n\nOp 21-11-2026 om 12:00 schreef Schuif aan:\n> Klopt dit nog?\n>\n> Plek"],
  ["an old program", "We zijn vrijdag dicht.\n\n-----Oorspronkelijk bericht-----\nKlopt dit nog?"],
  ["only signs before the lines", "We zijn vrijdag dicht.\n\n> Klopt dit nog?\n> Plek\n"],
])("%s: only what was typed is kept", (_, text) => {
  expect(cutQuote(text)).toBe("We zijn vrijdag dicht.");
});

test.each([
  ["an answer below the quote", "> Klopt dit nog?\n\nNee, vrijdag is het dicht."],
  ["a sentence that begins like one", "Op vrijdag zijn we dicht.\nVan maandag tot woensdag open."],
])("%s stays whole", (_, text) => {
  expect(cutQuote(text)).toBe(text);
});

test("a long text is cut, and no text takes long", () => {
  expect(cutQuote("a".repeat(9000))).toHaveLength(2002);
  fc.assert(fc.property(fc.string({ maxLength: 5000 }), (text) => cutQuote(text).length <= 2002));
  expect(cutQuote("Op ".repeat(30_000)).length).toBeLessThan(2003);
  expect(cutQuote("> \n".repeat(30_000)).length).toBeLessThan(2003);
  expect(cutQuote("on 123\n".repeat(10_000)).length).toBeLessThan(2003);
});
