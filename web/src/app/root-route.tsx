import { createRootRoute } from "@tanstack/react-router";

import { NotFoundPage } from "../pages/not-found-page/not-found-page.tsx";
import { loadMessages } from "../text/load-messages.ts";
import { Shell } from "./shell.tsx";

export const rootRoute = createRootRoute({
  validateSearch: ({ taal }): { taal?: "en" | undefined } => (taal === "en" ? { taal } : {}),
  // The language goes along to every next page.
  search: { middlewares: [({ search, next }) => ({ taal: search.taal, ...next(search) })] },
  beforeLoad: async ({ search }) => ({ messages: await loadMessages(search.taal ?? "nl") }),
  component: Shell,
  notFoundComponent: NotFoundPage,
});
