import type { UrlInput } from "@schuifaan/shared/contract/endpoint";
import type { Operation } from "@schuifaan/shared/contract/operation";
import type { InputError } from "@schuifaan/shared/contract/problem";
import type { Context, Hono } from "hono";
import { bodyLimit } from "hono/body-limit";
import type { z } from "zod";

import { problemText } from "../text/problem-text.ts";
import { addressOf } from "./address-of.ts";
import { Refusal } from "./problems.ts";
import { readInput } from "./read-input.ts";
import { API_VERSION } from "./serve-endpoint.ts";

export type Asked<Input, Body> = {
  readonly input: Input;
  readonly body: Body;
  readonly request: Request;
  /** The network address that asks: to count by, never to keep. */
  readonly from: string;
  /** Of the answer: for a cookie. */
  readonly headers: Headers;
};

const MOST_BYTES = 64 * 1024;
const HEADERS = {
  "Content-Type": "application/json",
  "API-Version": API_VERSION,
  "Cache-Control": "no-store",
  "X-Content-Type-Options": "nosniff",
  "X-Robots-Tag": "noindex",
} as const;

/**
 * Puts an operation on the wire. What comes in is checked, what goes out is cut to the contract: nothing that it does not
 * name can leak. Other websites are refused, whatever cookie their reader has. `handle` says who may.
 */
export function serveOperation<Input extends UrlInput, Body extends z.ZodType, Output extends z.ZodType<object, object>>(
  app: Hono,
  operation: Operation<Input, Body, Output>,
  handle: (asked: Asked<z.output<Input>, z.output<Body>>) => Promise<z.output<Output>>,
): void {
  const maxSize = operation.mostBytes ?? MOST_BYTES;
  const limit = bodyLimit({ maxSize, onError: () => refuse(new Refusal("too-large", problemText.tooLarge(maxSize))) });
  app.on([operation.method], operation.path, limit, async (c) => {
    refuseOtherWebsites(c.req.raw);
    const input = readInput(operation.input, { query: c.req.queries(), path: c.req.param() });
    const body = await readBody(operation.body, c);
    const headers = new Headers(HEADERS);
    const answer = await handle({ input, body, request: c.req.raw, from: addressOf(c), headers });
    return new Response(JSON.stringify(operation.output.parse(answer)), { headers });
  });
}

function refuse(refusal: Refusal): never {
  throw refusal;
}

/** Browsers say where a request was born; programs without a browser say nothing, and hold nobody's cookie. */
function refuseOtherWebsites({ headers }: Request): void {
  const site = headers.get("sec-fetch-site");
  if (site !== null && site !== "same-origin" && site !== "none") throw new Refusal("not-allowed", problemText.otherWebsite);
}

async function readBody<Body extends z.ZodType>(schema: Body, c: Context): Promise<z.output<Body>> {
  const text = await c.req.text();
  const isJson = text === "" || /^application\/json\b/.test(c.req.header("content-type") ?? "");
  const given = isJson ? parseJson(text) : NOT_JSON;
  if (given === NOT_JSON) throw new Refusal("invalid-input", problemText.notJson);
  const read = schema.safeParse(given);
  if (read.success) return read.data;
  const wrong = read.error.issues.map(({ path, message }): InputError => ({ in: "body", field: path.join("."), detail: message }));
  throw new Refusal("invalid-input", undefined, wrong);
}

const NOT_JSON = Symbol("not JSON");

function parseJson(text: string): unknown {
  if (text === "") return undefined;
  try {
    return JSON.parse(text);
  } catch {
    return NOT_JSON;
  }
}
