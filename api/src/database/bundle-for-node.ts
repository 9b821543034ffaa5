import { randomUUID } from "node:crypto";
import { readFileSync, rmSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";

import { build } from "rolldown";
import { z } from "zod";

const API = dirname(dirname(dirname(fileURLToPath(import.meta.url))));
const { dependencies } = z.object({ dependencies: z.record(z.string(), z.string()) }).parse(JSON.parse(readFileSync(join(API, "package.json"), "utf8")));

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
    // What only `shared` uses is not found from here, and so goes in, as in the product.
    external: (id) => id.startsWith("node:") || (!id.startsWith("@schuifaan/") && Object.keys(dependencies).some((name) => id === name || id.startsWith(`${name}/`))),
    output: { dir: folder, entryFileNames: "program.mjs", format: "esm" },
    logLevel: "warn",
  });
  return { file, remove: () => rmSync(folder, { recursive: true, force: true }) };
}
