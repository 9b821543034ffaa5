import { createMemoryHistory } from "@tanstack/react-router";
import { renderToString } from "react-dom/server";

import { App } from "./app/app.tsx";
import { createAppRouter } from "./app/create-app-router.tsx";
import { fillCache } from "./queries/fill-cache.ts";
import { createQueryClient } from "./queries/query-client.ts";
import type { Start } from "./queries/read-start.ts";

type Rendered = {
  /** For inside `<div id="root">`. */
  html: string;
  /** Instead of `<title>` in the head. */
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
  queryClient.clear();
  // React puts the title in front of everything when it does not render the head itself.
  const head = /<title>.*?<\/title>/s.exec(page)?.[0] ?? "";
  return { html: page.replace(head, ""), head, lang: router.state.location.search.taal ?? "nl" };
}
