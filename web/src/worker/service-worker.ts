import { cleanupOutdatedCaches, matchPrecache, precacheAndRoute } from "workbox-precaching";
import { NavigationRoute, registerRoute } from "workbox-routing";
import { NetworkOnly } from "workbox-strategies";

import { SHELL, TAKE_OVER } from "./worker-words.ts";

// Written in by web/build-worker.ts: everything the web needs to open without a connection.
declare const FILES: { url: string; revision: string | null }[];
declare const self: typeof globalThis & { skipWaiting: () => Promise<void> };

/** A line this slow is no line: better the page we have than a white screen. */
const PATIENCE_IN_SECONDS = 5;
/** Calendars, pictures and the API are no pages. What the API answers is never kept here: `web/offline` keeps, and knows how old it is. */
const NO_PAGES = [/^\/api\//, /\.\w+$/];

precacheAndRoute(FILES);
cleanupOutdatedCaches();

// Pages come from the server while there is one, so that nobody is held in an old version; else the empty shell opens.
const fromServer = new NetworkOnly({
  networkTimeoutSeconds: PATIENCE_IN_SECONDS,
  plugins: [{ handlerDidError: () => matchPrecache(SHELL) }],
});
registerRoute(new NavigationRoute(fromServer, { denylist: NO_PAGES }));

// A page that has just come from the server needs none of the older files: it lets a worker that waits go first.
self.addEventListener("message", ({ data }: MessageEvent<unknown>) => {
  if (data === TAKE_OVER) void self.skipWaiting();
});
