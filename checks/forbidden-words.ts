import type { RepositoryFile } from "./repository-files.ts";

// Words that put people in a box. Practitioners warn against them, and people who feel meant stay away
// (docs/glossary.md tells which words we do use: neighbours, people, everyone).
const FORBIDDEN =
  /(?:eenza(?:am|me)|zielig|doelgroep|kwetsba|bejaard|hulpbehoevend)\p{L}*|oudjes?(?!\p{L})|lonel(?:y|iness)|(?<!\p{L})elderly/giu;

/** Each line with such a word, as "path:line: word". */
export function findForbiddenWords({ path, text }: RepositoryFile): string[] {
  return text
    .split("\n")
    .flatMap((line, index) => (line.match(FORBIDDEN) ?? []).map((word) => `${path}:${index + 1}: ${word}`));
}
