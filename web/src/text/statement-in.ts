import { enStatement } from "./en-statement.ts";
import type { Messages } from "./nl.ts";
import { nlStatement } from "./nl-statement.ts";

/** Beside the catalogue, in both languages: few read it, and everybody would have to fetch it. */
export function statementIn({ language }: Messages): typeof nlStatement {
  return language === "en" ? enStatement : nlStatement;
}
