import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { Plugin } from "vite";

import { nlApp } from "./src/text/nl-app.ts";

/** Tells browsers how to keep the web on a home screen: names from the catalogue, colours from the tokens. */
export const writeManifest: Plugin = {
  name: "write-manifest",
  transformIndexHtml: () => {
    const [light, dark] = readColours("surface");
    return [
      { tag: "meta", attrs: { name: "theme-color", content: light, media: "(prefers-color-scheme: light)" }, injectTo: "head" },
      { tag: "meta", attrs: { name: "theme-color", content: dark, media: "(prefers-color-scheme: dark)" }, injectTo: "head" },
      { tag: "link", attrs: { rel: "manifest", href: "/manifest.webmanifest" }, injectTo: "head" },
    ];
  },
  generateBundle() {
    this.emitFile({ type: "asset", fileName: "manifest.webmanifest", source: JSON.stringify(toManifest()) });
  },
};

function toManifest() {
  return {
    id: "/",
    name: nlApp.name,
    short_name: nlApp.name,
    description: nlApp.tagline,
    lang: "nl",
    dir: "ltr",
    start_url: "/",
    scope: "/",
    display: "standalone",
    theme_color: readColours("surface")[0],
    background_color: readColours("paper")[0],
    icons: [toIcon("icon-192", 192, "any"), toIcon("icon-512", 512, "any"), toIcon("icon-maskable-512", 512, "maskable")],
    shortcuts: [{ name: nlApp.agenda, url: "/agenda" }, { name: nlApp.wijken, url: "/wijken" }],
  };
}

function toIcon(name: string, size: number, purpose: "any" | "maskable") {
  return { src: `/icons/${name}.png`, type: "image/png", sizes: `${size}x${size}`, purpose };
}

/** By day and by night. Throws when the tokens no longer say. */
function readColours(token: "surface" | "paper"): [light: string, dark: string] {
  const tokens = readFileSync(join(import.meta.dirname, "src/ui/tokens.css"), "utf8");
  const [light, dark] = [...tokens.matchAll(new RegExp(`--${token}: (#[\\da-f]+)`, "g"))].map(([, colour]) => colour);
  if (light === undefined || dark === undefined) throw new Error(`tokens.css has no --${token} for day and night`);
  return [light, dark];
}
