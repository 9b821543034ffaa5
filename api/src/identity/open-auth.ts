import { randomUUID } from "node:crypto";

import { betterAuth } from "better-auth";
import { type GenericOAuthConfig, genericOAuth } from "better-auth/plugins/generic-oauth";
import { magicLink } from "better-auth/plugins/magic-link";

import type { Database } from "../database/open-database.ts";
import { readGrants } from "./grants.ts";
import { OPENID_PATH, PROVIDER } from "./openid-path.ts";

/** Another service that knows who somebody is. */
export type OpenIdConnect = { readonly issuer: string; readonly clientId: string; readonly clientSecret: string | undefined };

export type AuthSettings = {
  readonly db: Database;
  readonly secret: string;
  /** Without a slash at the end; also what decides whether cookies are Secure. */
  readonly publicUrl: string;
  readonly openIdConnect: OpenIdConnect | undefined;
  readonly sendLink: (link: { email: string; token: string }) => Promise<void>;
  readonly reportError: (error: unknown) => void;
};

const DAY_IN_SECONDS = 24 * 60 * 60;
/** As long as a maker's link. Fixed, so that a forgotten computer in a library does not stay signed in for ever. */
const SESSION_IN_SECONDS = 30 * DAY_IN_SECONDS;
const LINK_IN_SECONDS = 15 * 60;

export type Auth = ReturnType<typeof openAuth>;

/**
 * Signing in by better-auth: links by mail, and OpenID Connect when it is set up. Nobody can register: who has no role gets
 * no session, in whatever way they come. See docs/decisions/0017-who-signs-in.md.
 */
export function openAuth({ db, secret, publicUrl, openIdConnect, sendLink, reportError }: AuthSettings) {
  const isHttps = publicUrl.startsWith("https:");
  const mayEnter = async (userId: string) => (await readGrants(db, userId)).length > 0;
  const links = magicLink({ storeToken: "hashed", disableSignUp: true, expiresIn: LINK_IN_SECONDS, sendMagicLink: sendLink });
  return betterAuth({
    baseURL: publicUrl,
    basePath: OPENID_PATH,
    secret,
    // "sqlite" stands for how values are written, and that is the same on both our engines: ISO text, 0 and 1.
    database: { db, type: "sqlite" },
    ...TABLES,
    plugins: openIdConnect === undefined ? [links] : [links, genericOAuth({ config: [toProvider(openIdConnect)] })],
    databaseHooks: {
      user: { create: { before: async () => false } },
      session: { create: { before: async (session) => (await mayEnter(session.userId)) && { data: { ...session, ipAddress: null, userAgent: null } } } },
      // Tokens of the other service open what somebody has there. We only asked who they are.
      account: { create: { before: async (account) => ({ data: { ...account, ...NO_TOKENS } }) } },
    },
    onAPIError: { errorURL: `${publicUrl}/inloggen` },
    advanced: {
      // The prefix binds a cookie to this very host and path; browsers take it only from https.
      cookiePrefix: isHttps ? "__Host-schuifaan" : "schuifaan",
      useSecureCookies: false,
      defaultCookieAttributes: { secure: isHttps, httpOnly: true, sameSite: "lax", path: "/" },
      database: { generateId: () => randomUUID(), validateSchema: false },
      ipAddress: { disableIpTracking: true },
    },
    // We count requests ourselves, in the database, for all servers together.
    rateLimit: { enabled: false },
    telemetry: { enabled: false },
    logger: { level: "error", log: (_level, message) => reportError(new Error(`Sign-in: ${message}`)) },
  });
}

const STAMPS = { createdAt: "created_at", updatedAt: "updated_at" };
const NO_TOKENS = { accessToken: undefined, refreshToken: undefined, idToken: undefined, accessTokenExpiresAt: undefined, refreshTokenExpiresAt: undefined };

/** The names that migration 0008 gives. */
const TABLES = {
  user: { modelName: "users", fields: { emailVerified: "email_verified", ...STAMPS } },
  session: {
    modelName: "sessions",
    fields: { userId: "user_id", expiresAt: "expires_at", ipAddress: "ip_address", userAgent: "user_agent", ...STAMPS },
    expiresIn: SESSION_IN_SECONDS,
    disableSessionRefresh: true,
  },
  account: {
    modelName: "accounts",
    fields: { accountId: "account_id", providerId: "provider_id", userId: "user_id", ...STAMPS },
    updateAccountOnSignIn: false,
    // An account is there because a colleague gave its address a role; the other service proves that address.
    accountLinking: { enabled: true, requireLocalEmailVerified: false, trustedProviders: [] },
  },
  verification: { modelName: "verifications", fields: { expiresAt: "expires_at", ...STAMPS } },
};

function toProvider({ issuer, clientId, clientSecret }: OpenIdConnect): GenericOAuthConfig {
  return {
    providerId: PROVIDER,
    discoveryUrl: `${issuer.replace(/\/$/, "")}/.well-known/openid-configuration`,
    clientId,
    ...(clientSecret === undefined ? { tokenEndpointAuth: { method: "none" } } : { clientSecret }),
    scopes: ["openid", "email", "profile"],
    pkce: true,
    requireIdTokenVerification: true,
    disableSignUp: true,
    disableProviderLogout: true,
  };
}
