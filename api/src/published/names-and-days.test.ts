import { Place } from "@schuifaan/shared/domain/place";
import { findListing } from "@schuifaan/shared/finder/build-finder";
import { followName } from "@schuifaan/shared/finder/follow-name";
import { expect, test } from "vitest";

import type { Database } from "../database/open-database.ts";
import { describeOnBothEngines, undoAfterTest } from "../database/test-database.ts";
import { buildStoredPlace } from "../places/build-stored-place.ts";
import { savePlaces } from "../places/save-places.ts";
import { openPublishedIndex, type PublishedIndex } from "./published-index.ts";

const now = new Date("2026-11-21T12:00:00Z");

async function open(db: Database, clock = () => now): Promise<PublishedIndex> {
  const index = await openPublishedIndex(db, { pollInMs: 20, now: clock, reportError: (error) => expect.fail(String(error)) });
  undoAfterTest(() => index.close());
  return index;
}

describeOnBothEngines("names and days in the published index", (createDatabase) => {
  test("an old slug leads to its place: after a change, after a restart, and on a server beside", async () => {
    const { db } = await createDatabase();
    const index = await open(db);
    await savePlaces(db, [buildStoredPlace({ id: "one", slug: "theepot" }), buildStoredPlace({ id: "two" })], now);
    await index.reachedSeq(await savePlaces(db, [buildStoredPlace({ id: "one", slug: "koffiepot" })], now));

    const restarted = await open(db);

    for (const { finder } of [index, restarted]) {
      expect(followName(finder, "theepot")).toMatchObject({ id: "one", slug: "koffiepot", oldSlugs: ["theepot"] });
      expect(followName(finder, "two")?.oldSlugs).toEqual([]);
    }
  });

  test("a place that became part of another leads there; one that moved away stands for itself", async () => {
    const { db } = await createDatabase();
    const places = [{ id: "old", status: "closed", movedTo: "new" }, { id: "moved", status: "moved", movedTo: "new" }, { id: "new" }];
    await savePlaces(db, places.map((place) => buildStoredPlace(place)), now);

    const { finder } = await open(db);

    expect(["old", "moved", "new"].map((name) => followName(finder, name)?.id)).toEqual(["new", "moved", "new"]);
    expect(Place.parse(JSON.parse(findListing(finder, "moved")?.detail ?? "")).movedTo).toBe("new");
  });

  test("what is on is planned three weeks ahead or more, however many days go by", async () => {
    const { db } = await createDatabase();
    await savePlaces(db, [buildStoredPlace({ id: "one" })], now);
    let day = 21;
    const index = await open(db, () => new Date(Date.UTC(2026, 10, day, 12)));
    expect(index.planner).toMatchObject({ from: "2026-11-21", to: "2026-12-18" });

    day += 6;
    await index.reachedSeq(await savePlaces(db, [buildStoredPlace({ id: "two" })], now));
    expect(index.planner.from).toBe("2026-11-21");

    day += 1;
    await expect.poll(() => index.planner).toMatchObject({ from: "2026-11-28", to: "2026-12-25" });
  });
});
