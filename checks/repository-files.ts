import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";

/** A file of this repository, by its path from the root: "web/src/main.tsx". */
export type RepositoryFile = { readonly path: string; readonly text: string };

const ROOT = fileURLToPath(new URL("..", import.meta.url));
// Made by tools, or by people running the product here: not ours to check.
const NOT_OURS = /^(node_modules|dist|data|coverage|playwright-report|test-results|\.git|\.vite)$/;

/** Every file of our own whose path matches, read; node_modules, build output and local data left out. */
export function readFiles(pattern: RegExp): RepositoryFile[] {
  return pathsIn("")
    .filter((path) => pattern.test(path))
    .map((path) => ({ path, text: readFileSync(join(ROOT, path), "utf8") }));
}

export function isTest(path: string): boolean {
  return /\.(test|e2e)\.tsx?$/.test(path);
}

function pathsIn(folder: string): string[] {
  return readdirSync(join(ROOT, folder), { withFileTypes: true }).flatMap((entry) => {
    const path = folder === "" ? entry.name : `${folder}/${entry.name}`;
    if (!entry.isDirectory()) return entry.isFile() ? [path] : [];
    return NOT_OURS.test(entry.name) && path !== "shared/data" ? [] : pathsIn(path);
  });
}
