import type { Problem } from "@schuifaan/shared/contract/problem";

/** The API said no, in its own words. Anything else that goes wrong stays what it is. */
export class ApiProblem extends Error {
  readonly code: Problem["code"];

  constructor(problem: Problem) {
    super(problem.title);
    this.code = problem.code;
  }
}

/** The thing asked for does not exist, or has a name that nothing could have: trying again is no use. */
export function isNotFound(error: unknown): boolean {
  return error instanceof ApiProblem && (error.code === "not-found" || error.code === "invalid-input");
}
