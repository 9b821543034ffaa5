import { dirname, join } from "node:path/posix";

import type { ESTree } from "vite";

import { visitCode } from "./parse-code.ts";
import type { RepositoryFile } from "./repository-files.ts";

/** What the file at `entry` brings along at once: our own files, and packages, each with the files that lead to it. */
export function findCarried(entry: string, files: readonly RepositoryFile[]): { files: Set<string>; packages: Map<string, string[]> } {
  const known = new Map(files.map((file) => [file.path, file]));
  const packages = new Map<string, string[]>();
  const seen = new Set([entry]);
  const ways = [[entry]];
  for (const way of ways) {
    const path = way.at(-1) ?? entry;
    const file = known.get(path);
    for (const name of file === undefined ? [] : atOnceIn(file)) {
      const target = targetOf(path, name);
      if (target === undefined) {
        if (!packages.has(packageOf(name))) packages.set(packageOf(name), way);
      } else if (!seen.has(target)) {
        seen.add(target);
        ways.push([...way, target]);
      }
    }
  }
  return { files: seen, packages };
}

/** What is imported before the file can run; types cost nothing, and `import()` comes later. */
function atOnceIn(file: RepositoryFile): string[] {
  const names: string[] = [];
  const add = ({ source }: { source: ESTree.StringLiteral | null }) => {
    if (source !== null) names.push(source.value);
  };
  visitCode(file, {
    ImportDeclaration: (node) => {
      if (node.importKind !== "type") add(node);
    },
    ExportNamedDeclaration: (node) => {
      if (node.exportKind !== "type") add(node);
    },
    ExportAllDeclaration: (node) => {
      if (node.exportKind !== "type") add(node);
    },
  });
  return names;
}

/** The file of ours that is meant, or undefined for a package. */
function targetOf(path: string, name: string): string | undefined {
  if (name.startsWith(".")) return join(dirname(path), name);
  if (!name.startsWith("@schuifaan/shared/")) return undefined;
  return name.startsWith("@schuifaan/shared/data/") ? name.replace("@schuifaan/", "") : `${name.replace("@schuifaan/shared/", "shared/src/")}.ts`;
}

/** "lucide-react/icons/map" is of lucide-react, "@tanstack/react-query" of itself. */
function packageOf(name: string): string {
  return name.split("/").slice(0, name.startsWith("@") ? 2 : 1).join("/");
}
