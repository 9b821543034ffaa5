import { getMe, getSignInWays, mailSignInLink, signIn, signOut, startOpenIdConnect } from "@schuifaan/shared/contract/sign-in";
import type { Hono } from "hono";
import { z } from "zod";

import type { Database } from "../database/open-database.ts";
import { Refusal } from "../http/problems.ts";
import { serveOperation } from "../http/serve-operation.ts";
import { countOften } from "../upkeep/count-often.ts";
import type { Identity } from "./create-identity.ts";
import { nameGrants } from "./name-grants.ts";
import { OPENID_PATH, PROVIDER } from "./openid-path.ts";
import { findUserWithRole, toEmailKey } from "./users.ts";

export type IdentityParts = {
  readonly db: () => Database;
  readonly identity: Identity;
  /** What people here call the other service; undefined when none is set up. */
  readonly openIdConnect: { readonly name: string } | undefined;
  readonly now: () => Date;
  readonly reportError: (error: unknown) => void;
};

/** Enough for a hand that clicks again, and for a household behind one address; not for a machine that guesses. */
const LINKS = { most: 5, stretchInMinutes: 15 };
const TRIES = { most: 100, stretchInMinutes: 15 };

/** Signing in and out: the only way in, and the only doors of the library that are open. */
export function identityRoutes(app: Hono, { db, identity, openIdConnect, now, reportError }: IdentityParts): void {
  serveOperation(app, getSignInWays, async () => ({ mail: true as const, ...(openIdConnect && { openIdConnect: { name: openIdConnect.name } }) }));

  serveOperation(app, mailSignInLink, async ({ body: { email }, from, request }) => {
    await countOften(db(), `sign-in-link:${toEmailKey(email)}`, LINKS, now());
    await countOften(db(), `sign-in-link-from:${from}`, TRIES, now());
    // Not waited for: how long an answer takes would tell who has a role.
    sendLink(email, request.headers).catch(reportError);
    return { mailed: true as const };
  });

  const sendLink = async (email: string, headers: Headers) => {
    const user = await findUserWithRole(db(), email);
    if (user !== undefined) await (await identity.auth()).api.signInMagicLink({ body: { email: user.email }, headers });
  };

  serveOperation(app, signIn, async ({ body: { token }, from, request, headers }) => {
    await countOften(db(), `sign-in-from:${from}`, TRIES, now());
    const response = await (await identity.auth()).api.magicLinkVerify({ query: { token }, headers: request.headers, asResponse: true });
    // The library answers a link that does not work with a way to an error page.
    if (!response.ok) throw new Refusal("link-ended");
    passCookies(response, headers);
    return {};
  });

  serveOperation(app, startOpenIdConnect, async ({ from, request, headers }) => {
    if (openIdConnect === undefined) throw new Refusal("not-found");
    await countOften(db(), `openid-from:${from}`, TRIES, now());
    const body = { provider: PROVIDER, callbackURL: "/redactie", errorCallbackURL: "/inloggen", disableRedirect: true };
    const response = await (await identity.auth()).api.signInSocial({ body, headers: request.headers, asResponse: true });
    passCookies(response, headers);
    return Started.parse(await response.json());
  });

  app.get(`${OPENID_PATH}/callback/${PROVIDER}`, async (c) => {
    if (openIdConnect === undefined) throw new Refusal("not-found");
    const answer = await (await identity.auth()).handler(c.req.raw);
    const response = new Response(answer.body, answer);
    response.headers.set("Cache-Control", "no-store");
    response.headers.set("Referrer-Policy", "no-referrer");
    return response;
  });

  serveOperation(app, signOut, async ({ request, headers }) => {
    passCookies(await (await identity.auth()).api.signOut({ headers: request.headers, asResponse: true }), headers);
    return {};
  });

  serveOperation(app, getMe, async ({ request }) => {
    const { grants, ...user } = await identity.requireWho(request);
    return { ...user, grants: await nameGrants(db(), grants) };
  });
}

const Started = z.object({ url: z.url() });

function passCookies(from: Response, to: Headers): void {
  for (const cookie of from.headers.getSetCookie()) to.append("Set-Cookie", cookie);
}
