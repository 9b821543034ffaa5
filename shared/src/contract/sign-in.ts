import { z } from "zod";

import { AreaCode } from "../domain/area-code.ts";
import { defineOperation } from "./operation.ts";

// Who signs in, and what they may: a role holds in an area and everything inside it.

const Nothing = z.undefined();
const Anything = z.object({});

export const Role = z.enum(["key_person", "professional", "admin"]);
export type Role = z.infer<typeof Role>;

export const Grant = z.object({
  id: z.string(),
  role: Role,
  /** Absent for an admin of everything. */
  area: z.object({ code: AreaCode, name: z.string() }).optional(),
});
export type Grant = z.infer<typeof Grant>;

export const Me = z.object({ id: z.string(), name: z.string(), email: z.string(), grants: z.array(Grant) });
export type Me = z.infer<typeof Me>;

export const getMe = defineOperation({
  method: "GET", name: "getMe", path: "/api/v1/me", summary: "Who is signed in, and what they may", access: "signed-in",
  input: Anything, body: Nothing, output: Me, problems: [401],
});

/** In which ways one can sign in here: a link by mail always, OpenID Connect where it was set up. */
export const getSignInWays = defineOperation({
  method: "GET", name: "getSignInWays", path: "/api/v1/sign-in-ways", summary: "How one can sign in here", access: "anyone",
  input: Anything, body: Nothing,
  output: z.object({ mail: z.literal(true), openIdConnect: z.object({ name: z.string() }).optional() }), problems: [],
});

/** The answer never tells whether the address is known: only who has a role is mailed. */
export const mailSignInLink = defineOperation({
  method: "POST", name: "mailSignInLink", path: "/api/v1/sign-in-links", summary: "Mails a link to sign in with, for who has a role here", access: "anyone",
  input: Anything, body: z.object({ email: z.email().max(200) }), output: z.object({ mailed: z.literal(true) }), problems: [429],
});

/** Opening the mailed link signs nobody in, for mail scanners open links: this does, once for each link. */
export const signIn = defineOperation({
  method: "POST", name: "signIn", path: "/api/v1/sign-ins", summary: "Signs in with the token of a mailed link, by a cookie", access: "anyone",
  input: Anything, body: z.object({ token: z.string().min(20).max(100) }), output: Anything, problems: [401, 429],
});

/** Where the browser goes on, to come back signed in; or to /inloggen with `error` when it was in vain. */
export const startOpenIdConnect = defineOperation({
  method: "POST", name: "startOpenIdConnect", path: "/api/v1/openid-sign-ins", summary: "Begins signing in by OpenID Connect", access: "anyone",
  input: Anything, body: Nothing, output: z.object({ url: z.url() }), problems: [404, 429],
});

export const signOut = defineOperation({
  method: "POST", name: "signOut", path: "/api/v1/sign-outs", summary: "Ends this session", access: "anyone",
  input: Anything, body: Nothing, output: Anything, problems: [],
});
