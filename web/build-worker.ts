import { createHash } from "node:crypto";
import { join } from "node:path";

import { rolldown } from "rolldown";
import type { Plugin, Rolldown } from "vite";

import { SHELL } from "./src/worker/worker-words.ts";

const ENTRY = join(import.meta.dirname, "src/main.tsx");
/** What a prepaid bundle need not pay for twice: the map wants its tiles, paper a printer, and the box takes words without help. */
const NOT_NEEDED = /place-map|suggest-field|poster|card-page|qr-code/;
/** Pages that only tell or ask the server something: without a connection there is nothing to do there. */
const WANTS_SERVER = /\/pages\/(upkeep-|redactie|inloggen|antwoord|melding|bericht|klopt-niet|plek-erbij)/;

/** Bundles the service worker into one file, with the list of what it must keep. */
export const buildWorker: Plugin = {
  name: "build-worker",
  apply: "build",
  generateBundle: {
    order: "post",
    async handler(_, bundle) {
      const page = bundle["index.html"];
      if (page?.type !== "asset") throw new Error("The build has no index.html");
      const revision = createHash("sha256").update(page.source).digest("hex").slice(0, 16);
      // Names in assets/ carry a hash of what is inside; the shell and the icon have theirs told.
      const files = [
        ...filesToKeep(bundle).map((file) => ({ url: `/${file}`, revision: null })),
        ...[SHELL, "/favicon.svg"].map((url) => ({ url, revision })),
      ];
      this.emitFile({ type: "asset", fileName: "sw.js", source: await bundleWorker(JSON.stringify(files)) });
    },
  },
};

/** Everything in assets/ but what is not needed, and what only pages that want the server bring along. */
function filesToKeep(bundle: Rolldown.OutputBundle): string[] {
  const chunks = Object.values(bundle).filter((file) => file.type === "chunk");
  // The entry is part of the file of the first visit (first-visit-group.ts), which therefore is no entry by name.
  const kept = new Set(chunks.filter(({ moduleIds }) => moduleIds.includes(ENTRY)));
  for (const { imports, dynamicImports } of kept) {
    const names = new Set([...imports, ...dynamicImports]);
    for (const chunk of chunks) {
      if (names.has(chunk.fileName) && !WANTS_SERVER.test(chunk.facadeModuleId ?? "")) kept.add(chunk);
    }
  }
  const leftOut = filesOf(chunks);
  for (const name of filesOf(kept)) leftOut.delete(name);
  return Object.keys(bundle).filter((file) => file.startsWith("assets/") && !NOT_NEEDED.test(file) && !leftOut.has(file));
}

/** Scripts, each with the styles that it brings. */
function filesOf(chunks: Iterable<Rolldown.OutputChunk>): Set<string> {
  const files = new Set<string>();
  for (const { fileName, viteMetadata } of chunks) {
    files.add(fileName);
    for (const style of viteMetadata?.importedCss ?? []) files.add(style);
  }
  return files;
}

async function bundleWorker(files: string): Promise<string> {
  const worker = await rolldown({
    input: join(import.meta.dirname, "src/worker/service-worker.ts"),
    platform: "browser",
    transform: { target: "chrome111", define: { FILES: files, "process.env.NODE_ENV": '"production"' } },
  });
  const { output: [file] } = await worker.generate({ format: "iife", minify: true, codeSplitting: false });
  await worker.close();
  return file.code;
}
