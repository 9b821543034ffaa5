import type { InputError, Problem } from "@schuifaan/shared/contract/problem";

import { problemText } from "../text/problem-text.ts";

const STATUS_OF = {
  "invalid-input": 400,
  "not-signed-in": 401,
  "link-ended": 401,
  "not-allowed": 403,
  "not-found": 404,
  "changed-meanwhile": 409,
  "too-large": 413,
  "too-often": 429,
  "not-ready": 503,
  "read-only": 503,
  unexpected: 500,
} as const satisfies Record<Problem["code"], number>;

/** The api says no. Throw it anywhere below a route; `createApp` turns it into one problem+json answer. */
export class Refusal extends Error {
  readonly problem: Problem;

  constructor(code: Problem["code"], detail?: string, errors?: InputError[], present?: Problem["present"]) {
    super(detail ?? problemText.title[code]);
    this.problem = {
      type: `urn:schuifaan:problem:${code}`,
      title: problemText.title[code],
      status: STATUS_OF[code],
      code,
      ...(detail === undefined ? {} : { detail }),
      ...(errors === undefined ? {} : { errors }),
      ...(present === undefined ? {} : { present }),
    };
  }
}

/** RFC 9457. A refusal is never cached: the next try may go well. */
export function toProblemResponse({ problem }: Refusal): Response {
  return new Response(JSON.stringify(problem), {
    status: problem.status,
    headers: {
      "Content-Type": "application/problem+json",
      "Cache-Control": "no-store",
      ...(problem.status === 503 ? { "Retry-After": "2" } : {}),
    },
  });
}
