import { readFile, stat } from "node:fs/promises";
import { basename } from "node:path";

import { importNl } from "../text/import-nl.ts";
import { fetchBytes } from "./fetch-bytes.ts";
import { ImportRefused } from "./import-refused.ts";

export type Input = { readonly bytes: Uint8Array; readonly name: string; readonly url: URL | undefined };

const MAX_BYTES = 400_000_000;

/** Reads a file or an http(s) address whole. Throws ImportRefused when there is nothing to read. */
export async function openInput(location: string, fetchPage: typeof fetch): Promise<Input> {
  if (/^https?:\/\//i.test(location)) {
    const url = parseUrl(location);
    return { bytes: await fetchBytes(url, fetchPage), name: `${url.host}${url.pathname}`, url };
  }
  const facts = await stat(location).catch(() => undefined);
  if (facts === undefined) throw new ImportRefused(importNl.noSuchFile(location));
  if (!facts.isFile()) throw new ImportRefused(importNl.notAFile(location));
  if (facts.size > MAX_BYTES) throw new ImportRefused(importNl.tooBig);
  const bytes = await readFile(location).catch(() => undefined);
  if (bytes === undefined) throw new ImportRefused(importNl.unreadable(location));
  return { bytes, name: basename(location), url: undefined };
}

function parseUrl(location: string): URL {
  if (!URL.canParse(location)) throw new ImportRefused(importNl.noSuchFile(location));
  return new URL(location);
}
