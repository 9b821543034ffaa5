import { createHash } from "node:crypto";
import { join } from "node:path";

import { rolldown } from "rolldown";
import type { Plugin } from "vite";

import { SHELL } from "./src/worker/worker-words.ts";

/** What a prepaid bundle need not pay for twice: the map wants its tiles, paper a printer, and the box takes words without help. */
const NOT_NEEDED = /place-map|suggest-field|poster|card-page|qr-code/;

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
        ...Object.keys(bundle).filter((file) => file.startsWith("assets/") && !NOT_NEEDED.test(file)).map((file) => ({ url: `/${file}`, revision: null })),
        ...[SHELL, "/favicon.svg"].map((url) => ({ url, revision })),
      ];
      this.emitFile({ type: "asset", fileName: "sw.js", source: await bundleWorker(JSON.stringify(files)) });
    },
  },
};

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
