import { PlaceSummary, searchPlaces } from "@schuifaan/shared/contract/places";
import type { Occurrence, Timeline } from "@schuifaan/shared/domain/moment";
import { buildPlace } from "@schuifaan/shared/fixtures/build-place";
import { act, screen } from "@testing-library/react";
import { afterEach, beforeEach, expect, test, vi } from "vitest";

import { mockEndpoint } from "../../mocks/mock-endpoint.ts";
import { renderApp } from "../../testing/render-app.tsx";
import { mockServer } from "../../testing/setup.ts";

const NOON = Date.parse("2026-11-21T12:00:00+01:00");
beforeEach(() => void vi.useFakeTimers({ now: NOON, shouldAdvanceTime: true }));
afterEach(() => void vi.useRealTimers());

const coffee: Occurrence = {
  id: "r-01-a@2026-11-21", activityId: "r-01-a", title: "Koffie en een praatje", category: "coffee", status: "planned", certainty: "sure",
  entry: "walk_in", startsAt: "2026-11-21T13:00:00Z", endsAt: "2026-11-21T15:00:00Z",
};
const soup: Occurrence = {
  ...coffee, id: "r-01-b@2026-11-24", title: "Soep", startsAt: "2026-11-24T11:00:00Z", endsAt: "2026-11-24T12:00:00Z", entry: "sign_up", costInEuros: 2.5,
};
const hours: Timeline["spans"][number] = {
  startsAt: "2026-11-21T09:00:00Z", endsAt: "2026-11-21T16:00:00Z", kind: "hours", certainty: "sure", entry: "walk_in",
};
const timeline: Timeline = { day: "2026-11-21", trust: "checked", isKnown: true, spans: [hours], occurrences: [coffee, soup] };


/** The card of a place of which this is known, on a list of one. */
async function show(facts: Partial<PlaceSummary>): Promise<HTMLElement> {
  const place = PlaceSummary.parse({ ...buildPlace({ name: "De Theepot", lastConfirmed: "2026-11-16" }), timeline, ...facts });
  mockServer.use(mockEndpoint(searchPlaces, () => ({ places: [place], clusters: [], total: 1 })));
  renderApp("/");
  return screen.findByRole("article");
}
const moment = () => document.querySelector(".next-moment")?.textContent;

test("a card tells whether the door is open and what is on next, and moves along with the clock", async () => {
  const card = await show({});
  expect(card.textContent).toContain("Nu open tot 17.00");
  expect(moment()).toBe("Vandaag 14.00 Koffie en een praatje");

  await act(() => vi.advanceTimersByTimeAsync(2 * 3_600_000));
  expect(moment()).toBe("Nu, tot 16.00 Koffie en een praatje");

  await act(() => vi.advanceTimersByTimeAsync(3 * 3_600_000 + 60_000));
  expect(card.textContent).toContain("Nu dicht");
  expect(moment()?.replaceAll("\u00a0", " ")).toBe("Dinsdag 24 november 12.00 Soep · opgeven · € 2,50");
});

test("what answers the words of a search goes before what is on next; what is over does not", async () => {
  await show({ match: soup });
  expect(moment()).toContain("Soep");
});

const sunday = { ...hours, startsAt: "2026-11-22T09:00:00Z", endsAt: "2026-11-22T15:00:00Z" };

test("who asked for a day on which only the door is open reads when, and nothing of another day", async () => {
  await show({ opening: sunday });
  expect(moment()).toBe("Morgen 10.00 open tot 16.00");
});

test("an opening that nobody confirmed lately says so; one that goes on now stands above", async () => {
  await show({ opening: sunday, timeline: { ...timeline, trust: "call" } });
  expect(moment()).toBe("Morgen 10.00 open tot 16.00 · bel even");

  await act(() => vi.advanceTimersByTimeAsync(23 * 3_600_000));
  expect(moment()).toBeUndefined();
});

test.each<[string, Partial<Occurrence>, string]>([
  ["full", { status: "full" }, "Vandaag 14.00 Koffie en een praatje · vol"],
  ["unsure", { certainty: "probably" }, "Vandaag 14.00 Koffie en een praatje · bel even"],
  ["cancelled", { status: "cancelled" }, "Dinsdag 24 november 12.00 Soep · opgeven · € 2,50"],
])("what is %s says so, or is not told", async (_, change, told) => {
  await show({ timeline: { ...timeline, occurrences: [{ ...coffee, ...change }, soup] } });
  expect(moment()?.replaceAll("\u00a0", " ")).toBe(told);
});

test.each<[PlaceSummary["status"], string, boolean]>([
  ["paused", "Even dicht", false],
  ["moved", "Verhuisd", false],
  ["temporary", "Tijdelijke plek", true],
  ["season", "Alleen in het seizoen", true],
])("a place that is %s is called so", async (status, label, mayBeOpen) => {
  const card = await show({ status });
  expect(card.textContent).toContain(label);
  expect(card.textContent?.includes("Nu open")).toBe(mayBeOpen);
});

test("a timeline of another day says nothing about now", async () => {
  const card = await show({ timeline: { ...timeline, day: "2026-11-20" } });
  expect(card.textContent).not.toMatch(/open|dicht/i);
});

test("a fresh listing takes no line for it", async () => {
  expect((await show({})).textContent).not.toContain("agekeken");
});

test("an old listing says so", async () => {
  expect((await show({ lastConfirmed: "2026-06-01" })).textContent).toContain("Lang niet nagekeken");
});

test("the badge for a first time is only where it was computed", async () => {
  expect((await show({ isLowThreshold: true })).textContent).toContain("Fijn voor de eerste keer");
});
