import { randomUUID } from "node:crypto";
import { rmSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";

import { build } from "rolldown";

const API = dirname(dirname(dirname(fileURLToPath(import.meta.url))));

/**
 * For tests that kill a process: one of our TypeScript files as a program that Node 20 runs, made as the product is.
 * It stands inside api/node_modules, where it finds the packages, and upwards of there the migrations.
 */
export async function bundleForNode(entry: URL): Promise<{ file: string; remove: () => void }> {
  const folder = join(API, "node_modules", ".schuifaan-tests", randomUUID());
  const file = join(folder, "program.mjs");
  await build({
    input: fileURLToPath(entry),
    platform: "node",
    external: (id) => /^[a-z@]/.test(id) && !id.startsWith("@schuifaan/"),
    output: { file, format: "esm" },
    logLevel: "warn",
  });
  return { file, remove: () => rmSync(folder, { recursive: true, force: true }) };
}
