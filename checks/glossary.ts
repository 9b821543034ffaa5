import { visitCode } from "./parse-code.ts";
import type { RepositoryFile } from "./repository-files.ts";

type GlossaryEntry = { readonly word: string; readonly never: readonly string[] };

// Words that the browser, a standard or a package chose are not ours to rename.
const BORROWED =
  /^((use|from|to)?[lL]ocation|events?|\w*Events?|(\w*E|e)vent(Listener|Handler|Target|Source|Emitter|Init)s?|timeZone\w*|ICal\w*)$/;

/** The rows of the tables in glossary.md; a dash means that any other word is fine. */
export function readGlossary(markdown: string): GlossaryEntry[] {
  return markdown
    .split("\n")
    .filter((line) => line.startsWith("| ") && !/^\| (word|---)/.test(line))
    .map((row) => row.split("|").map((cell) => cell.trim()))
    .map(([, word = "", , never = ""]) => ({ word, never: never === "–" ? [] : never.split(/,\s*/) }));
}

/** Names of our own in this file that hold a word we do not use: "venueList (say place)". */
export function findStrayNames(file: RepositoryFile, glossary: readonly GlossaryEntry[], allowed: ReadonlySet<string>): string[] {
  const names = [...namesIn(file)].filter((name) => !allowed.has(name) && !BORROWED.test(name));
  return glossary.flatMap(({ word, never }) =>
    names.filter((name) => never.some((stray) => holds(name, stray))).map((name) => `${name} (say ${word})`),
  );
}

function namesIn(file: RepositoryFile): Set<string> {
  const stem = file.path.split("/").at(-1)?.split(".")[0] ?? "";
  if (file.path.endsWith(".sql")) return new Set([stem, ...(withoutSqlComments(file.text).match(/[a-z_]\w*/gi) ?? [])]);
  const names = new Set([stem]);
  visitCode(file, {
    Identifier: ({ name }) => names.add(name),
    PrivateIdentifier: ({ name }) => names.add(name),
    JSXIdentifier: ({ name }) => names.add(name),
  });
  return names;
}

/** Word by word, plural too: "zip code" is in zipCodes and in ZIP_CODE, "spot" is not in hotspot. */
function holds(name: string, stray: string): boolean {
  return ` ${wordsOf(name)} `.search(new RegExp(` ${wordsOf(stray)}(s|es)? `)) >= 0;
}

function wordsOf(name: string): string {
  return name.replaceAll(/([a-z0-9])([A-Z])/g, "$1 $2").replaceAll(/[_\-$]+/g, " ").toLowerCase();
}

function withoutSqlComments(sql: string): string {
  return sql.replaceAll(/--.*$/gm, "");
}
