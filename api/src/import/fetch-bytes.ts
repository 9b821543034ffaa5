import { setTimeout as pause } from "node:timers/promises";

import { importNl } from "../text/import-nl.ts";
import { ImportRefused } from "./import-refused.ts";

const ATTEMPTS = 3;
const TIMEOUT_IN_MS = 60_000;
const MAX_BYTES = 400_000_000;

/** The body behind an address: three attempts on trouble that may pass, a minute each. Throws ImportRefused. */
export async function fetchBytes(url: URL, fetchPage: typeof fetch): Promise<Uint8Array> {
  for (let attempt = 1; ; attempt++) {
    const outcome = await tryFetch(url, fetchPage);
    if (outcome instanceof Uint8Array) return outcome;
    if (!outcome.mayPass || attempt === ATTEMPTS) throw new ImportRefused(outcome.refusal);
    await pause(250 * 4 ** (attempt - 1));
  }
}

type Trouble = { readonly refusal: string; readonly mayPass: boolean };

async function tryFetch(url: URL, fetchPage: typeof fetch): Promise<Uint8Array | Trouble> {
  try {
    const response = await fetchPage(url, {
      signal: AbortSignal.timeout(TIMEOUT_IN_MS),
      headers: { accept: "application/geo+json, application/json, */*;q=0.5" },
    });
    if (response.ok) return await readBody(response);
    await response.body?.cancel();
    return { refusal: importNl.addressAnswered(url.href, response.status), mayPass: response.status >= 500 || response.status === 429 };
  } catch (error) {
    if (error instanceof ImportRefused) throw error;
    return { refusal: importNl.addressSilent(url.href), mayPass: true };
  }
}

async function readBody(response: Response): Promise<Uint8Array> {
  const parts: Uint8Array[] = [];
  let length = 0;
  const body: AsyncIterable<Uint8Array> | Iterable<Uint8Array> = response.body ?? [];
  for await (const part of body) {
    length += part.length;
    if (length > MAX_BYTES) throw new ImportRefused(importNl.tooBig);
    parts.push(part);
  }
  return Buffer.concat(parts);
}
