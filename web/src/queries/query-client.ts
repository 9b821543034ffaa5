import { QueryClient } from "@tanstack/react-query";

import { ApiProblem } from "./api-problem.ts";

const MINUTE = 60_000;

export function createQueryClient(): QueryClient {
  return new QueryClient({
    defaultOptions: {
      queries: {
        staleTime: MINUTE,
        // What was seen stays at hand for when the connection falls away.
        gcTime: 60 * MINUTE,
        // Ask even when the browser thinks it is offline: it is often wrong, and our own server may be near.
        networkMode: "always",
        retry: (failures, error) => failures < 1 && !(error instanceof ApiProblem),
        retryDelay: 800,
      },
    },
  });
}
