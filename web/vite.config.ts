import react from "@vitejs/plugin-react";
import { defineConfig, type Plugin } from "vite";

import { buildWorker } from "./build-worker.ts";
import { firstVisitGroup } from "./first-visit-group.ts";
import { ourLanguages } from "./our-languages.ts";
import { precompress } from "./precompress.ts";
import { writeManifest } from "./write-manifest.ts";

/** Fetches the letters beside the script instead of after the stylesheet, so the text hardly ever swaps. */
const preloadFont: Plugin = {
  name: "preload-font",
  transformIndexHtml: {
    order: "post",
    handler: (_, { bundle }) =>
      Object.keys(bundle ?? {})
        .filter((file) => file.endsWith(".woff2"))
        .map((file) => ({
          tag: "link",
          attrs: { rel: "preload", href: `/${file}`, as: "font", type: "font/woff2", crossorigin: "" },
          injectTo: "head",
        })),
  },
};

/** The page is drawn already: its looks and letters go before the script that takes it over. */
const scriptLast: Plugin = {
  name: "script-last",
  transformIndexHtml: {
    order: "post",
    handler: (html) => html.replaceAll(/<(script type="module"|link rel="modulepreload")/g, '<$1 fetchpriority="low"'),
  },
};

export default defineConfig(({ isSsrBuild = false }) => ({
  plugins: isSsrBuild ? [react()] : [react(), ourLanguages, preloadFont, scriptLast, writeManifest, buildWorker, precompress],
  server: { proxy: { "/api": "http://localhost:3000" } },
  build: {
    outDir: isSsrBuild ? "dist/server" : "dist/client",
    emptyOutDir: true,
    copyPublicDir: !isSsrBuild,
    target: isSsrBuild ? "node20" : ["chrome111", "firefox114", "safari16.4"],
    modulePreload: { polyfill: false },
    rolldownOptions: {
      output: isSsrBuild ? { entryFileNames: "render.js" } : {
        codeSplitting: {
          groups: [
            // Changes only when a part is renewed, so it stays in the cache from one release to the next.
            { name: "base", test: /node_modules\/(react|react-dom|scheduler|@tanstack|use-sync-external-store)\// },
            firstVisitGroup("page"),
          ],
        },
      },
    },
  },
  // One file that needs no packages beside it, and React without its checks for developers.
  ssr: { noExternal: true },
}));
