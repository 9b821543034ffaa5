import { type PlannedActivity, searchActivities } from "@schuifaan/shared/contract/activities";
import { getArea } from "@schuifaan/shared/contract/areas";
import { buildArea } from "@schuifaan/shared/fixtures/build-area";
import { buildPlannedActivity } from "@schuifaan/shared/fixtures/build-planned-activity";
import { act, screen, within } from "@testing-library/react";
import { userEvent } from "@testing-library/user-event";
import { afterEach, expect, test, vi } from "vitest";

import { mockActivities } from "../../mocks/mock-activities.ts";
import { mockEndpoint, mockSilence } from "../../mocks/mock-endpoint.ts";
import { renderApp } from "../../testing/render-app.tsx";
import { mockServer } from "../../testing/setup.ts";

const NOON = { now: "2026-11-21T12:00:00+01:00" };

const coffee = buildPlannedActivity({ activityId: "r-24-b", title: "Zaterdag aan tafel", place: { id: "r-24", slug: "de-kaneelstok" } });
const chess = buildPlannedActivity({ title: "Schaken", from: "11:00", to: "13:00", place: { name: "De Stenen Toren", type: "outdoor_spot" } });
const meal = buildPlannedActivity({ title: "Samen eten", category: "eat", from: "18:00", to: "20:00", entry: "sign_up", costInEuros: 4.5 });
const sunday = buildPlannedActivity({ title: "Zondagse tafel", day: "2026-11-22" });

afterEach(() => void vi.useRealTimers());

/** The API with these activities; returns what it is asked, in order. */
function planActivities(all: readonly PlannedActivity[]) {
  const { handler, asked } = mockActivities(all);
  mockServer.use(handler);
  return asked;
}

const titles = () => screen.queryAllByRole("heading", { level: 4 }).map(({ textContent }) => textContent);
const itemOf = async (title: string) => within((await screen.findByRole("heading", { level: 4, name: title })).closest("li") ?? document.body);

test("today stands there by part of the day, with all that decides whether to go", async () => {
  planActivities([chess, coffee, meal]);
  renderApp("/agenda", NOON);

  expect(await screen.findByRole("heading", { level: 2, name: "Vandaag, zaterdag 21 november" })).toBeTruthy();
  const parts = await screen.findAllByRole("heading", { level: 3 });
  expect(parts.map(({ textContent }) => textContent)).toEqual(["Ochtend", "Middag", "Avond"]);
  expect(titles()).toEqual(["Schaken", "Zaterdag aan tafel", "Samen eten"]);
  expect(screen.getByText("3 activiteiten", { selector: "output" })).toBeTruthy();

  const table = await itemOf("Zaterdag aan tafel");
  expect(table.getByText("13.00–16.00")).toBeTruthy();
  expect(table.getByText("De Kaneelstok, Spangen")).toBeTruthy();
  expect(table.getByText("Gratis")).toBeTruthy();
  expect(table.getByText("Zo binnenlopen")).toBeTruthy();
  expect(table.getByRole("link", { name: "Zaterdag aan tafel" }).getAttribute("href")).toBe("/plek/de-kaneelstok");
  expect(table.getByRole("link", { name: "In agenda: Zaterdag aan tafel" }).getAttribute("href")).toBe("/plek/de-kaneelstok/agenda/r-24-b.ics");
  const dinner = await itemOf("Samen eten");
  expect(dinner.getByText("€ 4,50", { normalizer: (text) => text.replace("\u00a0", " ") })).toBeTruthy();
  expect(dinner.getByText("Opgeven")).toBeTruthy();
  expect((await itemOf("Schaken")).getByText("Nu bezig")).toBeTruthy();
});

test("what may keep somebody at home is said: full, not on, another day, call first", async () => {
  planActivities([
    buildPlannedActivity({ title: "Vol huis", status: "full" }),
    buildPlannedActivity({ title: "Afgelast koor", status: "cancelled" }),
    buildPlannedActivity({ title: "Verschoven avond", isExtra: true, note: "In december een week eerder." }),
    buildPlannedActivity({ title: "Oud nieuws", place: { trust: "stale" } }),
    buildPlannedActivity({ title: "Vakantie misschien", certainty: "probably" }),
  ]);
  renderApp("/agenda", NOON);

  expect((await itemOf("Vol huis")).getByText("Vol")).toBeTruthy();
  const choir = await itemOf("Afgelast koor");
  expect(choir.getByText("Gaat niet door")).toBeTruthy();
  expect(choir.queryByRole("link", { name: /^In agenda/ })).toBeNull();
  expect(choir.queryByText("Zo binnenlopen")).toBeNull();
  const moved = await itemOf("Verschoven avond");
  expect(moved.getByText("Andere dag dan anders")).toBeTruthy();
  expect(moved.getByText("In december een week eerder.")).toBeTruthy();
  expect((await itemOf("Oud nieuws")).getByText("Bel even voor je gaat")).toBeTruthy();
  expect((await itemOf("Vakantie misschien")).getByText("Bel even voor je gaat")).toBeTruthy();
});

test("what is over goes by itself, without asking again", async () => {
  vi.useFakeTimers({ shouldAdvanceTime: true, now: Date.parse("2026-11-21T12:59:50+01:00") });
  const asked = planActivities([chess, coffee]);
  renderApp("/agenda");
  await itemOf("Schaken");
  expect(titles()).toEqual(["Schaken", "Zaterdag aan tafel"]);

  await act(() => vi.advanceTimersByTimeAsync(15_000));

  expect(titles()).toEqual(["Zaterdag aan tafel"]);
  expect(asked).toHaveLength(1);
});

test("when today is over, tomorrow stands there, one press away", async () => {
  planActivities([sunday]);
  const router = renderApp("/agenda", NOON);

  expect(await screen.findByText("Vandaag is er niets meer.")).toBeTruthy();
  expect(await screen.findByText("Morgen wel:")).toBeTruthy();
  await itemOf("Zondagse tafel");
  await userEvent.click(screen.getByRole("button", { name: "Alles van morgen" }));

  expect(router.state.location.href).toBe("/agenda?dag=morgen");
  expect(document.activeElement?.tagName).toBe("H1");
  expect(await screen.findByRole("heading", { name: "Morgen, zondag 22 november" })).toBeTruthy();
  expect(screen.queryByText("Vandaag is er niets meer.")).toBeNull();
});

test("nothing at all has a way on: fewer choices, or everywhere", async () => {
  planActivities([]);
  mockServer.use(mockEndpoint(getArea, () => buildArea()));
  const router = renderApp("/agenda?wijk=rtm-spangen&gratis=ja&dag=week", NOON);

  expect(await screen.findByText("Deze week is er niets.")).toBeTruthy();
  expect(await screen.findByText(/Ook de dagen erna weten we niets/)).toBeTruthy();
  await userEvent.click(screen.getByRole("button", { name: "Wis je keuzes" }));
  expect(router.state.location.href).toBe("/agenda?dag=week&wijk=rtm-spangen");
  await userEvent.click(screen.getByRole("button", { name: "Toon alle wijken" }));
  expect(router.state.location.href).toBe("/agenda?dag=week");
});

test("choices narrow what is asked, and land in the address", async () => {
  const asked = planActivities([coffee, meal]);
  const router = renderApp("/agenda", NOON);
  await itemOf("Samen eten");

  await userEvent.click(screen.getByRole("button", { name: /^Avond/ }));
  expect(await screen.findByText("1 activiteit", { selector: "output" })).toBeTruthy();
  expect(titles()).toEqual(["Samen eten"]);
  await userEvent.click(screen.getByRole("button", { name: /^Avond/ }));
  await userEvent.click(screen.getByRole("button", { name: /^Gratis/ }));
  await userEvent.click(screen.getByRole("button", { name: /^Zo binnenlopen/ }));
  await userEvent.click(screen.getByText("Wat wil je doen?", { selector: "summary" }));
  await userEvent.click(screen.getByRole("button", { name: /^Koffie en praten/ }));

  expect(router.state.location.href).toBe("/agenda?doen=koffie&gratis=ja&binnenlopen=ja");
  expect(screen.getByText("Wat wil je doen? (1)")).toBeTruthy();
  expect(asked.at(-1)).toMatchObject({ free: "yes", entry: ["walk_in"], category: ["coffee"], from: "2026-11-21", to: "2026-11-21" });
});

/** As seen: a number beside the words. */
const counts = async () => (await screen.findAllByRole("button", { name: /\d activiteit/ })).map(({ textContent }) => textContent.replace(/(\d+)\1 activiteit(en)?$/, "$1"));

test("each choice says beforehand what it would leave, with what is chosen already", async () => {
  const quiz = buildPlannedActivity({ title: "Quiz", category: "games", from: "19:00", to: "21:00", costInEuros: 2 });
  planActivities([coffee, meal, quiz]);
  renderApp("/agenda?deel=avond", NOON);
  await itemOf("Quiz");

  // Only what there is: nobody needs seventeen buttons that lead to nothing.
  expect(await counts()).toEqual(["Ochtend 0", "Middag 1", "Gratis 0", "Zo binnenlopen 1", "Samen eten 1", "Spelletjes 1"]);
});

test("day by day, and never back before today", async () => {
  planActivities([coffee, sunday]);
  const router = renderApp("/agenda", NOON);
  await itemOf("Zaterdag aan tafel");
  const back = screen.getByRole("button", { name: "Een dag terug" });
  expect(back.getAttribute("aria-disabled")).toBe("true");
  await userEvent.click(back);
  expect(router.state.location.href).toBe("/agenda");

  const on = screen.getByRole("button", { name: "Een dag verder" });
  await userEvent.click(on);
  await userEvent.click(on);
  expect(router.state.location.href).toBe("/agenda?dag=2026-11-23");
  expect(await screen.findByRole("heading", { name: "Maandag 23 november" })).toBeTruthy();
  await userEvent.click(back);
  expect(router.state.location.href).toBe("/agenda?dag=morgen");
});

test("a week has a heading for each day that has something", async () => {
  planActivities([coffee, sunday]);
  renderApp("/agenda?dag=week", NOON);
  await itemOf("Zondagse tafel");
  const days = screen.getAllByRole("heading", { level: 2 }).map(({ textContent }) => textContent);
  expect(days).toEqual(["Vandaag, zaterdag 21 november", "Morgen, zondag 22 november"]);
  expect(screen.queryByRole("button", { name: "Een dag verder" })).toBeNull();
});

test("an agenda that cannot be fetched says so, and can be asked for again", async () => {
  mockServer.use(mockSilence(searchActivities));
  renderApp("/agenda", NOON);
  expect(await screen.findByText("Het lukt niet om de agenda te laten zien.")).toBeTruthy();

  planActivities([coffee]);
  await userEvent.click(screen.getByRole("button", { name: "Probeer het opnieuw" }));
  await itemOf("Zaterdag aan tafel");
});
