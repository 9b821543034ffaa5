import { DEMO_PLACES } from "@schuifaan/shared/fixtures/demo-places";
import { afterAll, beforeAll, expect, test } from "vitest";

import type { Database } from "./database/open-database.ts";
import { addTask } from "./mail/add-task.ts";
import { queueMail } from "./mail/queue-mail.ts";
import { createTestApp, type TestApp } from "./test-app.ts";
import { changePlace } from "./upkeep/change-place.ts";
import { addConsent } from "./upkeep/keep-consent.ts";
import { createLink } from "./upkeep/links.ts";

/** In every word of a person that is not for everybody, and in nothing else. */
const MARK = "zebedeus";
const NOW = new Date("2026-11-21T11:00:00Z");
const at = NOW.toISOString();

let demo: TestApp;
beforeAll(async () => {
  demo = await createTestApp();
  await fill(demo.db);
});
afterAll(async () => await demo.close());

/** Something personal in every table that has room for it, about every place. */
async function fill(db: Database): Promise<void> {
  for (const { id } of DEMO_PLACES) {
    await db.updateTable("makers").set({ name: MARK, email: `${MARK}-${id}@voorbeeld.example`, phone: `06 ${MARK}` }).where("place_id", "=", id).execute();
    await addConsent(db, { placeId: id, kind: "host", person: MARK, makerId: undefined, now: NOW });
    await addTask(db, { about: id, placeId: id, body: { kind: "reply", from: MARK, subject: MARK, text: MARK } }, NOW);
    await queueMail(db, { dedupe: id, kind: "month", placeId: id, to: { address: `${MARK}@voorbeeld.example` }, subject: MARK, text: MARK, html: MARK }, NOW);
    await db.insertInto("tips").values({ id, token_hash: id, kind: "wrong", place_id: id, body: MARK, answer: MARK, state: "waiting", created_at: at, erase_after: "2027-01-01" }).execute();
    await db.insertInto("messages").values({ id, place_id: id, kind: "question", body: MARK, created_at: at, promised_for: "2026-11-24", erase_after: "2026-12-21" }).execute();
    await db.insertInto("calendar_links").values({ place_id: id, address: `https://${MARK}.example/agenda.ics`, is_live: 1, failures: 0, planned: "[]", next_at: at }).execute();
  }
  await db.insertInto("users").values({ id: "u1", name: MARK, email: `${MARK}@gemeente.example`, email_verified: 1, created_at: at, updated_at: at }).execute();
  // A maker's own change, with a name that was taken off the page again.
  const { id: makerId, place_id: placeId } = await db.selectFrom("makers").selectAll().limit(1).executeTakeFirstOrThrow();
  await createLink(db, makerId, NOW);
  const by = { role: "maker", makerId, source: "link" } as const;
  await changePlace(db, { placeId, by, changes: [{ kind: "host", hostFirstName: "Zebedeus", hasConsent: true }], now: NOW });
  const { seq } = await changePlace(db, { placeId, by, changes: [{ kind: "host", hasConsent: false }], now: NOW });
  await demo.index.reachedSeq(seq);
}

/** An answer repeats what was asked: enough of the name to find it by, and not the whole. */
const ASKED = MARK.slice(0, 6);
const LISTS = [
  "/api/v1/places?facets=yes&limit=500", `/api/v1/places?q=${ASKED}`, "/api/v1/areas", "/api/v1/activities?limit=500", `/api/v1/suggestions?q=${ASKED}`,
  "/api/v1/privacy", "/api/v1/sign-in-ways", `/api/v1/alike-places?name=${ASKED}`, "/api/v1/openapi.json", "/sitemap.xml", "/robots.txt", "/readyz", "/healthz",
];
const OF_PLACES = DEMO_PLACES.flatMap(({ id, slug }) => [`/api/v1/places/${id}`, `/plek/${slug}/agenda.ics`]);

test.each([...LISTS, ...OF_PLACES])("%s tells nothing about people that is not for everybody", async (path) => {
  const response = await demo.app.hono.request(path);
  const text = await response.text();

  expect(response.status).toBeLessThan(400);
  expect(text.toLowerCase()).not.toContain(MARK);
});
