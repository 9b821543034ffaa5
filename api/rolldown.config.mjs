import { defineConfig } from "rolldown";

export default defineConfig({
  input: {
    main: "src/main.ts",
    "import-main": "src/import-main.ts",
    "backup-main": "src/backup-main.ts",
    "restore-main": "src/restore-main.ts",
    "bench-main": "src/bench/bench-main.ts",
  },
  platform: "node",
  // Installed packages stay packages; only our own code, which Node 20 cannot read as TypeScript, is bundled.
  external: (id) => !id.startsWith(".") && !id.startsWith("/") && !id.startsWith("@schuifaan/"),
  output: { dir: "dist", format: "esm", cleanDir: true, chunkFileNames: "chunk-[hash].js" },
});
