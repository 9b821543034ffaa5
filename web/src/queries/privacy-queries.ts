import { queryOptions } from "@tanstack/react-query";

export const privacyQueries = {
  facts: () =>
    queryOptions({
      queryKey: ["privacy", {}],
      queryFn: async ({ signal }) => {
        const { fetchPrivacyFacts } = await import("./endpoints.ts");
        return fetchPrivacyFacts(signal);
      },
      // They change with the program.
      staleTime: Infinity,
    }),
};
