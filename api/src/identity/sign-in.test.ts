import { Me } from "@schuifaan/shared/contract/sign-in";
import { GemeenteCode } from "@schuifaan/shared/domain/area-code";
import { setTimeout as wait } from "node:timers/promises";
import { expect, test } from "vitest";

import type { Database } from "../database/open-database.ts";
import { describeOnBothEngines } from "../database/test-database.ts";
import { endRole, giveRole, readGrants } from "./grants.ts";
import { cookieOf, createTestIdentity, readMailedToken, signInByMail } from "./test-identity.ts";
import { ensureAdmin, ensureUser } from "./users.ts";

const NOW = new Date("2026-11-21T11:00:00Z");
const ANNA = "anna@schuifaan.example";
const ISO = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}\.\d{3}Z$/;

async function addKeyPerson(db: Database, email = ANNA) {
  const user = await ensureUser(db, { name: "Anna", email }, NOW);
  await giveRole(db, { userId: user.id, role: "key_person", areaCode: GemeenteCode.parse("GM0599"), givenBy: undefined }, NOW);
  return user;
}

describeOnBothEngines("signing in by mail", (createDatabase) => {
  test("opens what a role opens, in a cookie that only this host reads", async () => {
    const { db } = await createDatabase();
    await addKeyPerson(db);
    const door = createTestIdentity(db);

    await door.post("/api/v1/sign-in-links", { email: " Anna@Schuifaan.example ".trim() });
    const response = await door.post("/api/v1/sign-ins", { token: await readMailedToken(db, ANNA) });

    const [cookie = ""] = response.headers.getSetCookie();
    expect(cookie).toMatch(/^__Host-schuifaan\.session_token=/);
    expect(cookie).toMatch(/; Max-Age=2592000; Path=\/; HttpOnly; Secure; SameSite=Lax$/);
    expect(Me.parse(await (await door.getMe(cookieOf(response))).json())).toMatchObject({ name: "Anna", email: ANNA, grants: [{ role: "key_person", area: { code: "GM0599" } }] });
    expect(door.reported).toEqual([]);
  });

  test("a link works once", async () => {
    const { db } = await createDatabase();
    await addKeyPerson(db);
    const door = createTestIdentity(db);
    await door.post("/api/v1/sign-in-links", { email: ANNA });
    const token = await readMailedToken(db, ANNA);

    const tries = await Promise.all([1, 2, 3].map(() => door.post("/api/v1/sign-ins", { token })));

    expect(tries.map(({ status }) => status).toSorted((one, other) => one - other)).toEqual([200, 401, 401]);
    expect(await db.selectFrom("sessions").select("id").execute()).toHaveLength(1);
  });

  test("an old link does not work", async () => {
    const { db } = await createDatabase();
    await addKeyPerson(db);
    const door = createTestIdentity(db);
    await door.post("/api/v1/sign-in-links", { email: ANNA });
    const token = await readMailedToken(db, ANNA);
    await db.updateTable("verifications").set({ expires_at: new Date(Date.now() - 1000).toISOString() }).execute();

    expect((await door.post("/api/v1/sign-ins", { token })).status).toBe(401);
  });

  test("what stands in the tables is text and numbers on either engine, and no address of a device or token of a link", async () => {
    const { db } = await createDatabase();
    await addKeyPerson(db);
    const door = createTestIdentity(db);
    await door.post("/api/v1/sign-in-links", { email: ANNA });
    const token = await readMailedToken(db, ANNA);

    const [pending] = await db.selectFrom("verifications").selectAll().execute();
    expect(pending?.expires_at).toMatch(ISO);
    expect(JSON.stringify(pending)).not.toContain(token);

    await door.post("/api/v1/sign-ins", { token });
    const [session] = await db.selectFrom("sessions").selectAll().execute();
    expect([session?.expires_at, session?.created_at]).toEqual([expect.stringMatching(ISO), expect.stringMatching(ISO)]);
    expect(session).toMatchObject({ ip_address: null, user_agent: null });
    expect(await db.selectFrom("users").select("email_verified").execute()).toEqual([{ email_verified: 1 }]);
  });

  test("who has no role gets the same answer, and no mail", async () => {
    const { db } = await createDatabase();
    const { email } = await addKeyPerson(db);
    await ensureUser(db, { name: "Bram", email: "bram@schuifaan.example" }, NOW);
    const door = createTestIdentity(db);

    const answers = await Promise.all([email, "bram@schuifaan.example", "niemand@schuifaan.example"].map(async (address) => (await door.post("/api/v1/sign-in-links", { email: address })).json()));
    await readMailedToken(db, ANNA);
    await wait(50);

    expect(answers).toEqual([{ mailed: true }, { mailed: true }, { mailed: true }]);
    expect(await db.selectFrom("mails").select("recipient").execute()).toEqual([{ recipient: JSON.stringify({ address: ANNA }) }]);
  });

  test("ends at once with the last role, and a link that was mailed before opens nothing any more", async () => {
    const { db } = await createDatabase();
    const user = await addKeyPerson(db);
    const door = createTestIdentity(db);
    const cookie = await signInByMail(db, door, ANNA);
    await door.post("/api/v1/sign-in-links", { email: ANNA });
    const token = await readMailedToken(db, ANNA);
    const [grant] = await readGrants(db, user.id);

    await endRole(db, grant?.id ?? "", NOW);

    expect((await door.getMe(cookie)).status).toBe(401);
    expect((await door.post("/api/v1/sign-ins", { token })).status).toBe(401);
    expect(await db.selectFrom("sessions").select("id").execute()).toEqual([]);
  });

  test("signing out ends the session on the server too", async () => {
    const { db } = await createDatabase();
    await addKeyPerson(db);
    const door = createTestIdentity(db);
    const cookie = await signInByMail(db, door, ANNA);

    const left = await door.post("/api/v1/sign-outs", undefined, cookie);

    expect(left.headers.getSetCookie()[0]).toMatch(/session_token=; Max-Age=0/);
    expect((await door.getMe(cookie)).status).toBe(401);
  });

  test("a session that is over, or a cookie that somebody changed, is nobody's", async () => {
    const { db } = await createDatabase();
    await addKeyPerson(db);
    const door = createTestIdentity(db);
    const cookie = await signInByMail(db, door, ANNA);
    expect((await door.getMe(cookie.replace(/=./, "=x"))).status).toBe(401);
    expect((await door.getMe("")).status).toBe(401);

    await db.updateTable("sessions").set({ expires_at: new Date(Date.now() - 1000).toISOString() }).execute();

    expect((await door.getMe(cookie)).status).toBe(401);
  });

  test("asking again and again is refused after five, also for who is unknown", async () => {
    const { db } = await createDatabase();
    const door = createTestIdentity(db, { now: () => NOW });
    const ask = async () => (await door.post("/api/v1/sign-in-links", { email: "niemand@schuifaan.example" })).status;

    expect([await ask(), await ask(), await ask(), await ask(), await ask(), await ask()]).toEqual([200, 200, 200, 200, 200, 429]);
  });

  test("the first admin is there at every start, once", async () => {
    const { db } = await createDatabase();
    await ensureAdmin(db, "Baas@schuifaan.example", NOW);
    await ensureAdmin(db, "baas@schuifaan.example", NOW);

    const door = createTestIdentity(db, { publicUrl: "http://127.0.0.1:3000" });
    const cookie = await signInByMail(db, door, "baas@schuifaan.example");

    // Without https a Secure cookie would never come back.
    expect(cookie).toMatch(/^schuifaan\.session_token=/);
    expect(Me.parse(await (await door.getMe(cookie)).json()).grants).toMatchObject([{ role: "admin" }]);
  });

  test("without OpenID Connect there is no way to it", async () => {
    const { db } = await createDatabase();
    const door = createTestIdentity(db);

    expect(await (await door.hono.request("/api/v1/sign-in-ways")).json()).toEqual({ mail: true });
    expect((await door.post("/api/v1/openid-sign-ins")).status).toBe(404);
    expect((await door.hono.request("/api/v1/openid/callback/oidc?code=x&state=y")).status).toBe(404);
  });
});
