import { join } from "node:path";

import type { Rolldown } from "vite";

const ENTRY = join(import.meta.dirname, "src/main.tsx");

/**
 * One file for everything that the first page imports at once, and nothing else: what comes with `import()`, and what
 * only that needs, stays apart, wherever it lies.
 */
export function firstVisitGroup(name: string) {
  let carried: ReadonlySet<string> | undefined;
  return {
    name: (id: string, modules: Rolldown.ChunkingContext) => {
      carried ??= findCarried(modules);
      return carried.has(id) ? name : null;
    },
  };
}

function findCarried(modules: Rolldown.ChunkingContext): Set<string> {
  const carried = new Set([ENTRY]);
  for (const id of carried) {
    for (const imported of modules.getModuleInfo(id)?.importedIds ?? []) carried.add(imported);
  }
  return carried;
}
