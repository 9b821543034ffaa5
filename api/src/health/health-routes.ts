import { getHealth, getReadiness } from "@schuifaan/shared/contract/health";
import type { Hono } from "hono";
import type { z } from "zod";

import type { PublishedIndex } from "../published/published-index.ts";

const HEADERS = { "Content-Type": "application/json", "Cache-Control": "no-store" };

/** For whoever watches over the server. Not part of the public API, so without version or CORS. */
export function healthRoutes(app: Hono, index: () => PublishedIndex): void {
  app.get(getHealth.path, () => {
    const alive: z.input<typeof getHealth.output> = { status: "alive" };
    return new Response(JSON.stringify(alive), { headers: HEADERS });
  });

  app.get(getReadiness.path, () => {
    const { finder, database, seq } = index();
    const ready: z.input<typeof getReadiness.output> = { status: "ready", database, places: finder.size, seq };
    return new Response(JSON.stringify(ready), { headers: HEADERS });
  });
}
