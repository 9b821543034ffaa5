import { searchSuggestions } from "@schuifaan/shared/contract/suggestions";
import { findSuggestions } from "@schuifaan/shared/finder/find-suggestions";
import type { Hono } from "hono";

import { toAsciiJson } from "../database/ascii-json.ts";
import type { Answers } from "../http/answers.ts";
import { serveEndpoint } from "../http/serve-endpoint.ts";
import type { PublishedIndex } from "../published/published-index.ts";
import { toSuggestion } from "./to-suggestion.ts";

export function suggestionRoutes(app: Hono, answers: Answers, index: () => PublishedIndex): void {
  serveEndpoint(app, answers, searchSuggestions, ({ q, near }) => {
    const { finder, areas } = index();
    const suggestions = findSuggestions(q, { finder, areas, near }).map(toSuggestion);
    return { json: toAsciiJson({ suggestions }), keep: near === undefined };
  });
}
