import * as ofMakers from "@schuifaan/shared/contract/makers";
import { acceptInvitation, endLinks, inviteMaker, leavePlace } from "@schuifaan/shared/contract/makers";
import * as ofListing from "@schuifaan/shared/contract/upkeep";
import { addPhoto, changeListing, confirmListing, getUpkeep, removePhoto, undoChange } from "@schuifaan/shared/contract/upkeep";
import { afterEach, describe, expect, test } from "vitest";

import { migrate } from "../database/migrate.ts";
import type { Database } from "../database/open-database.ts";
import { createEmptyDatabase, openAgain, removeTestDatabases } from "../database/test-database.ts";
import { buildStoredPlace } from "../places/build-stored-place.ts";
import { savePlaces } from "../places/save-places.ts";
import { endLinksOf } from "./links.ts";
import { createTestUpkeep, readAll, refusalOf, TEST_NOON, type TestUpkeep } from "./test-upkeep.ts";

// Every operation that wants a link, asked by everybody it could be asked by. None names a place: what a link opens is
// one listing, so what is asked with another's link must leave this listing alone.

const dot = "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==";
const OPERATIONS = [
  { operation: getUpkeep, body: undefined },
  { operation: confirmListing, body: {} },
  { operation: changeListing, body: { version: 1, change: { kind: "summary", summary: "Koffie" } } },
  { operation: undoChange, body: { version: 1 } },
  { operation: addPhoto, body: { kind: "door", alt: "Een deur", people: "none", picture: dot } },
  { operation: removePhoto, body: undefined },
  { operation: inviteMaker, body: { name: "Henk", email: "henk@voorbeeld.example", as: "second" } },
  { operation: acceptInvitation, body: {} },
  { operation: leavePlace, body: { isPlaceStopping: false } },
  { operation: endLinks, body: {} },
];

type Asker = { readonly who: string; readonly answer: string; readonly tokenOf: (upkeep: TestUpkeep, db: Database) => Promise<string | undefined> };
const ASKERS: readonly Asker[] = [
  { who: "nobody", answer: "401 not-signed-in", tokenOf: async () => await Promise.resolve(undefined) },
  { who: "somebody who guesses", answer: "401 link-ended", tokenOf: async () => await Promise.resolve("gIssen".repeat(8)) },
  {
    who: "a maker whose link is thirty days old",
    answer: "401 link-ended",
    tokenOf: async (upkeep) => {
      const { token } = await upkeep.add();
      upkeep.passDays(30);
      return token;
    },
  },
  {
    who: "a maker whose link was ended",
    answer: "401 link-ended",
    tokenOf: async (upkeep, db) => {
      const { token, maker } = await upkeep.add();
      await endLinksOf(db, maker.id, upkeep.now());
      return token;
    },
  },
  {
    who: "a maker who left, also where their link stayed",
    answer: "401 link-ended",
    tokenOf: async (upkeep, db) => {
      const { token, maker } = await upkeep.add();
      await db.updateTable("makers").set({ left_at: upkeep.now().toISOString() }).where("id", "=", maker.id).execute();
      return token;
    },
  },
];

async function open(): Promise<{ db: Database; upkeep: TestUpkeep }> {
  const db = await openAgain(await createEmptyDatabase("SQLite"));
  await migrate(db);
  return { db, upkeep: await createTestUpkeep(db) };
}

test("no operation of makers is left out here; what they may take along is asked for in api/privacy", () => {
  const all = Object.values({ ...ofListing, ...ofMakers }).flatMap((part) => ("access" in part && part.access === "maker" ? [part.name] : []));

  expect([...OPERATIONS.map(({ operation: { name } }) => name), "exportPersonalData"].toSorted()).toEqual(all.toSorted());
});

describe.each(OPERATIONS)("$operation.name", ({ operation, body }) => {
  const path = operation.path.replace(":photo", "foto-van-theepot");
  const ask = { ...(body && { body }), path };
  afterEach(removeTestDatabases);

  test.each(ASKERS)("refuses $who, and changes nothing", async ({ answer, tokenOf }) => {
    const { db, upkeep } = await open();
    const token = await tokenOf(upkeep, db);
    const before = await readAll(db);

    const response = await upkeep.send(operation, { ...ask, ...(token !== undefined && { token }) });

    expect(await refusalOf(response)).toBe(answer);
    expect(await readAll(db)).toEqual(before);
  });

  test("with the link of another place leaves this one as it was", async () => {
    const { db, upkeep } = await open();
    const { maker } = await upkeep.add();
    await savePlaces(db, [buildStoredPlace({ id: "elders", name: "Elders" })], TEST_NOON);
    const stranger = await upkeep.add({ placeId: "elders", email: "ander@voorbeeld.example" });
    await db.insertInto("photos").values({ id: "foto-van-theepot", place_id: "theepot", kind: "door", alt: "Deur", width: 1, height: 1, content_type: "image/webp", bytes: "", created_at: "" }).execute();
    const before = await readOf(db, maker.id);

    const response = await upkeep.send(operation, { ...ask, token: stranger.token });

    expect(await response.text()).not.toContain("theepot");
    expect(await readOf(db, maker.id)).toEqual(before);
  });

  test("answers who was asked to help only with looking, saying yes and leaving", async () => {
    const { upkeep } = await open();
    const { token } = await upkeep.add({ hasSaidYes: false });

    const { status } = await upkeep.send(operation, { ...ask, token });

    expect(status).toBe(["getUpkeep", "acceptInvitation", "leavePlace"].includes(operation.name) ? 200 : 403);
  });

  test("answers who looks after the place", async () => {
    const { db, upkeep } = await open();
    const { token } = await upkeep.add();
    if (operation.name === "undoChange") await upkeep.ask(changeListing, { token, body: { version: 1, change: { kind: "summary", summary: "Thee" } } });
    await db.insertInto("photos").values({ id: "foto-van-theepot", place_id: "theepot", kind: "door", alt: "Deur", width: 1, height: 1, content_type: "image/webp", bytes: "", created_at: "" }).execute();

    const asked = operation.name === "undoChange" ? { ...ask, body: { version: 2 } } : ask;

    expect((await upkeep.send(operation, { ...asked, token })).status).toBe(200);
  });
});

/** The listing, its pictures, its makers and their links. */
async function readOf(db: Database, makerId: string): Promise<unknown> {
  return [
    await db.selectFrom("places").selectAll().where("id", "=", "theepot").execute(),
    await db.selectFrom("photos").selectAll().where("place_id", "=", "theepot").execute(),
    await db.selectFrom("makers").selectAll().where("place_id", "=", "theepot").execute(),
    await db.selectFrom("links").selectAll().where("maker_id", "=", makerId).execute(),
    await db.selectFrom("versions").selectAll().where("place_id", "=", "theepot").execute(),
    await db.selectFrom("tasks").selectAll().where("place_id", "=", "theepot").execute(),
  ];
}
