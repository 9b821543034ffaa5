import { getPlace, type PlaceSearch, searchPlaces } from "@schuifaan/shared/contract/places";
import { toAmsterdamDay } from "@schuifaan/shared/domain/amsterdam-time";
import { followName } from "@schuifaan/shared/finder/follow-name";
import { readPageCursor } from "@schuifaan/shared/finder/page-cursor";
import { searchPlaces as findPlaces } from "@schuifaan/shared/finder/search-places";
import type { Hono } from "hono";

import type { GroundLookup } from "../ground/ground-lookup.ts";
import type { Answers } from "../http/answers.ts";
import { Refusal } from "../http/problems.ts";
import { serveEndpoint } from "../http/serve-endpoint.ts";
import type { PublishedIndex } from "../published/published-index.ts";
import { problemText } from "../text/problem-text.ts";
import { createSummaryTexts } from "./summary-texts.ts";
import { writePlaces } from "./write-places.ts";

/** A screenful of cards; a client that wants more asks for it, up to 500. */
const USUAL_LIMIT = 100;

type PlaceParts = { readonly answers: Answers; readonly index: () => PublishedIndex; readonly ground: GroundLookup };

export function placeRoutes(app: Hono, { answers, index, ground }: PlaceParts): void {
  const textOf = createSummaryTexts();

  serveEndpoint(app, answers, searchPlaces, (input) => {
    const { finder, areas, facts: book, now: clock } = index();
    const now = clock().getTime();
    const search = toSearch(input);
    if (search.after !== undefined && readPageCursor(search.after, search) === undefined) {
      throw new Refusal("invalid-input", undefined, [{ in: "query", field: "cursor", detail: problemText.badCursor }]);
    }
    const found = findPlaces({ finder, areas, book, now, knownGround: ground.known }, search);
    return {
      json: writePlaces(found, textOf, toAmsterdamDay(now)),
      keep: search.near === undefined,
      until: found.until,
      better: found.asked && ground.ask(found.asked),
    };
  });

  serveEndpoint(app, answers, getPlace, ({ place }) => {
    const listing = followName(index().finder, place);
    if (listing === undefined) throw new Refusal("not-found", problemText.noSuchPlace(place));
    return { json: listing.detail, keep: true };
  });
}

function toSearch({ bbox, near, area, type, runBy, q, when, free, entry, category, welcome, access, language, facets, limit = USUAL_LIMIT, cursor }: PlaceSearch) {
  return {
    bounds: bbox, near, area, types: type, runBys: runBy, words: q, whens: when, entries: entry, categories: category, welcome, access, limit,
    isFree: free === "yes" ? true : undefined,
    languages: language,
    withFacets: facets === "yes" ? true : undefined,
    after: cursor,
  };
}
