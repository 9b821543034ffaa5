import { getPrivacyFacts } from "@schuifaan/shared/contract/privacy";
import { expect, test } from "vitest";

import { describeOnBothEngines } from "../database/test-database.ts";
import { IMPERSONAL } from "./impersonal-columns.ts";
import { PERSONAL_DATA } from "./personal-data.ts";

const named = (columns: Readonly<Record<string, readonly string[]>>) => Object.entries(columns).flatMap(([table, names]) => names.map((name) => `${table}.${name}`));
const personal = new Set(PERSONAL_DATA.flatMap(({ columns }) => named(columns)));
const impersonal = new Set(named(IMPERSONAL));

describeOnBothEngines("the table of personal data", (createDatabase) => {
  test("says of every column of text whether it holds something about a person", async () => {
    const { db } = await createDatabase();
    const tables = await db.introspection.getTables();
    const columns = tables.flatMap(({ name, columns: of }) => of.map((column) => ({ name: `${name}.${column.name}`, isText: column.dataType.toLowerCase() === "text" })));
    const texts = columns.filter(({ isText }) => isText).map(({ name }) => name);

    expect(texts.length).toBeGreaterThan(100);
    expect(texts.filter((name) => !personal.has(name) && !impersonal.has(name))).toEqual([]);
    expect([...personal, ...impersonal].filter((name) => !columns.some((column) => column.name === name))).toEqual([]);
  });
});

test("no column is both", () => {
  expect([...personal].filter((name) => impersonal.has(name))).toEqual([]);
});

test("nothing that ends is kept without something that erases it", () => {
  // These go with a maker, with a host or with the account of a colleague.
  const withOthers = new Set(["change", "sign_in"]);

  expect(PERSONAL_DATA.filter(({ kind, kept, erase }) => kept.days !== undefined && erase === undefined && !withOthers.has(kind))).toEqual([]);
});

test("the privacy page gets each kind once, and nothing of where it stands", () => {
  const { facts } = getPrivacyFacts.output.parse({ facts: PERSONAL_DATA });

  expect(new Set(facts.map(({ kind }) => kind)).size).toBe(facts.length);
  expect(facts.flatMap((fact) => Object.keys(fact)).filter((field) => ["columns", "erase", "given"].includes(field))).toEqual([]);
});
