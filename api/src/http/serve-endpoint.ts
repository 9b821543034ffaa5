import type { Endpoint, UrlInput } from "@schuifaan/shared/contract/endpoint";
import type { Context, Hono } from "hono";
import type { z } from "zod";

import { type Answers, toAddress } from "./answers.ts";
import { toEtag } from "./etag.ts";
import { readInput, type UrlFieldsGiven } from "./read-input.ts";
import { bodyFor, headersFor, isUnchanged, type ReadyAnswer } from "./ready-answer.ts";

/** What a route hands over: the answer as ASCII JSON text, already in the shape of the contract. */
export type JsonAnswer = {
  readonly json: string;
  /** Whether it may be kept, by us and by the client. */
  readonly keep: boolean;
  /** The instant (epoch ms) from which it may be another answer by the clock alone; absent when only data changes it. */
  readonly until?: number | undefined;
  /** Resolves soon, when a better answer may be made: who can wait for it does, and this one is not kept. */
  readonly better?: Promise<void> | undefined;
};

/** Puts a contract on the wire: what comes in is checked; what goes out is text the tests hold against the contract. */
export function serveEndpoint<Input extends UrlInput, Output extends z.ZodType<object, object>>(
  app: Hono,
  answers: Answers,
  endpoint: Endpoint<Input, Output>,
  handle: (input: z.output<Input>) => JsonAnswer,
): void {
  const make = (url: string, fields: UrlFieldsGiven): ReadyAnswer => {
    const { json, keep, until, better } = handle(readInput(endpoint.input, fields));
    const answer: ReadyAnswer = {
      contentType: "application/json",
      // A position near somebody is nobody else's business, so no cache may keep it.
      cacheControl: keep ? "no-cache" : "private, no-store",
      etag: toEtag(until === undefined ? answers.version : `${answers.version}.${until}`, url),
      headers: API_HEADERS,
      until,
      better,
      bodies: { identity: json },
      asked: 0,
    };
    if (keep && better === undefined) answers.keep(url, answer);
    return answer;
  };
  answers.learn(endpoint.path, make);
  app.on(["GET", "HEAD"], endpoint.path, async (c) => {
    const url = toAddress(c.req.url);
    const makeNow = () => make(url, { query: c.req.queries(), path: c.req.param() });
    const answer = answers.find(url) ?? makeNow();
    if (answer.better === undefined) return respond(c, answer);
    await answer.better;
    return respond(c, makeNow());
  });
}

export const API_VERSION = "1.0.0";
export const API_HEADERS = {
  "API-Version": API_VERSION,
  "Access-Control-Allow-Origin": "*",
  "Access-Control-Expose-Headers": "API-Version, ETag",
  "X-Content-Type-Options": "nosniff",
  // Search engines may read answers, but list pages.
  "X-Robots-Tag": "noindex",
} as const;

/** Answers with the bytes, or with 304 when the client has them already. */
export async function respond(c: Context, answer: ReadyAnswer): Promise<Response> {
  const headers = headersFor(answer);
  if (isUnchanged(answer, c.req.header("if-none-match") ?? "")) return new Response(null, { status: 304, headers });
  const [coding, body] = await bodyFor(answer, c.req.header("accept-encoding") ?? "");
  headers["Content-Length"] = String(body.length);
  if (coding !== "identity") headers["Content-Encoding"] = coding;
  return new Response(c.req.method === "HEAD" ? null : body, { headers });
}
