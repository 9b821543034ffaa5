import type { Problem } from "@schuifaan/shared/contract/problem";

/** What the api says to the developer of a program that calls it. People read the web's own sentences instead. */
export const problemText = {
  title: {
    "invalid-input": "The request has values we cannot use",
    "not-signed-in": "Sign in first",
    "link-ended": "This link does not work any more; ask for a new one",
    "not-allowed": "This is not yours to see or change",
    "not-found": "There is nothing at this address",
    "changed-meanwhile": "Somebody changed this since you looked",
    "too-large": "The request is larger than we take",
    "too-often": "Too many requests; wait a while",
    "not-ready": "The places are still being loaded",
    "read-only": "The database cannot be reached; reading goes on, writing does not",
    unexpected: "Something went wrong on our side",
  } satisfies Record<Problem["code"], string>,
  noSuchPath: (path: string) => `Nothing lives at ${path}. See /api/v1/openapi.json for what does.`,
  noSuchPlace: (place: string) => `There is no place with id or slug ${place}.`,
  noSuchActivity: (activity: string) => `This place has no activity ${activity}.`,
  noSuchArea: (code: string, year: number | undefined) =>
    year === undefined ? `There is no area ${code}.` : `There is no edition ${year} of area ${code}.`,
  unknownField: (known: readonly string[]) =>
    known.length === 0 ? "This address takes no fields." : `Unknown field. This address takes: ${known.join(", ")}.`,
  twice: "Given more than once. Give it once; lists are separated by commas.",
  daysReversed: (from: string, to: string) => `The last day, ${to}, comes before the first, ${from}.`,
  tooManyDays: (most: number) => `More days than fit in one answer. Ask for at most ${most} at a time.`,
  tooManyPlaces: "Too many places to plan so far away. Name an area, a box or a place beside these days.",
  badCursor: "Not a cursor of this search. Start again without it.",
  pointMissing: "The tip does not say where it is. Give a point.",
  notJson: "The body must be JSON, with Content-Type application/json.",
  otherWebsite: "Only our own pages may ask this.",
  tooLarge: (most: number) => `The body may hold at most ${most} bytes.`,
  outcomesOf: (fitting: readonly string[]) => `This kind of task can become: ${fitting.join(", ")}.`,
  areaMissing: "Name the area that the role holds in; only an admin may be one everywhere.",
  intoMissing: "Name a place that is still there, and not this one.",
  rowIncomplete: (missing: string) => `A place needs a ${missing}, and the row has none.`,
  seeOther: (version: number) => `The listing has version ${version} now. Read it again, and then decide.`,
  indexLoading: "Try again in a moment.",
};
