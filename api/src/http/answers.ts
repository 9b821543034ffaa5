import { AnswerCache } from "./answer-cache.ts";
import type { UrlFieldsGiven } from "./read-input.ts";
import type { ReadyAnswer } from "./ready-answer.ts";

/** Makes the answer for an address of one endpoint. Throws a Refusal. */
type MakeAnswer = (url: string, fields: UrlFieldsGiven) => ReadyAnswer;
type KnownPath = { readonly pattern: RegExp; readonly make: MakeAnswer };

/** Every answer this process can give without waiting: those at hand, and those it knows how to make. */
export class Answers {
  readonly #cache: AnswerCache;
  readonly #version: () => string;
  readonly #now: () => number;
  readonly #paths: KnownPath[] = [];

  /** `now` is in epoch ms. */
  constructor(version: () => string, now: () => number) {
    this.#version = version;
    this.#now = now;
    this.#cache = new AnswerCache(version, now);
  }

  /** Of the index that answers are made from now. */
  get version(): string {
    return this.#version();
  }

  /** The clock by which answers grow old, epoch ms. */
  get now(): number {
    return this.#now();
  }

  /** `path` as in the contract, `/api/v1/places/:place`. */
  learn(path: string, make: MakeAnswer): void {
    this.#paths.push({ pattern: new RegExp(`^${path.replaceAll(/:(\w+)/g, "(?<$1>[^/]+)")}$`), make });
  }

  find(url: string): ReadyAnswer | undefined {
    return this.#cache.find(url);
  }

  keep(url: string, answer: ReadyAnswer): void {
    this.#cache.keep(url, answer);
  }

  /** The answer at hand, or made now; undefined for an address we have no endpoint for. Throws a Refusal or URIError. */
  findOrMake(url: string): ReadyAnswer | undefined {
    const known = this.find(url);
    if (known !== undefined) return known;
    const [path = "", search = ""] = url.split("?", 2);
    for (const { pattern, make } of this.#paths) {
      const match = pattern.exec(path);
      if (match !== null) return make(url, { query: readQuery(search), path: decodeAll(match.groups ?? {}) });
    }
    return undefined;
  }
}

/** Path and query of a whole URL, as they came in. */
export function toAddress(url: string): string {
  return url.slice(url.indexOf("/", url.indexOf("://") + 3));
}

function readQuery(search: string): Record<string, string[]> {
  const query: Record<string, string[]> = {};
  for (const [name, value] of new URLSearchParams(search)) (query[name] ??= []).push(value);
  return query;
}

function decodeAll(fields: Record<string, string>): Record<string, string> {
  return Object.fromEntries(Object.entries(fields).map(([name, value]) => [name, decodeURIComponent(value)]));
}
