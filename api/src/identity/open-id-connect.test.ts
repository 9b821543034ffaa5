import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";

import { getRequestListener } from "@hono/node-server";
import { GemeenteCode } from "@schuifaan/shared/domain/area-code";
import { Provider } from "oidc-provider";
import { beforeEach, expect, test, vi } from "vitest";

import type { Database } from "../database/open-database.ts";
import { describeOnBothEngines, undoAfterTest } from "../database/test-database.ts";
import { giveRole } from "./grants.ts";
import { createTestIdentity, type TestIdentity } from "./test-identity.ts";
import { ensureUser } from "./users.ts";

const NOW = new Date("2026-11-21T11:00:00Z");
const ANNA = "anna@schuifaan.example";

/** Keeps cookies for each origin as a browser does, and follows no redirect by itself. */
class CookieJar {
  readonly #cookies = new Map<string, Map<string, string>>();

  async fetch(url: string, init: RequestInit = {}): Promise<Response> {
    const { origin } = new URL(url);
    const cookies = this.#cookies.get(origin) ?? new Map<string, string>();
    this.#cookies.set(origin, cookies);
    const response = await fetch(url, { ...init, redirect: "manual", headers: { cookie: [...cookies].map((pair) => pair.join("=")).join("; ") } });
    for (const cookie of response.headers.getSetCookie()) {
      const [, name = "", value = ""] = /^([^=]+)=([^;]*)/.exec(cookie) ?? [];
      if (value === "" || /max-age=0/i.test(cookie)) cookies.delete(name);
      else cookies.set(name, value);
    }
    return response;
  }
}

async function listen(server: Server): Promise<string> {
  await new Promise<void>((resolve) => {
    server.listen(0, "127.0.0.1", resolve);
  });
  undoAfterTest(async () => {
    server.closeAllConnections();
    server.close();
  });
  const address = server.address();
  return `http://127.0.0.1:${address !== null && typeof address === "object" ? (address satisfies AddressInfo).port : 0}`;
}

// The provider warns that it is one for tests.
beforeEach(() => {
  vi.spyOn(console, "warn").mockReturnValue();
  vi.spyOn(console, "info").mockReturnValue();
});

type Person = { readonly email: string; readonly isVerified: boolean };

type World = { readonly door: TestIdentity; readonly ours: string; readonly signInAs: (person: Person) => Promise<{ jar: CookieJar; landed: string }> };

/** A real provider, our own server, and a browser that walks between the two as redirects tell. */
async function openWorld(db: Database): Promise<World> {
  let person: Person = { email: ANNA, isVerified: true };
  const doors: TestIdentity[] = [];
  const ours = await listen(createServer((request, response) => void getRequestListener((asked) => doors[0]?.hono.fetch(asked) ?? new Response())(request, response)));
  const theirs = createServer((request, response) => provide(request, response));
  const issuer = await listen(theirs);
  const provider = new Provider(issuer, {
    clients: [{ client_id: "schuifaan", client_secret: "een-geheim-voor-de-test", redirect_uris: [`${ours}/api/v1/openid/callback/oidc`] }],
    claims: { openid: ["sub"], email: ["email", "email_verified"], profile: ["name"] },
    pkce: { required: () => true },
    cookies: { keys: ["sleutel-voor-de-test"] },
    features: { devInteractions: { enabled: true } },
    findAccount: (_, id) => ({ accountId: id, claims: () => ({ sub: id, email: person.email, email_verified: person.isVerified, name: "Anna" }) }),
  });
  const provide = provider.callback();
  const openIdConnect = { issuer, clientId: "schuifaan", clientSecret: "een-geheim-voor-de-test" };
  const door = createTestIdentity(db, { publicUrl: ours, openIdConnect });
  doors.push(door);
  return {
    door,
    ours,
    signInAs: async (who) => {
      person = who;
      const jar = new CookieJar();
      return { jar, landed: await walk(jar, ours) };
    },
  };
}

/** Follows redirects and fills in the forms of the provider, until we are back at one of our own pages. */
async function walk(jar: CookieJar, ours: string): Promise<string> {
  const started: unknown = await (await jar.fetch(`${ours}/api/v1/openid-sign-ins`, { method: "POST" })).json();
  let url = started !== null && typeof started === "object" && "url" in started ? String(started.url) : "";
  for (let step = 0; step < 20; step++) {
    const response = await jar.fetch(url);
    const next = response.headers.get("location");
    if (next !== null) url = new URL(next, url).href;
    else {
      const page = await response.text();
      const action = /<form[^>]*action="([^"]+)"/.exec(page)?.[1];
      if (action === undefined) return url;
      const prompt = /name="prompt" value="([^"]+)"/.exec(page)?.[1] ?? "";
      const answered = await jar.fetch(new URL(action, url).href, { method: "POST", body: new URLSearchParams({ prompt, login: "anna", password: "x" }) });
      url = new URL(answered.headers.get("location") ?? "", url).href;
    }
    if (url.startsWith(`${ours}/redactie`) || url.startsWith(`${ours}/inloggen`)) return url;
  }
  throw new Error(`Never came back: ${url}`);
}

async function addKeyPerson(db: Database): Promise<void> {
  const user = await ensureUser(db, { name: "Anna", email: ANNA }, NOW);
  await giveRole(db, { userId: user.id, role: "key_person", areaCode: GemeenteCode.parse("GM0599"), givenBy: undefined }, NOW);
}

describeOnBothEngines("signing in by OpenID Connect", (createDatabase) => {
  test("lets in who has a role, and keeps no token of the other service", async () => {
    const { db } = await createDatabase();
    await addKeyPerson(db);
    const { door, ours, signInAs } = await openWorld(db);

    const { jar, landed } = await signInAs({ email: "Anna@Schuifaan.example", isVerified: true });

    expect(door.reported).toEqual([]);
    expect(landed).toBe(`${ours}/redactie`);
    expect(await (await jar.fetch(`${ours}/api/v1/me`)).json()).toMatchObject({ email: ANNA, grants: [{ role: "key_person" }] });
    const [account] = await db.selectFrom("accounts").selectAll().execute();
    expect(account).toMatchObject({ account_id: "anna", provider_id: "oidc" });
    // The second time it is the same person.
    await signInAs({ email: ANNA, isVerified: true });
    expect(await db.selectFrom("accounts").select("id").execute()).toHaveLength(1);
    expect(await db.selectFrom("users").select("id").execute()).toHaveLength(1);
  });

  test.each([
    ["an address that nobody gave a role", { email: "vreemd@schuifaan.example", isVerified: true }],
    ["an address that the other service did not check", { email: ANNA, isVerified: false }],
  ])("keeps out %s", async (_, person) => {
    const { db } = await createDatabase();
    await addKeyPerson(db);
    const { ours, signInAs } = await openWorld(db);

    const { jar, landed } = await signInAs(person);

    expect(landed).toMatch(/\/inloggen\?error=/);
    expect((await jar.fetch(`${ours}/api/v1/me`)).status).toBe(401);
    for (const table of ["sessions", "accounts"] as const) expect(await db.selectFrom(table).select("id").execute()).toEqual([]);
    expect(await db.selectFrom("users").select("email").execute()).toEqual([{ email: ANNA }]);
  });

  test("an account that was linked does not outlive the role", async () => {
    const { db } = await createDatabase();
    await addKeyPerson(db);
    const { signInAs } = await openWorld(db);
    await signInAs({ email: ANNA, isVerified: true });
    await db.updateTable("grants").set({ ended_at: NOW.toISOString() }).execute();
    await db.deleteFrom("sessions").execute();

    expect((await signInAs({ email: ANNA, isVerified: true })).landed).toMatch(/\/inloggen\?error=/);
    expect(await db.selectFrom("sessions").select("id").execute()).toEqual([]);
  });

  test("an answer that this browser did not ask for is refused", async () => {
    const { db } = await createDatabase();
    await addKeyPerson(db);
    const { ours } = await openWorld(db);

    const response = await new CookieJar().fetch(`${ours}/api/v1/openid/callback/oidc?code=gestolen&state=verzonnen`);

    expect(response.headers.get("location")).toBe(`${ours}/inloggen?error=state_mismatch`);
    expect(response.headers.get("cache-control")).toBe("no-store");
  });
});
