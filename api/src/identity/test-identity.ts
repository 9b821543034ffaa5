import { Hono } from "hono";
import { vi } from "vitest";

import type { Database } from "../database/open-database.ts";
import { Refusal, toProblemResponse } from "../http/problems.ts";
import { queueMail } from "../mail/queue-mail.ts";
import { createIdentity, type Identity } from "./create-identity.ts";
import { identityRoutes } from "./identity-routes.ts";
import type { OpenIdConnect } from "./open-auth.ts";
import { writeSignInMail } from "./write-sign-in-mail.ts";

export type TestIdentity = {
  readonly hono: Hono;
  readonly identity: Identity;
  /** What was reported: nothing, when all is well. */
  readonly reported: unknown[];
  readonly post: (path: string, body?: object, cookie?: string) => Promise<Response>;
  readonly getMe: (cookie: string) => Promise<Response>;
};

export type TestIdentitySettings = { publicUrl?: string; openIdConnect?: OpenIdConnect; now?: () => Date };

/** Signing in by the real library on the database of a test, without a port. */
export function createTestIdentity(db: Database, { publicUrl = "https://schuifaan.example", openIdConnect, now = () => new Date() }: TestIdentitySettings = {}): TestIdentity {
  const reported: unknown[] = [];
  const reportError = (error: unknown) => void reported.push(error);
  const sendLink = async (link: { email: string; token: string }) => await queueMail(db, writeSignInMail(publicUrl, link), now());
  const identity = createIdentity({ db: () => db, secret: undefined, publicUrl, openIdConnect, sendLink, reportError });
  const hono = new Hono();
  identityRoutes(hono, { db: () => db, identity, openIdConnect: openIdConnect && { name: "Gemeente" }, now, reportError });
  hono.onError((error) => {
    if (error instanceof Refusal) return toProblemResponse(error);
    throw error;
  });
  const post = async (path: string, body?: object, cookie = "") =>
    await hono.request(path, {
      method: "POST",
      headers: { cookie, ...(body && { "Content-Type": "application/json" }) },
      ...(body && { body: JSON.stringify(body) }),
    });
  return { hono, identity, reported, post, getMe: async (cookie) => await hono.request("/api/v1/me", { headers: { cookie } }) };
}

/** As a browser sends back what it was given. */
export function cookieOf(response: Response): string {
  return response.headers.getSetCookie().map((cookie) => cookie.split(";", 1)[0]).join("; ");
}

/** On a busy machine the library itself may take seconds, once. */
const LIBRARY_LOADS = { timeout: 20_000 };

/** The token in the last mail to this address; waits until it is queued. */
export async function readMailedToken(db: Database, address: string): Promise<string> {
  return await vi.waitFor(async () => {
    const mails = await db.selectFrom("mails").select(["recipient", "body"]).where("kind", "=", "sign_in").orderBy("created_at", "desc").execute();
    const mail = mails.find(({ recipient }) => recipient.includes(address));
    const token = /\/inloggen\/([A-Za-z]{32})/.exec(mail?.body ?? "")?.[1];
    if (token === undefined) throw new Error("No link was mailed");
    return token;
  }, LIBRARY_LOADS);
}

/** Signs somebody with a role in by a mailed link; answers their cookie. */
export async function signInByMail(db: Database, { post }: TestIdentity, address: string): Promise<string> {
  await post("/api/v1/sign-in-links", { email: address });
  return cookieOf(await post("/api/v1/sign-ins", { token: await readMailedToken(db, address) }));
}
