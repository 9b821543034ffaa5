import { getPlace, searchPlaces } from "@schuifaan/shared/contract/places";
import { readCursor } from "@schuifaan/shared/finder/cursor";
import { findPlaces } from "@schuifaan/shared/finder/find-places";
import { followName } from "@schuifaan/shared/finder/follow-name";
import type { Hono } from "hono";

import type { Answers } from "../http/answers.ts";
import { Refusal } from "../http/problems.ts";
import { serveEndpoint } from "../http/serve-endpoint.ts";
import type { PublishedIndex } from "../published/published-index.ts";
import { problemText } from "../text/problem-text.ts";
import { writePlaces } from "./write-places.ts";

/** A screenful of cards; a client that wants more asks for it, up to 500. */
const USUAL_LIMIT = 100;

export function placeRoutes(app: Hono, answers: Answers, index: () => PublishedIndex): void {
  serveEndpoint(app, answers, searchPlaces, ({ bbox, near, area, type, runBy, q, limit = USUAL_LIMIT, cursor }) => {
    const search = { bounds: bbox, near, area, types: type, runBys: runBy, words: q, limit, after: cursor };
    if (cursor !== undefined && readCursor(cursor, search) === undefined) {
      throw new Refusal("invalid-input", undefined, [{ in: "query", field: "cursor", detail: problemText.badCursor }]);
    }
    return { json: writePlaces(findPlaces(index().finder, search)), keep: near === undefined };
  });

  serveEndpoint(app, answers, getPlace, ({ place }) => {
    const listing = followName(index().finder, place);
    if (listing === undefined) throw new Refusal("not-found", problemText.noSuchPlace(place));
    return { json: listing.detail, keep: true };
  });
}
