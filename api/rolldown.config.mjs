import { readFileSync } from "node:fs";

import { defineConfig } from "rolldown";

const { dependencies, devDependencies } = JSON.parse(readFileSync("package.json", "utf8"));
const installed = Object.keys({ ...dependencies, ...devDependencies }).filter((name) => !name.startsWith("@schuifaan/"));

export default defineConfig({
  input: {
    main: "src/main.ts",
    "import-main": "src/import-main.ts",
    "backup-main": "src/backup-main.ts",
    "restore-main": "src/restore-main.ts",
    "bench-main": "src/bench/bench-main.ts",
  },
  platform: "node",
  // What the api lists stays a package; our own code, which Node 20 cannot read as TypeScript, is bundled,
  // and with it what only `shared` uses.
  external: (id) => id.startsWith("node:") || installed.some((name) => id === name || id.startsWith(`${name}/`)),
  output: { dir: "dist", format: "esm", cleanDir: true, chunkFileNames: "chunk-[hash].js" },
});
