import type { Point } from "@schuifaan/shared/domain/point";
import { keepPreviousData, queryOptions } from "@tanstack/react-query";

import { toFields } from "./to-fields.ts";

export const suggestionQueries = {
  /** What somebody may be typing; those close to `near` first. A failure is no suggestions: it is not tried again. */
  forWords: (words: string, near: Point | undefined) => {
    const fields = toFields({ q: words, near });
    return queryOptions({
      queryKey: ["suggestions", fields],
      queryFn: async ({ signal }) => {
        const { fetchSuggestions } = await import("./endpoints.ts");
        return fetchSuggestions(fields, signal);
      },
      retry: false,
      placeholderData: keepPreviousData,
    });
  },
};
