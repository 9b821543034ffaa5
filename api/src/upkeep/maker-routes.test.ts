import { acceptInvitation, endLinks, inviteMaker, leavePlace, requestLink } from "@schuifaan/shared/contract/makers";
import { changeListing, getUpkeep } from "@schuifaan/shared/contract/upkeep";
import { expect, test } from "vitest";
import { z } from "zod";

import type { Database } from "../database/open-database.ts";
import { describeOnBothEngines } from "../database/test-database.ts";
import { createLink } from "./links.ts";
import { createTestUpkeep, refusalOf } from "./test-upkeep.ts";

const Recipient = z.object({ address: z.string() });
const henk = { name: "Henk", email: "henk@voorbeeld.example" };

async function mailsOf(db: Database): Promise<string[]> {
  const rows = await db.selectFrom("mails").select(["kind", "recipient"]).execute();
  return rows.map(({ kind, recipient }) => `${kind} → ${Recipient.parse(JSON.parse(recipient)).address.split("@", 1)[0]}`).toSorted();
}

async function makerIdOf(db: Database, email: string): Promise<string> {
  return (await db.selectFrom("makers").select("id").where("email", "=", email).executeTakeFirstOrThrow()).id;
}

describeOnBothEngines("who looks after a place", (createDatabase) => {
  test("whoever is asked may look and say yes, and only then change anything; both are mailed", async () => {
    const { db } = await createDatabase();
    const upkeep = await createTestUpkeep(db);
    const { token } = await upkeep.add();

    const { makers } = await upkeep.ask(inviteMaker, { token, body: { ...henk, as: "second" } });

    expect(makers).toMatchObject([{ name: "Roza", isYou: true, hasSaidYes: true }, { name: "Henk", isYou: false, hasSaidYes: false }]);
    expect(await mailsOf(db)).toEqual(["invitation → henk", "makers → roza"]);
    const asked = await createLink(db, await makerIdOf(db, henk.email), upkeep.now());
    const change = { token: asked, body: { version: 1, change: { kind: "summary", summary: "Koffie" } } };
    expect(await refusalOf(await upkeep.send(changeListing, change))).toBe("403 not-allowed");
    expect((await upkeep.ask(getUpkeep, { token: asked })).makers).toHaveLength(2);

    await upkeep.ask(acceptInvitation, { token: asked, body: {} });
    await upkeep.ask(acceptInvitation, { token: asked, body: {} });

    expect((await upkeep.ask(changeListing, change)).outcome).toBe("live");
    expect(await mailsOf(db)).toEqual(["changed → roza", "invitation → henk", "makers → roza", "makers → roza"]);
  });

  test.each(["instead-of-me", "my-new-address"])("%s: the other goes on in the same rank, and the one who asked is gone", async (as) => {
    const { db } = await createDatabase();
    const upkeep = await createTestUpkeep(db);
    const { token, maker } = await upkeep.add();
    await upkeep.add({ name: "Joke", email: "joke@voorbeeld.example" });
    await upkeep.ask(inviteMaker, { token, body: { ...henk, as } });
    expect((await upkeep.ask(getUpkeep, { token })).makers).toHaveLength(3);
    const asked = await createLink(db, await makerIdOf(db, henk.email), upkeep.now());

    const { makers } = await upkeep.ask(acceptInvitation, { token: asked, body: {} });

    expect(makers.map(({ name }) => name)).toEqual(["Henk", "Joke"]);
    expect(await refusalOf(await upkeep.send(getUpkeep, { token }))).toBe("401 link-ended");
    expect(await db.selectFrom("makers").select("erase_after").where("id", "=", maker.id).execute()).toEqual([{ erase_after: "2026-12-19T11:00:00.000Z" }]);
  });

  test("who leaves has no link, no waiting mail and no name on the page any more; the wijkredactie hears of the last", async () => {
    const { db } = await createDatabase();
    const upkeep = await createTestUpkeep(db, { firstVisit: { text: "Kom maar", hostFirstName: "Roza" } });
    const { token } = await upkeep.add({ name: "Roza Jansen" });
    await upkeep.ask(inviteMaker, { token, body: { ...henk, as: "second" } });

    const left = await upkeep.ask(leavePlace, { token, body: { isPlaceStopping: false } });

    expect(left).toEqual({ erasedBefore: "2026-12-21", othersStay: false });
    expect(await refusalOf(await upkeep.send(getUpkeep, { token }))).toBe("401 link-ended");
    expect(await mailsOf(db)).toEqual(["goodbye → roza", "invitation → henk"]);
    expect(await db.selectFrom("tasks").select(["kind", "place_id"]).execute()).toEqual([{ kind: "call", place_id: "theepot" }]);
    const asked = await createLink(db, await makerIdOf(db, henk.email), upkeep.now());
    expect((await upkeep.ask(getUpkeep, { token: asked })).place.firstVisit).toEqual({ text: "Kom maar" });
  });

  test("where somebody stays they are told; where the place stops too, that waits for the wijkredactie", async () => {
    const { db } = await createDatabase();
    const upkeep = await createTestUpkeep(db);
    const { token } = await upkeep.add();
    await upkeep.add({ ...henk });

    const left = await upkeep.ask(leavePlace, { token, body: { isPlaceStopping: true } });

    expect(left.othersStay).toBe(true);
    expect(await mailsOf(db)).toEqual(["goodbye → roza", "makers → henk"]);
    expect(await db.selectFrom("tasks").select("kind").execute()).toEqual([{ kind: "risky_change" }]);
  });

  test("whoever ends their links gets a new one by mail, and the others keep theirs", async () => {
    const { db } = await createDatabase();
    const upkeep = await createTestUpkeep(db);
    const { token } = await upkeep.add();
    const other = await upkeep.add({ ...henk });

    expect(await upkeep.ask(endLinks, { token, body: {} })).toEqual({ mailed: true });

    expect(await refusalOf(await upkeep.send(getUpkeep, { token }))).toBe("401 link-ended");
    expect((await upkeep.send(getUpkeep, { token: other.token })).status).toBe(200);
    expect(await mailsOf(db)).toEqual(["link → roza"]);
  });

  test("asking for a link is answered the same for who is known and who is not, by as much work", async () => {
    const { db } = await createDatabase();
    const upkeep = await createTestUpkeep(db);
    await upkeep.add();
    const ask = async (email: string) => {
      const response = await upkeep.send(requestLink, { body: { email } });
      return [response.status, Object.fromEntries(response.headers), await response.text()];
    };

    expect(await ask("ROZA@voorbeeld.example")).toEqual(await ask("wie@voorbeeld.example"));

    expect(await mailsOf(db)).toEqual(["link → roza", "link → wie"]);
    const bodies = (await db.selectFrom("mails").select("body").execute()).filter(({ body }) => body.includes("{{link:"));
    expect(bodies).toHaveLength(1);
  });

  test("nobody is mailed links all day: after three in an hour it is too often, known or not", async () => {
    const { db } = await createDatabase();
    const upkeep = await createTestUpkeep(db);
    await upkeep.add();
    const ask = async (email: string) => (await upkeep.send(requestLink, { body: { email } })).status;
    const statuses: number[] = [];

    for (const email of ["roza@voorbeeld.example", "wie@voorbeeld.example"]) for (let times = 0; times < 4; times += 1) statuses.push(await ask(email));
    upkeep.passDays(1 / 23);

    expect(statuses).toEqual([200, 200, 200, 429, 200, 200, 200, 429]);
    expect(await mailsOf(db)).toEqual(["link → roza", "link → roza", "link → roza", "link → wie"]);
    expect(await ask("roza@voorbeeld.example")).toBe(200);
    expect(await db.selectFrom("limits").select("key").where("key", "like", "%roza%").execute()).toEqual([]);
  });

  test("five strangers a day may be asked, and no more", async () => {
    const { db } = await createDatabase();
    const upkeep = await createTestUpkeep(db);
    const { token } = await upkeep.add();
    const invite = async (number: number) => await upkeep.send(inviteMaker, { token, body: { name: "Iemand", email: `iemand${number}@voorbeeld.example`, as: "second" } });
    for (let number = 0; number < 5; number += 1) expect((await invite(number)).status).toBe(200);

    expect(await refusalOf(await invite(5))).toBe("429 too-often");
  });
});
