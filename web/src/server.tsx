import type { QueryClient } from "@tanstack/react-query";
import { createMemoryHistory } from "@tanstack/react-router";
import { renderToString } from "react-dom/server";

import { App } from "./app/app.tsx";
import { type AppRouter, createAppRouter } from "./app/create-app-router.tsx";
import { writePlaceScript } from "./head/place-script.ts";
import { fillCache } from "./queries/fill-cache.ts";
import { placeQueries } from "./queries/place-queries.ts";
import { createQueryClient } from "./queries/query-client.ts";
import type { Start } from "./queries/read-start.ts";

type Rendered = {
  /** For inside `<div id="root">`. */
  html: string;
  /** Instead of `<title>` in the head: the title, what others show of the page, and what machines read of it. */
  head: string;
  /** For `<html lang>`. */
  lang: "nl" | "en";
};

/**
 * A page as a reader should see it before any script runs; `url` is path and query. What is not among the answers of
 * `start` shows as on its way, and the same `start` must travel with the page, for the browser takes over from it.
 */
export async function render(url: string, start: Start): Promise<Rendered> {
  const queryClient = createQueryClient();
  fillCache(queryClient, start);
  const router = createAppRouter(createMemoryHistory({ initialEntries: [url] }));
  await router.load();
  const page = renderToString(<App queryClient={queryClient} router={router} start={start} />);
  const script = writeScript(router, queryClient, start);
  queryClient.clear();
  // React puts what belongs in the head in front of everything when it does not render the head itself.
  const head = /^(?:<title>[^<]*<\/title>|<(?:meta|link)\b[^>]*>)+/.exec(page)?.[0] ?? "";
  return { html: page.slice(head.length), head: head + script, lang: router.state.location.search.taal ?? "nl" };
}

/** What machines read of the page of a place. It stands outside React, so that browsers need not know how it is made. */
function writeScript(router: AppRouter, queryClient: QueryClient, { publicUrl = "", now, madeAt }: Start): string {
  const slug = router.state.matches.find((match) => match.routeId === "/plek/$slug")?.params.slug;
  const place = slug === undefined ? undefined : queryClient.getQueryData(placeQueries.bySlug(slug).queryKey);
  const at = now ?? madeAt;
  return place === undefined ? "" : writePlaceScript(place, at === undefined ? Date.now() : Date.parse(at), publicUrl);
}
