import { type PlannedActivity, searchActivities } from "@schuifaan/shared/contract/activities";
import { getArea, searchAreas } from "@schuifaan/shared/contract/areas";
import { getAreaPlaces, searchPlaces } from "@schuifaan/shared/contract/places";
import type { Place } from "@schuifaan/shared/domain/place";
import { buildArea } from "@schuifaan/shared/fixtures/build-area";
import { buildPlace } from "@schuifaan/shared/fixtures/build-place";
import { buildPlannedActivity } from "@schuifaan/shared/fixtures/build-planned-activity";
import { screen, within } from "@testing-library/react";
import { userEvent } from "@testing-library/user-event";
import { afterEach, beforeEach, expect, test, vi } from "vitest";

import { answerWith } from "../../mocks/answer-with.ts";
import { mockEndpoint, mockSilence } from "../../mocks/mock-endpoint.ts";
import { NothingInSight } from "../../testing/nothing-in-sight.ts";
import { renderApp } from "../../testing/render-app.tsx";
import { mockServer } from "../../testing/setup.ts";

const NOON = { now: "2026-11-21T12:00:00+01:00", publicUrl: "https://schuifaan.example" };
const area = buildArea();
const table = buildPlannedActivity({ title: "Zaterdag aan tafel" });
const sunday = buildPlannedActivity({ title: "Zondagse tafel", day: "2026-11-22", from: "18:00", to: "20:00" });
const tuesday = buildPlannedActivity({ title: "Brieven-uur", day: "2026-11-24", from: "10:00", to: "12:00", status: "full" });

function plan(activities: readonly PlannedActivity[], more: { nextCursor?: string; total?: number } = {}) {
  mockServer.use(
    mockEndpoint(searchActivities, () => ({ activities: [...activities], total: activities.length, from: "2026-11-21", to: "2026-11-27", ...more })),
  );
}

beforeEach(() => {
  mockServer.use(
    mockEndpoint(getArea, () => area),
    mockEndpoint(searchAreas, () => ({ areas: [], total: 0 })),
    mockEndpoint(searchPlaces, () => answerWith([])),
  );
});
afterEach(() => void vi.stubGlobal("IntersectionObserver", NothingInSight));

const soon = async () => within((await screen.findByRole("heading", { name: "Vandaag en morgen in Spangen" })).closest("section") ?? document.body);

test("today and tomorrow stand there first, whole", async () => {
  plan([table, sunday, tuesday]);
  renderApp("/wijk/rtm-spangen", NOON);

  const list = await soon();
  expect(await list.findByRole("heading", { name: "Vandaag, zaterdag 21 november" })).toBeTruthy();
  expect(list.getAllByRole("heading", { level: 4 }).map(({ textContent }) => textContent)).toEqual(["Zaterdag aan tafel", "Zondagse tafel"]);
  expect(list.getAllByText("Zo binnenlopen")).toHaveLength(2);
  expect((await screen.findByText("activiteiten deze week")).textContent).toBe("3 activiteiten deze week");
});

test("where nothing is on today and tomorrow, the first day that has something stands there", async () => {
  plan([tuesday]);
  renderApp("/wijk/rtm-spangen", NOON);

  const list = await soon();
  expect(await list.findByText("Vandaag is er niets meer.")).toBeTruthy();
  expect(list.getByText("Morgen is er niets.")).toBeTruthy();
  expect(list.getByRole("heading", { name: "Dinsdag 24 november" })).toBeTruthy();
  expect(list.getByRole("link", { name: "Brieven-uur" })).toBeTruthy();
});

test("a busy day is cut, and the rest is one press away", async () => {
  plan(Array.from({ length: 8 }, (_, index) => buildPlannedActivity({ title: `Nummer ${index}` })));
  renderApp("/wijk/rtm-spangen", NOON);

  const list = await soon();
  expect((await list.findByRole("link", { name: "Nog 3 van vandaag" })).getAttribute("href")).toBe("/agenda?wijk=rtm-spangen");
  expect(list.getAllByRole("heading", { level: 4 })).toHaveLength(5);
});

test("the week is a table of days and parts of the day, in which gaps are named", async () => {
  plan([table, sunday, tuesday, ...Array.from({ length: 6 }, () => buildPlannedActivity({ day: "2026-11-27", from: "09:00", to: "11:00" }))]);
  renderApp("/wijk/rtm-spangen", NOON);

  const week = within(await screen.findByRole("table"));
  const days = week.getAllByRole("columnheader").map(({ textContent }) => textContent);
  expect(days).toEqual(["Dagdeel", "Za 21vandaag", "Zo 22morgen", "Ma 23maandag 23 november", "Di 24dinsdag 24 november", "Wo 25woensdag 25 november", "Do 26donderdag 26 november", "Vr 27vrijdag 27 november"]);
  const rowOf = (part: string) => week.getByRole("row", { name: new RegExp(`^${part}`) });
  const cells = within(rowOf("Ochtend")).getAllByRole("cell").map(({ textContent }) => textContent);
  expect(cells[0]).toBe("Nog niets");
  expect(cells[3]).toBe("10.00 Brieven-uur (vol), De Kaneelstok");
  expect(within(rowOf("Avond")).getByRole("link", { name: /Zondagse tafel/ }).getAttribute("href")).toBe(`/plek/${sunday.place.slug}`);
  const more = within(rowOf("Ochtend")).getByRole("link", { name: "nog 2 in de ochtend van vrijdag 27 november" });
  expect(more.getAttribute("href")).toBe("/agenda?dag=2026-11-27&wijk=rtm-spangen&deel=ochtend");
});

test("the week goes along: on paper, in a calendar, to somebody else", async () => {
  plan([table]);
  renderApp("/wijk/rtm-spangen", NOON);

  expect((await screen.findByRole("link", { name: "Print voor op de deur" })).getAttribute("href")).toBe("/wijk/rtm-spangen/poster");
  await userEvent.click(screen.getByText("Volg deze wijk"));
  expect(screen.getByRole("link", { name: "Zet in mijn agenda" }).getAttribute("href")).toBe("webcal://schuifaan.example/wijk/rtm-spangen/agenda.ics");
  expect(screen.getByRole("link", { name: "Haal het bestand op" }).getAttribute("href")).toBe("https://schuifaan.example/wijk/rtm-spangen/agenda.ics");
  expect(screen.getByText("Deel deze wijk")).toBeTruthy();
});

test("a town whose week does not fit in one answer has no table, but a way to the agenda", async () => {
  plan([table], { nextCursor: "next", total: 900 });
  renderApp("/wijk/GM0599", NOON);

  expect(await screen.findByText("Dit past niet in één tabel. Kies een wijk, of een dag in de agenda.")).toBeTruthy();
  expect(screen.queryByRole("table")).toBeNull();
  expect((await screen.findByText("activiteiten deze week")).textContent).toBe("900 activiteiten deze week");
});

test("what is on that cannot be fetched says so, and the rest of the page stands", async () => {
  mockServer.use(mockSilence(searchActivities));
  renderApp("/wijk/rtm-spangen", NOON);
  expect(await screen.findByText("Het lukt niet om de agenda te laten zien.")).toBeTruthy();
  expect(screen.queryByText("Nog niets")).toBeNull();
  expect(screen.getByRole("heading", { level: 1, name: "Spangen" })).toBeTruthy();
});

const needs = (id: string, count: number): Place["needs"] => Array.from({ length: count }, (_, index) => ({ id: `${id}-${index}`, kind: "hands", text: `Wie helpt ${id} ${index}?` }));

class AllInSight extends NothingInSight {
  readonly #see: (entries: { isIntersecting: boolean }[]) => void;
  constructor(see: (entries: { isIntersecting: boolean }[]) => void) {
    super();
    this.#see = see;
  }
  override observe(): void {
    this.#see([{ isIntersecting: true }]);
  }
}

test("what the places of the area look for is fetched when the reader comes near, and is told with the place", async () => {
  vi.stubGlobal("IntersectionObserver", AllInSight);
  plan([]);
  const own = buildPlace({ id: "r-01", name: "De Theepot", areaCodes: ["rtm-spangen"], needs: needs("r-01", 7) });
  const beside = buildPlace({ id: "r-02", areaCodes: ["rtm-bospolder"], needs: needs("r-02", 1) });
  mockServer.use(mockEndpoint(getAreaPlaces, () => ({ area, places: [own, beside], isComplete: true, madeAt: "2026-11-21T11:00:00Z" })));
  renderApp("/wijk/rtm-spangen", NOON);

  const box = within((await screen.findByRole("heading", { name: "Wie helpt mee?" })).closest("section") ?? document.body);
  expect(box.getAllByRole("listitem")).toHaveLength(6);
  expect(box.getByText("Wie helpt r-01 0?")).toBeTruthy();
  expect(box.getAllByRole("link", { name: "De Theepot" })[0]?.getAttribute("href")).toBe("/plek/r-01");
  await userEvent.click(box.getByRole("button", { name: "Toon alle 7" }));
  expect(box.getAllByRole("listitem")).toHaveLength(7);
  expect(screen.queryByText("Wie helpt r-02 0?")).toBeNull();
});
