import { expect, test } from "vitest";

import { findStrayTexts } from "./catalogue-sentences.ts";
import { isTest, readFiles } from "./repository-files.ts";

const CATALOGUE = /^(web|api)\/src\/text\//;
const files = readFiles(/^(shared|api|web)\/src\/.*\.tsx?$/).filter(({ path }) => !isTest(path) && !CATALOGUE.test(path));

test.each(files)("$path leaves what people read to the catalogue", (file) => {
  expect(findStrayTexts(file)).toEqual([]);
});

const found = (text: string, path = "web/src/features/x.tsx") => findStrayTexts({ path, text });

test("text on the page is found, however it is written", () => {
  expect(found("const a = <p>Sluiten</p>;")).toEqual(["Sluiten"]);
  expect(found('const a = <><b>{"Open"}</b> {isOpen ? `Nu ${n} open` : nl.shut}</>;')).toEqual(["Open", "Nu", "open"]);
  expect(found('const a = <p>{isLate && "Te laat"}</p>;')).toEqual(["Te laat"]);
});

test("words that a screen reader speaks are found, however short", () => {
  const button = 'const a = <button aria-label="Sluiten" title={`Kaart`}><img alt="foto" /></button>;';
  expect(found(button)).toEqual(["Sluiten", "Kaart", "foto"]);
  expect(found('const a = <input placeholder={isShort ? "Zoek" : "Zoek een plek"} />;')).toEqual(["Zoek", "Zoek een plek"]);
});

test("sentences are found anywhere in code", () => {
  expect(found('say("Er is iets misgegaan.");', "api/src/main.ts")).toEqual(["Er is iets misgegaan."]);
  expect(found("say(`We read ${n} rows of the file`);", "api/src/main.ts")).toEqual(["rows of the file"]);
  expect(found('throw new FolderTaken("Another server works in here");', "api/src/main.ts")).toHaveLength(1);
});

test("what only machines and developers read is left alone", () => {
  const text = `
    import { a } from "./read or write.ts";
    const card = <article className="card wide open now" id="list" type="button" aria-live="polite">{nl.title} · {count}</article>;
    if (!found) throw new Error("No area without a centre");
    await sql\`select name from places where id = 1\`.execute(db);
    class Taken extends Error { constructor() { super("another server works here"); } }
    const isBusy = error.message.includes("the database is locked"); const words = "de het een the a of".split(" ");
    const head = "max-age=0, must-revalidate"; const order = "name asc"; const shape = "M0 0h24v24H0z";
  `;
  expect(found(text)).toEqual([]);
});

test("descriptions in the contract are the OpenAPI document, and only there", () => {
  const text = 'const limit = z.int().meta({ description: "how many places to answer" });';

  expect(found(text, "shared/src/contract/params.ts")).toEqual([]);
  expect(found(text, "web/src/url/params.ts")).toEqual(["how many places to answer"]);
});
