import type { Problem } from "@schuifaan/shared/contract/problem";

/** The API said no, in its own words. Anything else that goes wrong stays what it is. */
export class ApiProblem extends Error {
  readonly code: Problem["code"];
  /** What somebody else left meanwhile, in the shape of the operation's answer. */
  readonly present: Problem["present"];
  /** What was wrong with which field. */
  readonly errors: NonNullable<Problem["errors"]>;

  constructor(problem: Problem) {
    super(problem.title);
    this.code = problem.code;
    this.present = problem.present;
    this.errors = problem.errors ?? [];
  }
}

/** What the API said; undefined when it was not the API that failed. */
export function problemCodeOf(error: unknown): Problem["code"] | undefined {
  return error instanceof ApiProblem ? error.code : undefined;
}

/** The thing asked for does not exist, or has a name that nothing could have: trying again is no use. */
export function isNotFound(error: unknown): boolean {
  return error instanceof ApiProblem && (error.code === "not-found" || error.code === "invalid-input");
}
