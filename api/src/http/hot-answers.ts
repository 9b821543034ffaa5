import type { IncomingMessage, ServerResponse } from "node:http";

import type { Answers } from "./answers.ts";
import { bodyAtHand, headersFor, isUnchanged, type ReadyAnswer } from "./ready-answer.ts";

/**
 * The shortest way out: what can be answered without waiting is sent without building a Request and a Response for
 * it. True when it has answered; everything else (compression, something to wait for, a refusal, a page) is for the app, which
 * says exactly the same to what this can answer, only slower.
 */
export function sendHotAnswer(answers: Answers, request: IncomingMessage, response: ServerResponse): boolean {
  if (request.method !== "GET") return false;
  const answer = findAnswer(answers, request.url ?? "");
  if (answer === undefined || answer.better !== undefined) return false;

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
  response.writeHead(200, headers).end(body, "latin1");
  return true;
}

/** Whatever is refused here is refused by the app too, with all the words that belong to it. */
function findAnswer(answers: Answers, url: string): ReadyAnswer | undefined {
  try {
    return answers.findOrMake(url);
  } catch {
    return undefined;
  }
}
