import { searchActivities } from "@schuifaan/shared/contract/activities";
import { getArea, searchAreas } from "@schuifaan/shared/contract/areas";
import { getAreaPlaces, getPlace, searchPlaces } from "@schuifaan/shared/contract/places";
import { getPrivacyFacts } from "@schuifaan/shared/contract/privacy";
import { searchSuggestions } from "@schuifaan/shared/contract/suggestions";
import { Hono } from "hono";

import { activityRoutes } from "./activities/activity-routes.ts";
import { areaRoutes } from "./areas/area-routes.ts";
import { findAreaPath } from "./areas/find-area-path.ts";
import { calendarRoutes } from "./calendar/calendar-routes.ts";
import { crawlerRoutes } from "./crawlers/crawler-routes.ts";
import { DatabaseLost } from "./database/database-lost.ts";
import type { Database } from "./database/open-database.ts";
import { followRoutes } from "./follow/follow-routes.ts";
import type { GroundLookup } from "./ground/ground-lookup.ts";
import { healthRoutes } from "./health/health-routes.ts";
import { Answers } from "./http/answers.ts";
import { openApiRoute } from "./http/openapi-route.ts";
import { Refusal, toProblemResponse } from "./http/problems.ts";
import { API_HEADERS } from "./http/serve-endpoint.ts";
import { type Web, webRoutes } from "./http/web-routes.ts";
import { createIdentity, type Identity } from "./identity/create-identity.ts";
import { identityRoutes } from "./identity/identity-routes.ts";
import type { OpenIdConnect } from "./identity/open-auth.ts";
import { writeSignInMail } from "./identity/write-sign-in-mail.ts";
import { devMailRoutes } from "./mail/dev-mail-routes.ts";
import { queueMail } from "./mail/queue-mail.ts";
import { findNewPath } from "./places/find-new-path.ts";
import { placeRoutes } from "./places/place-routes.ts";
import { factRoutes } from "./privacy/fact-routes.ts";
import { privacyRoutes } from "./privacy/privacy-routes.ts";
import type { PublishedIndex } from "./published/published-index.ts";
import { messageRoutes } from "./relay/message-routes.ts";
import { redactieRoutes } from "./redactie/redactie-routes.ts";
import { stopRoutes } from "./rounds/stop-routes.ts";
import { suggestionRoutes } from "./suggestions/suggestion-routes.ts";
import { problemText } from "./text/problem-text.ts";
import { makerRoutes } from "./upkeep/maker-routes.ts";
import { photoRoutes } from "./upkeep/photo-routes.ts";
import { upkeepRoutes } from "./upkeep/upkeep-routes.ts";
import { tipRoutes } from "./tips/tip-routes.ts";

export type AppParts = {
  /** Undefined until the first load is done. */
  index: () => PublishedIndex | undefined;
  /** Undefined until it is open; absent where the api is only read from. */
  db?: () => Database | undefined;
  /** Knows streets that none of our places lies at; absent where nobody may be asked. */
  ground?: GroundLookup;
  /** The built web; absent in tests of the api alone. */
  web?: Web;
  /** The folder that mails go to where there is no mail server; who sits at the machine may read them at /dev/mail. */
  outbox?: string | undefined;
  /** Where the world finds us, for the server address in the OpenAPI document. */
  publicUrl: string;
  signIn?: SignInSettings;
  reportError: (error: unknown) => void;
};

/** How the wijkredactie signs in, beside a link by mail; the secret is made once when absent. */
export type SignInSettings = { readonly secret?: string; readonly openIdConnect?: OpenIdConnect & { readonly name: string } };

export type App = { readonly hono: Hono; readonly answers: Answers };

/** The whole api, without a port: tests call `hono.request()`, main.ts puts it on a socket. */
export function createApp(parts: AppParts): App {
  const { index, ground = NO_GROUND, web, outbox, publicUrl, reportError } = parts;
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
  factRoutes(hono, answers);
  openApiRoute(hono, [searchPlaces, getPlace, searchAreas, getArea, getAreaPlaces, searchActivities, searchSuggestions, getPrivacyFacts], publicUrl);
  writingApp(hono, parts, ready);
  hono.options("/api/*", () => new Response(null, { status: 204, headers: PREFLIGHT }));
  hono.all("/api/*", (c) => refuse(new Refusal("not-found", problemText.noSuchPath(c.req.path))));
  if (outbox !== undefined) devMailRoutes(hono, outbox);
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

/** What people change, tell and ask. */
function writingApp(hono: Hono, parts: AppParts, ready: () => PublishedIndex): void {
  const { db: current, ground = NO_GROUND, publicUrl, signIn: { secret, openIdConnect } = {}, reportError } = parts;
  const db = () => {
    const open = current?.();
    if (open === undefined) throw new Refusal("not-ready", problemText.indexLoading);
    return open;
  };
  const now = () => ready().now();
  const sendLink = async (link: { email: string; token: string }) => await queueMail(db(), writeSignInMail(publicUrl, link), now());
  const identity: Identity = createIdentity({ db, secret, publicUrl, openIdConnect, sendLink, reportError });
  identityRoutes(hono, { db, identity, openIdConnect, now, reportError });
  upkeepRoutes(hono, { db, index: ready });
  makerRoutes(hono, { db, index: ready });
  followRoutes(hono, { db, index: ready });
  photoRoutes(hono, db);
  privacyRoutes(hono, { db, now });
  redactieRoutes(hono, { db, identity, publicUrl, now, reachedSeq: async (seq) => await ready().reachedSeq(seq) });
  tipRoutes(hono, { db, index: ready, ground });
  stopRoutes(hono, { db, now });
  messageRoutes(hono, { db, index: ready, publicUrl });
}

const NO_GROUND: GroundLookup = { known: () => undefined, ask: () => undefined };
const PREFLIGHT = { ...API_HEADERS, "Access-Control-Allow-Methods": "GET, HEAD", "Access-Control-Max-Age": "86400" };

/** Every refusal of the api carries its version too, and may be read by other websites. */
function refuse(refusal: Refusal): Response {
  const response = toProblemResponse(refusal);
  for (const [name, value] of Object.entries(API_HEADERS)) response.headers.set(name, value);
  return response;
}
