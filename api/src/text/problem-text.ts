import type { Problem } from "@schuifaan/shared/contract/problem";

/** What the api says to the developer of a program that calls it. People read the web's own sentences instead. */
export const problemText = {
  title: {
    "invalid-input": "The request has values we cannot use",
    "not-found": "There is nothing at this address",
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
  indexLoading: "Try again in a moment.",
};
