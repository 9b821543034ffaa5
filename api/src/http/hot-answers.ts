import type { IncomingMessage, ServerResponse } from "node:http";

import type { AnswerCache } from "./answer-cache.ts";
import { bodyAtHand, headersFor, isUnchanged } from "./ready-answer.ts";

/**
 * The shortest way out: an answer that lies ready is sent without building a Request and a Response for it.
 * True when it has answered; everything else is for the app, which says exactly the same, only slower.
 */
export function sendHotAnswer(answers: AnswerCache, request: IncomingMessage, response: ServerResponse): boolean {
  if (request.method !== "GET") return false;
  const answer = answers.find(request.url ?? "");
  if (answer === undefined) return false;

  const headers = headersFor(answer);
  if (isUnchanged(answer, request.headers["if-none-match"] ?? "")) {
    response.writeHead(304, headers).end();
    return true;
  }
  const ready = bodyAtHand(answer, request.headers["accept-encoding"] ?? "");
  if (ready === undefined) return false;
  const [coding, body] = ready;
  headers["Content-Length"] = String(body.length);
  if (coding !== "identity") headers["Content-Encoding"] = coding;
  response.writeHead(200, headers).end(body);
  return true;
}
