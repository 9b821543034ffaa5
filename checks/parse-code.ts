import { type ESTree, parseSync, Visitor, type VisitorObject } from "vite";

import type { RepositoryFile } from "./repository-files.ts";

/** Walks the syntax tree; throws on code that cannot be read, because a check that skips a file checks nothing. */
export function visitCode({ path, text }: RepositoryFile, visitor: VisitorObject): void {
  new Visitor(visitor).visit(parse({ path, text }).program);
}

export function commentsIn(file: RepositoryFile): string[] {
  return parse(file).comments.map(({ value }) => value);
}

/** What a file imports, re-exports or loads later, as written. */
export function importsIn(file: RepositoryFile): string[] {
  const names: string[] = [];
  const add = ({ source }: { source: ESTree.Expression | null }) => {
    if (source?.type === "Literal" && typeof source.value === "string") names.push(source.value);
  };
  visitCode(file, {
    ImportDeclaration: add,
    ExportNamedDeclaration: add,
    ExportAllDeclaration: add,
    ImportExpression: add,
    TSImportType: add,
  });
  return names;
}

function parse({ path, text }: RepositoryFile) {
  const parsed = parseSync(path, text);
  const [error] = parsed.errors;
  if (error) throw new Error(`${path}: ${error.message}`);
  return parsed;
}
