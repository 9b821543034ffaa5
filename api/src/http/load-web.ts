import { createHash } from "node:crypto";
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { extname, join } from "node:path";

import { z } from "zod";

import type { ReadyAnswer } from "./ready-answer.ts";
import type { Render } from "./web-routes.ts";

const CONTENT_TYPES: Record<string, string> = {
  ".html": "text/html; charset=utf-8",
  ".js": "text/javascript; charset=utf-8",
  ".css": "text/css; charset=utf-8",
  ".svg": "image/svg+xml",
  ".png": "image/png",
  ".ico": "image/x-icon",
  ".woff2": "font/woff2",
  ".json": "application/json",
  ".webmanifest": "application/manifest+json",
  ".txt": "text/plain; charset=utf-8",
};

export type WebFiles = {
  /** The page every address of the web starts from. */
  readonly shell: string;
  /** Everything else by its address, `/assets/main-abc.js`. */
  readonly files: ReadonlyMap<string, ReadyAnswer>;
  /** Changes with any byte of the build. */
  readonly build: string;
};

/**
 * Reads the built web into memory, with the compressed twins (.br, .gz) that its build wrote beside each file.
 * Throws when the folder has no index.html.
 */
export function loadWeb(folder: string): WebFiles {
  const names = readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && !/\.(br|gz)$/.test(entry.name))
    .map((entry) => join(entry.parentPath, entry.name));
  const files = new Map(names.map((file) => [file.slice(folder.length).replaceAll("\\", "/"), readAnswer(file)]));
  const shell = readFileSync(join(folder, "index.html"), "utf8");
  files.delete("/index.html");
  const build = createHash("sha256").update([...files].map(([name, { etag }]) => name + etag).join()).update(shell);
  return { shell, files, build: build.digest("hex").slice(0, 8) };
}

/** The web's own program that draws pages on the server: loaded with the first page, for the api does not need it. */
export function loadRenderLater(file: URL): Render {
  let module: Promise<z.infer<typeof RenderModule>> | undefined;
  return async (url, start) => {
    module ??= import(file.href).then((loaded: unknown) => RenderModule.parse(loaded));
    return (await module).render(url, start);
  };
}

const RenderModule = z.object({ render: z.custom<Render>((value) => typeof value === "function") });

function readAnswer(file: string): ReadyAnswer {
  const identity = new Uint8Array(readFileSync(file));
  const hash = createHash("sha256").update(identity).digest("base64url").slice(0, 16);
  const twin = (ending: string) => (existsSync(file + ending) ? new Uint8Array(readFileSync(file + ending)) : undefined);
  const br = twin(".br");
  const gzip = twin(".gz");
  return {
    contentType: CONTENT_TYPES[extname(file)] ?? "application/octet-stream",
    // Names in assets/ carry a hash of what is inside, so they never change.
    cacheControl: /[/\\]assets[/\\]/.test(file) ? "public, max-age=31536000, immutable" : "no-cache",
    etag: `W/"${hash}"`,
    headers: { "X-Content-Type-Options": "nosniff" },
    bodies: { identity, ...(br && { br }), ...(gzip && { gzip }) },
    asked: 0,
  };
}
