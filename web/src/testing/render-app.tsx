import { createMemoryHistory } from "@tanstack/react-router";
import { render } from "@testing-library/react";

import { App } from "../app/app.tsx";
import { type AppRouter, createAppRouter } from "../app/create-app-router.tsx";
import { fillCache } from "../queries/fill-cache.ts";
import { createQueryClient } from "../queries/query-client.ts";
import { DEFAULT_START, type Start } from "../queries/read-start.ts";

/** The whole web at an address, as a browser would open it, but asking only once. Returns the router, to read the address. */
export function renderApp(address: string, start: Partial<Start> = {}): AppRouter {
  const router = createAppRouter(createMemoryHistory({ initialEntries: [address] }));
  const queryClient = createQueryClient();
  queryClient.setDefaultOptions({ queries: { ...queryClient.getDefaultOptions().queries, retry: false } });
  const whole = { ...DEFAULT_START, ...start };
  fillCache(queryClient, whole);
  render(<App queryClient={queryClient} router={router} start={whole} />);
  return router;
}
