import { searchSuggestions, type SuggestionsAnswer } from "@schuifaan/shared/contract/suggestions";
import { findSuggestions } from "@schuifaan/shared/finder/find-suggestions";
import { toSuggestion } from "@schuifaan/shared/finder/to-suggestion";
import type { Hono } from "hono";

import { toAsciiJson } from "../database/ascii-json.ts";
import type { Answers } from "../http/answers.ts";
import { serveEndpoint } from "../http/serve-endpoint.ts";
import type { PublishedIndex } from "../published/published-index.ts";

export function suggestionRoutes(app: Hono, answers: Answers, index: () => PublishedIndex): void {
  serveEndpoint(app, answers, searchSuggestions, ({ q, near }) => {
    const { finder, areas } = index();
    const answer: SuggestionsAnswer = { suggestions: findSuggestions(q, { finder, areas, near }).map(toSuggestion) };
    return { json: toAsciiJson(answer), keep: near === undefined };
  });
}
