import { linkCalendar, unlinkCalendar } from "@schuifaan/shared/contract/calendar-link";
import { getUpkeep } from "@schuifaan/shared/contract/upkeep";
import type { CalendarFailure } from "@schuifaan/shared/domain/calendar-failure";
import { buildActivity } from "@schuifaan/shared/fixtures/build-activity";
import { expect, test } from "vitest";

import type { Database } from "../database/open-database.ts";
import { describeOnBothEngines } from "../database/test-database.ts";
import { endLinksOf } from "../upkeep/links.ts";
import { createTestUpkeep, readAll, refusalOf, type TestUpkeep } from "../upkeep/test-upkeep.ts";
import { CalendarUnreadable } from "./calendar-unreadable.ts";
import type { FetchCalendar } from "./fetch-calendar.ts";
import { followRoutes } from "./follow-routes.ts";

const CALENDAR = ["BEGIN:VCALENDAR", ...["Koffie", "Bingo"].flatMap((title) => ["BEGIN:VEVENT", `UID:${title}`, `SUMMARY:${title}`, "DTSTART:20261125T100000", "DURATION:PT2H", "RRULE:FREQ=WEEKLY", "END:VEVENT"]), "END:VCALENDAR"].join("\n");
const address = "https://agenda.example/roza.ics";

type Open = { readonly upkeep: TestUpkeep; readonly asked: string[] };

async function open(db: Database, failure?: CalendarFailure): Promise<Open> {
  const upkeep = await createTestUpkeep(db, { activities: [buildActivity({ id: "eigen", title: "Eigen" })] });
  const asked: string[] = [];
  const fetch: FetchCalendar = async (url) => {
    asked.push(url);
    if (failure !== undefined) throw new CalendarUnreadable(failure);
    return await Promise.resolve({ isSame: false, text: CALENDAR, etag: '"1"', lastModified: undefined });
  };
  followRoutes(upkeep.hono, { db: () => db, index: () => upkeep.index, ask: fetch });
  return { upkeep, asked };
}

const titlesOf = (place: { activities: readonly { title: string }[] }) => place.activities.map(({ title }) => title);

describeOnBothEngines("linking a calendar", (createDatabase) => {
  test("first shows what would change, and changes nothing", async () => {
    const { db } = await createDatabase();
    const { upkeep } = await open(db);
    const { token } = await upkeep.add();

    const { preview, upkeep: shown } = await upkeep.ask(linkCalendar, { token, body: { address, isLive: false } });

    expect(preview).toMatchObject({ added: [{ title: "Koffie" }, { title: "Bingo" }], changed: [], gone: [], same: 0, skipped: [] });
    expect([titlesOf(shown.place), shown.calendar]).toEqual([["Eigen"], undefined]);
    expect([await db.selectFrom("calendar_links").selectAll().execute(), await db.selectFrom("versions").selectAll().execute()]).toEqual([[], []]);
  });

  test("then goes live when the maker says so; stopping leaves the activities", async () => {
    const { db } = await createDatabase();
    const { upkeep } = await open(db);
    const { token } = await upkeep.add();

    const { upkeep: live } = await upkeep.ask(linkCalendar, { token, body: { address, isLive: true } });
    expect(titlesOf(live.place)).toEqual(["Eigen", "Koffie", "Bingo"]);
    expect(live.calendar).toEqual({ address, isLive: true, checkedAt: "2026-11-21T11:00:00.000Z" });
    expect(live.past).toMatchObject([{ role: "calendar", by: "Roza" }]);

    const stopped = await upkeep.ask(unlinkCalendar, { token });
    expect([titlesOf(stopped.place), stopped.calendar]).toEqual([["Eigen", "Koffie", "Bingo"], undefined]);
    expect((await upkeep.ask(getUpkeep, { token })).calendar).toBeUndefined();
  });

  test("the address of a page is mended, and what it means is kept", async () => {
    const { db } = await createDatabase();
    const { upkeep, asked } = await open(db);
    const { token } = await upkeep.add();

    const { upkeep: live } = await upkeep.ask(linkCalendar, { token, body: { address: "https://cloud.example/apps/calendar/p/aBc1", isLive: true } });

    expect([live.calendar?.address, ...asked]).toEqual(Array.from({ length: 2 }, () => "https://cloud.example/remote.php/dav/public-calendars/aBc1?export"));
  });

  test("another calendar takes the place of the first: what only that one had goes", async () => {
    const { db } = await createDatabase();
    const { upkeep } = await open(db);
    const { token } = await upkeep.add();
    await upkeep.ask(linkCalendar, { token, body: { address, isLive: true } });
    await db.updateTable("calendar_links").set({ planned: JSON.stringify((await upkeep.ask(getUpkeep, { token })).place.activities) }).execute();

    const { preview } = await upkeep.ask(linkCalendar, { token, body: { address: "https://agenda.example/ander.ics", isLive: false } });

    expect(preview).toMatchObject({ added: [], gone: [{ title: "Eigen" }], same: 2 });
  });

  test.each(["private-address", "not-a-calendar", "too-slow"] as const)("a calendar that is %s is refused with the reason, and nothing is kept", async (failure) => {
    const { db } = await createDatabase();
    const { upkeep } = await open(db, failure);
    const { token } = await upkeep.add();

    const response = await upkeep.send(linkCalendar, { token, body: { address, isLive: true } });

    expect(await response.json()).toMatchObject({ status: 400, errors: [{ in: "body", field: "address", detail: failure }] });
    expect(await db.selectFrom("calendar_links").selectAll().execute()).toEqual([]);
  });

  test("nobody can make us ask other servers all day", async () => {
    const { db } = await createDatabase();
    const { upkeep, asked } = await open(db);
    const { token } = await upkeep.add();

    for (let times = 0; times < 30; times++) await upkeep.ask(linkCalendar, { token, body: { address, isLive: false } });

    expect(await refusalOf(await upkeep.send(linkCalendar, { token, body: { address, isLive: false } }))).toBe("429 too-often");
    expect(asked).toHaveLength(30);
  });

  test("who is not known well yet may look, and not let it go live", async () => {
    const { db } = await createDatabase();
    const { upkeep } = await open(db);
    const { token } = await upkeep.add({ isTrusted: false });

    expect((await upkeep.send(linkCalendar, { token, body: { address, isLive: false } })).status).toBe(200);
    expect(await refusalOf(await upkeep.send(linkCalendar, { token, body: { address, isLive: true } }))).toBe("403 not-allowed");
  });

  test.each([linkCalendar, unlinkCalendar])("$name is only for who looks after the place, and only for that place", async (operation) => {
    const { db } = await createDatabase();
    const { upkeep, asked } = await open(db);
    const body = operation.name === "linkCalendar" ? { body: { address, isLive: true } } : {};
    const owner = await upkeep.add();
    await upkeep.ask(linkCalendar, { token: owner.token, body: { address, isLive: true } });
    const invited = await upkeep.add({ email: "henk@voorbeeld.example", hasSaidYes: false });
    const ended = await upkeep.add({ email: "ans@voorbeeld.example" });
    await endLinksOf(db, ended.maker.id, upkeep.now());
    const before = await readAll(db);

    expect(await refusalOf(await upkeep.send(operation, body))).toBe("401 not-signed-in");
    expect(await refusalOf(await upkeep.send(operation, { ...body, token: "gIssen".repeat(8) }))).toBe("401 link-ended");
    expect(await refusalOf(await upkeep.send(operation, { ...body, token: ended.token }))).toBe("401 link-ended");
    expect(await refusalOf(await upkeep.send(operation, { ...body, token: invited.token }))).toBe("403 not-allowed");
    expect([await readAll(db), asked.length]).toEqual([before, 1]);
  });
});
