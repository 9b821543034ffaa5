import { Hono } from "hono";
import { expect, test } from "vitest";

import type { Database } from "../database/open-database.ts";
import { describeOnBothEngines } from "../database/test-database.ts";
import { buildStoredPlace } from "../places/build-stored-place.ts";
import { savePlaces } from "../places/save-places.ts";
import { createLink } from "../upkeep/links.ts";
import { addMaker } from "../upkeep/makers.ts";
import { stopRoutes } from "./stop-routes.ts";

const now = new Date("2026-11-21T11:00:00Z");

async function openPage(db: Database) {
  await savePlaces(db, [buildStoredPlace({ name: "De <Theepot>" })], now);
  const maker = await addMaker(db, { placeId: "blauwe-theepot", name: "Roza", email: "roza@buurt.nl", isTrusted: true, hasSaidYes: true }, now);
  const path = `/bijhouden/${await createLink(db, maker.id, now)}/afmelden`;
  const app = new Hono();
  stopRoutes(app, { db: () => db, now: () => now });
  const post = async (body: string) => await app.request(path, { method: "POST", body, headers: { "Content-Type": "application/x-www-form-urlencoded" } });
  return { app, path, post };
}

const stoppedIn = async (db: Database) => (await db.selectFrom("stopped_questions").selectAll().execute()).length;
const tasksIn = async (db: Database) => await db.selectFrom("tasks").select(["kind", "place_id", "state"]).execute();

describeOnBothEngines("no more of the month's question", (createDatabase) => {
  test("opening the page, as mail scanners do, changes nothing", async () => {
    const { db } = await createDatabase();
    const { app, path } = await openPage(db);

    const page = await (await app.request(path)).text();

    expect(page).toContain('<html lang="nl">');
    expect(page).toContain("De &lt;Theepot&gt;");
    expect(page).toContain('<form method="post"><button name="answer" value="stop">Stop met deze vraag</button></form>');
    expect(await stoppedIn(db)).toBe(0);
  });

  test("one click in a mail program stops it, the wijkredactie hears it once, and it can be undone", async () => {
    const { db } = await createDatabase();
    const { app, path, post } = await openPage(db);

    const page = await (await post("List-Unsubscribe=One-Click")).text();
    await post("answer=stop");

    expect(page).toContain("Je krijgt deze vraag niet meer");
    expect(await (await app.request(path)).text()).toContain("Vraag het me toch weer");
    expect(await stoppedIn(db)).toBe(1);
    expect(await tasksIn(db)).toEqual([{ kind: "reply", place_id: "blauwe-theepot", state: "open" }]);

    expect(await (await post("answer=again")).text()).toContain("We vragen het je weer");
    expect(await stoppedIn(db)).toBe(0);
    expect(await tasksIn(db)).toEqual([{ kind: "reply", place_id: "blauwe-theepot", state: "closed" }]);
  });

  test("a link that nobody has stops nothing", async () => {
    const { db } = await createDatabase();
    const { app } = await openPage(db);

    const answer = await app.request(`/bijhouden/${"x".repeat(43)}/afmelden`, { method: "POST" });

    expect(answer.status).toBe(410);
    expect(answer.headers.get("cache-control")).toBe("no-store");
    expect(await stoppedIn(db)).toBe(0);
  });
});
