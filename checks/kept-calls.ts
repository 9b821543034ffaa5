import type { ESTree } from "vite";

import { visitCode } from "./parse-code.ts";
import type { RepositoryFile } from "./repository-files.ts";

// Settings come in through one door and the network through two, so that both can be replaced, checked and tested.
// (The PostgreSQL that the tests start takes over the environment it was started in.)
const ENV_DOORS = /^api\/src\/(env|database\/start-postgres)\.ts$/;
const FETCH_DOORS = /^(web\/src\/queries|api\/src\/import|api\/src\/bench)\//;

/** `process.env` and `fetch(` where they do not belong; none when all is well. */
export function findKeptCalls(file: RepositoryFile): string[] {
  const found: string[] = [];
  visitCode(file, {
    MemberExpression: (node) => {
      if (isGlobal(node, "process", "env") && !ENV_DOORS.test(file.path)) found.push("process.env");
    },
    CallExpression: ({ callee }) => {
      const isFetch = isName(callee, "fetch") || isGlobal(callee, "window", "fetch") || isGlobal(callee, "globalThis", "fetch");
      if (isFetch && !FETCH_DOORS.test(file.path)) found.push("fetch");
    },
  });
  return found;
}

function isGlobal(node: ESTree.Node, holder: string, member: string): boolean {
  if (node.type !== "MemberExpression" || !isName(node.object, holder)) return false;
  return isName(node.property, member) || (node.property.type === "Literal" && node.property.value === member);
}

function isName(node: ESTree.Node, name: string): boolean {
  return node.type === "Identifier" && node.name === name;
}
