import { searchActivities } from "@schuifaan/shared/contract/activities";
import { getArea, searchAreas } from "@schuifaan/shared/contract/areas";
import { getAreaPlaces, getPlace, searchPlaces } from "@schuifaan/shared/contract/places";
import { searchSuggestions } from "@schuifaan/shared/contract/suggestions";
import { Hono } from "hono";

import { activityRoutes } from "./activities/activity-routes.ts";
import { areaRoutes } from "./areas/area-routes.ts";
import { findAreaPath } from "./areas/find-area-path.ts";
import { calendarRoutes } from "./calendar/calendar-routes.ts";
import { crawlerRoutes } from "./crawlers/crawler-routes.ts";
import { DatabaseLost } from "./database/database-lost.ts";
import type { GroundLookup } from "./ground/ground-lookup.ts";
import { healthRoutes } from "./health/health-routes.ts";
import { Answers } from "./http/answers.ts";
import { openApiRoute } from "./http/openapi-route.ts";
import { Refusal, toProblemResponse } from "./http/problems.ts";
import { API_HEADERS } from "./http/serve-endpoint.ts";
import { type Web, webRoutes } from "./http/web-routes.ts";
import { findNewPath } from "./places/find-new-path.ts";
import { placeRoutes } from "./places/place-routes.ts";
import type { PublishedIndex } from "./published/published-index.ts";
import { suggestionRoutes } from "./suggestions/suggestion-routes.ts";
import { problemText } from "./text/problem-text.ts";

export type AppParts = {
  /** Undefined until the first load is done. */
  index: () => PublishedIndex | undefined;
  /** Knows streets that none of our places lies at; absent where nobody may be asked. */
  ground?: GroundLookup;
  /** The built web; absent in tests of the api alone. */
  web?: Web;
  /** Where the world finds us, for the server address in the OpenAPI document. */
  publicUrl: string;
  reportError: (error: unknown) => void;
};

export type App = { readonly hono: Hono; readonly answers: Answers };

/** The whole api, without a port: tests call `hono.request()`, main.ts puts it on a socket. */
export function createApp({ index, ground = NO_GROUND, web, publicUrl, reportError }: AppParts): App {
  const hono = new Hono();
  const ready = () => {
    const current = index();
    if (current === undefined) throw new Refusal("not-ready", problemText.indexLoading);
    return current;
  };
  const answers = new Answers(() => index()?.version ?? "", () => index()?.now().getTime() ?? 0);

  healthRoutes(hono, ready);
  placeRoutes(hono, { answers, index: ready, ground });
  areaRoutes(hono, answers, ready);
  activityRoutes(hono, answers, ready);
  suggestionRoutes(hono, answers, ready);
  openApiRoute(hono, [searchPlaces, getPlace, searchAreas, getArea, getAreaPlaces, searchActivities, searchSuggestions], publicUrl);
  hono.options("/api/*", () => new Response(null, { status: 204, headers: PREFLIGHT }));
  hono.all("/api/*", (c) => refuse(new Refusal("not-found", problemText.noSuchPath(c.req.path))));
  crawlerRoutes(hono, answers, ready, publicUrl);
  const followPath = (path: string) => findNewPath(ready().finder, path) ?? findAreaPath(ready().areas, path);
  calendarRoutes(hono, { answers, index: ready, publicUrl, findNewPath: followPath });
  if (web !== undefined) webRoutes(hono, answers, web, followPath);

  hono.notFound((c) => refuse(new Refusal("not-found", problemText.noSuchPath(c.req.path))));
  hono.onError((error) => {
    if (error instanceof Refusal) return refuse(error);
    if (error instanceof DatabaseLost) return refuse(new Refusal("read-only"));
    reportError(error);
    return refuse(new Refusal("unexpected"));
  });
  return { hono, answers };
}

const NO_GROUND: GroundLookup = { known: () => undefined, ask: () => undefined };
const PREFLIGHT = { ...API_HEADERS, "Access-Control-Allow-Methods": "GET, HEAD", "Access-Control-Max-Age": "86400" };

/** Every refusal of the api carries its version too, and may be read by other websites. */
function refuse(refusal: Refusal): Response {
  const response = toProblemResponse(refusal);
  for (const [name, value] of Object.entries(API_HEADERS)) response.headers.set(name, value);
  return response;
}
