import type { Endpoint, UrlInput } from "@schuifaan/shared/contract/endpoint";
import type { Context, Hono } from "hono";
import type { z } from "zod";

import type { AnswerCache } from "./answer-cache.ts";
import { toEtag } from "./etag.ts";
import { readInput } from "./read-input.ts";
import { type ReadyAnswer, bodyFor, headersFor, isUnchanged } from "./ready-answer.ts";

/** What a route hands over: the answer as JSON text, already in the shape of the contract. */
export type JsonAnswer = { readonly json: string; readonly keep: boolean };

export type Serving = { readonly answers: AnswerCache; readonly version: () => string };

/** Puts a contract on the wire: what comes in is checked; what goes out is text the tests hold against the contract. */
export function serveEndpoint<Input extends UrlInput, Output extends z.ZodType<object, object>>(
  app: Hono,
  { answers, version }: Serving,
  endpoint: Endpoint<Input, Output>,
  handle: (input: z.output<Input>) => JsonAnswer,
): void {
  app.on(["GET", "HEAD"], endpoint.path, async (c) => {
    const url = addressOf(c);
    const known = answers.find(url);
    if (known !== undefined) return respond(c, known);

    const { json, keep } = handle(readInput(endpoint.input, { query: c.req.queries(), path: c.req.param() }));
    const answer: ReadyAnswer = {
      contentType: "application/json",
      // A position near somebody is nobody else's business, so no cache may keep it.
      cacheControl: keep ? "no-cache" : "private, no-store",
      etag: toEtag(version(), url),
      headers: API_HEADERS,
      bodies: { identity: new Uint8Array(Buffer.from(json, "utf8")) },
      asked: 0,
    };
    if (keep) answers.keep(url, answer);
    return respond(c, answer);
  });
}

export const API_VERSION = "1.0.0";
export const API_HEADERS = {
  "API-Version": API_VERSION,
  "Access-Control-Allow-Origin": "*",
  "Access-Control-Expose-Headers": "API-Version, ETag",
  "X-Content-Type-Options": "nosniff",
} as const;

/** Path and query as they came in: `c.req.url` would need to be taken apart again. */
function addressOf(c: Context): string {
  const { url } = c.req;
  return url.slice(url.indexOf("/", url.indexOf("://") + 3));
}

/** Answers with the bytes, or with 304 when the client has them already. */
export async function respond(c: Context, answer: ReadyAnswer): Promise<Response> {
  const headers = headersFor(answer);
  if (isUnchanged(answer, c.req.header("if-none-match") ?? "")) return new Response(null, { status: 304, headers });
  const [coding, body] = await bodyFor(answer, c.req.header("accept-encoding") ?? "");
  headers["Content-Length"] = String(body.length);
  if (coding !== "identity") headers["Content-Encoding"] = coding;
  return new Response(c.req.method === "HEAD" ? null : body, { headers });
}
