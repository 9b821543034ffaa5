import { defineConfig } from "rolldown";

// Kept as packages: what brings a binary, what is not our module format, and what the server itself never loads.
const PACKAGES = ["libsql", "pg", "proj4", "csv-parse", "saxes", "fflate", "cli-progress", "better-auth", "sharp"];

export default defineConfig({
  input: {
    main: "src/main.ts",
    "import-main": "src/import-main.ts",
    "backup-main": "src/backup-main.ts",
    "restore-main": "src/restore-main.ts",
    "carry-mails-main": "src/carry-mails-main.ts",
    "bench-main": "src/bench/bench-main.ts",
  },
  platform: "node",
  // What the api lists stays a package; our own code, which Node 20 cannot read as TypeScript, is bundled,
  // and with it what only `shared` uses.
  external: (id) => id.startsWith("node:") || PACKAGES.some((name) => id === name || id.startsWith(`${name}/`)),
  output: { dir: "dist", format: "esm", cleanDir: true, chunkFileNames: "chunk-[hash].js" },
});
