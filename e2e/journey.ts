import { type BrowserContext, expect, type Page, test as base } from "@playwright/test";

import { createNoise, type Noise, TILES } from "./noise.ts";
import { type RunningServer, startServer } from "./running-server.ts";
import { startLocatieserver } from "./stand-in-locatieserver.ts";
import { waitForTakeover } from "./wait-for-takeover.ts";

/** A Saturday in autumn, at noon in Amsterdam: the examples slide around this day. */
export const NOW = "2026-11-21T11:00:00Z";

// One grey pixel; Leaflet stretches it over every tile.
const TILE = Buffer.from("iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNYs2bNfwAG6ALwF2l6ZQAAAABJRU5ErkJggg==", "base64");

// The same day as the server's, for a page that opens without the server. The clock goes on from there: Leaflet's own
// animations count by it, so that Playwright's fixed time would stop the map.
const startAt = (now: string) => `{
  const Real = Date;
  const ahead = Real.parse("${now}") - Real.now();
  globalThis.Date = class extends Real {
    constructor(...parts) {
      if (parts.length === 0) super(Real.now() + ahead);
      else super(...parts);
    }
    static now() {
      return Real.now() + ahead;
    }
  };
}`;

type JourneyParts = {
  /** Whether the background of the map comes; it never comes from the real outside. */
  tiles: "come" | "stay away";
  noise: Noise;
  /** Somebody else's browser, with nothing of this one in it. */
  openElsewhere: () => Promise<Page>;
  /** The same examples at another moment: a server and a browser of their own, whose clocks say `now`. */
  openAt: (now: string) => Promise<Page>;
};
type WorldParts = {
  settings: Record<string, string>;
  /** The real server with the examples, on a folder of its own, shared by the tests of one file. */
  server: RunningServer;
};

/** A test that fails when the browser complains, or when anything goes to a host that is neither ours nor the tiles'. */
export const test = base.extend<JourneyParts, WorldParts>({
  settings: [{ SCHUIFAAN_NOW: NOW }, { scope: "worker", option: true }],
  server: [
    async ({ settings }, provide) => {
      const streets = await startLocatieserver();
      const server = await startServer({ LOCATIESERVER_URL: streets.url, ...settings });
      await provide(server);
      await server.close();
      await streets.close();
    },
    { scope: "worker" },
  ],
  baseURL: async ({ server }, provide) => provide(server.url),
  tiles: ["come", { option: true }],
  noise: [
    async ({ tiles, context, settings }, provide) => {
      const noise = createNoise();
      noise.listenTo(context);
      await prepare(context, tiles, settings["SCHUIFAAN_NOW"]);
      if (tiles === "stay away") noise.allow(/net::ERR_FAILED.*pdok/);
      await provide(noise);
      expect(noise.heard).toEqual([]);
    },
    { auto: true },
  ],
  page: async ({ page }, provide) => provide(waitForTakeover(page)),
  openElsewhere: async ({ browser, contextOptions, baseURL, viewport, hasTouch, noise, tiles }, provide) => {
    const contexts: BrowserContext[] = [];
    await provide(async () => {
      const context = await browser.newContext({ ...contextOptions, viewport, hasTouch, ...(baseURL !== undefined && { baseURL }) });
      contexts.push(context);
      noise.listenTo(context);
      await prepare(context, tiles, NOW);
      return waitForTakeover(await context.newPage());
    });
    await Promise.all(contexts.map((context) => context.close()));
  },
  openAt: async ({ browser, contextOptions, viewport, hasTouch, noise, tiles }, provide) => {
    const ends: (() => Promise<void>)[] = [];
    await provide(async (now) => {
      const server = await startServer({ SCHUIFAAN_NOW: now });
      const context = await browser.newContext({ ...contextOptions, viewport, hasTouch, baseURL: server.url });
      ends.push(() => context.close(), () => server.close());
      noise.listenTo(context);
      await prepare(context, tiles, now);
      return waitForTakeover(await context.newPage());
    });
    for (const end of ends) await end();
  },
});

export { expect } from "@playwright/test";

async function prepare(context: BrowserContext, tiles: JourneyParts["tiles"], now = NOW): Promise<void> {
  await context.addInitScript({ content: startAt(now) });
  await context.route(`${TILES}**`, (route) =>
    tiles === "come" ? route.fulfill({ contentType: "image/png", body: TILE }) : route.abort(),
  );
}
