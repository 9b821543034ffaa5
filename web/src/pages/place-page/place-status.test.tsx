import { getPlace, searchPlaces } from "@schuifaan/shared/contract/places";
import type { Place } from "@schuifaan/shared/domain/place";
import { timelineOf } from "@schuifaan/shared/domain/timeline-of";
import { buildPlace } from "@schuifaan/shared/fixtures/build-place";
import { screen } from "@testing-library/react";
import { expect, test } from "vitest";

import { answerWith } from "../../mocks/answer-with.ts";
import { mockEndpoint } from "../../mocks/mock-endpoint.ts";
import { renderApp } from "../../testing/render-app.tsx";
import { mockServer } from "../../testing/setup.ts";

/** A Saturday at noon. */
const NOW = "2026-11-21T12:00:00+01:00";
const TODAY = "2026-11-21";

const saturday = { days: ["SA" as const], from: "10:00", to: "16:00" };

function openPage(place: Place, others: readonly { place: Place; distanceInMetres: number }[] = []) {
  const all = [place, ...others.map((other) => other.place)];
  mockServer.use(
    mockEndpoint(getPlace, ({ place: wanted }) => all.find(({ id, slug }) => id === wanted || slug === wanted) ?? place),
    mockEndpoint(searchPlaces, () => {
      const answer = answerWith(others.map((other) => other.place));
      const places = answer.places.map((found, index) => ({ ...found, distanceInMetres: others[index]?.distanceInMetres ?? 0, timeline: timelineOf(all[index + 1] ?? place, TODAY) }));
      return { ...answer, places };
    }),
  );
  return renderApp(`/plek/${place.slug}`, { now: NOW });
}

test.each([
  ["paused", {}, "Deze plek is even dicht."],
  ["moved", {}, "Deze plek is verhuisd."],
  ["temporary", { temporaryUntil: "2031-06-30" }, "Deze plek is tijdelijk, tot en met 30 juni 2031."],
  ["temporary", { temporaryUntil: "2026-06-30" }, "Deze plek was tijdelijk, tot en met 30 juni."],
  ["temporary", {}, "Deze plek is tijdelijk."],
  ["season", {}, "Deze plek is er alleen in het seizoen."],
  ["closed", {}, "Deze plek is gestopt."],
  ["opening_soon", {}, "Deze plek gaat binnenkort open."],
] as const)("a place that is %s (%j) says so, with its own words after it", async (status, more, sentence) => {
  openPage(buildPlace({ status, statusNote: "Vraag het Bep.", ...more }));

  const story = (await screen.findByText(sentence)).closest("p");
  expect(story?.textContent?.trim()).toBe(`${sentence} Vraag het Bep.`);
});

test("a temporary place that says itself until when is not contradicted by the year", async () => {
  openPage(buildPlace({ status: "temporary", temporaryUntil: "2027-06-30", statusNote: "Tot en met 30 juni. Dan zoeken we een nieuwe plek." }));

  expect((await screen.findByText("Deze plek is tijdelijk.")).closest("p")?.textContent?.trim()).toBe("Deze plek is tijdelijk. Tot en met 30 juni. Dan zoeken we een nieuwe plek.");
});

test("what a place wrote itself is read out in Dutch, also to who reads English", async () => {
  const place = buildPlace({ entrance: "Achterom.", statusNote: "Let op de hond.", accessNote: "Smalle gang." });
  mockServer.use(mockEndpoint(getPlace, () => place), mockEndpoint(searchPlaces, () => answerWith([])));
  renderApp(`/plek/${place.slug}?taal=en`, { now: NOW });

  for (const own of ["Achterom.", "Let op de hond.", "Smalle gang."]) expect((await screen.findByText(own)).closest("[lang]")?.getAttribute("lang")).toBe("nl");
});

test("a place that is paused says how long and where to go meanwhile, and is not to be walked into", async () => {
  const closure = { from: "2026-11-16", to: "2027-01-15", text: "De koffie is zolang in de bibliotheek." };
  openPage(buildPlace({ status: "paused", entry: "walk_in", openingHours: [saturday], closures: [closure] }));

  expect(await screen.findByText(/Dicht tot en met 15 januari 2027\. De koffie is zolang in de bibliotheek\./, { selector: ".status-story p" })).toBeTruthy();
  expect(screen.getByRole("link", { name: "Kijk wat er in de buurt is" }).getAttribute("href")).toBe("#in-de-buurt");
  expect(screen.queryByText("Zo binnenlopen")).toBeNull();
  expect(screen.queryByText(/^Nu open/)).toBeNull();
});

test("a place that moved and became another leads to that one, and shows no door of its own", async () => {
  const next = buildPlace({ name: "De Nieuwe Tafel" });
  openPage(buildPlace({ status: "moved", movedTo: next.id, entrance: "De oude deur.", openingHours: [saturday] }), [{ place: next, distanceInMetres: 300 }]);

  expect((await screen.findByRole("link", { name: "Ga naar De Nieuwe Tafel" })).getAttribute("href")).toBe(`/plek/${next.slug}`);
  expect(screen.queryByText("De oude deur.")).toBeNull();
  expect(screen.queryByRole("region", { name: "Open" })).toBeNull();
});

test("a place that moved and tells its new door shows that door", async () => {
  openPage(buildPlace({ status: "moved", entrance: "Achterom, door het poortje.", lastConfirmed: TODAY, openingHours: [saturday] }));

  expect(await screen.findByText("Hieronder staat de nieuwe deur.")).toBeTruthy();
  expect(screen.getByText("Achterom, door het poortje.")).toBeTruthy();
  expect(screen.getByText("Nu open tot 16.00")).toBeTruthy();
});

test("neighbours that are open now stand first; behind a shut door those further away count too", async () => {
  const shut = { place: buildPlace({ name: "Dichtbij Dicht", lastConfirmed: TODAY, openingHours: [{ ...saturday, days: ["MO"] }] }), distanceInMetres: 100 };
  const open = { place: buildPlace({ name: "Verder Open", lastConfirmed: TODAY, openingHours: [saturday] }), distanceInMetres: 3000 };

  openPage(buildPlace({ status: "closed" }), [shut, open]);

  expect(await screen.findByRole("link", { name: "Dichtbij Dicht" })).toBeTruthy();
  expect(screen.getAllByRole("article").map((card) => card.querySelector("a")?.textContent)).toEqual(["Verder Open", "Dichtbij Dicht"]);
});

test("an open door further away is a better neighbour than a fourth shut one nearby", async () => {
  const shut = (name: string) => ({ place: buildPlace({ name, lastConfirmed: TODAY, openingHours: [{ ...saturday, days: ["MO"] }] }), distanceInMetres: 100 });
  const open = { place: buildPlace({ name: "Open", lastConfirmed: TODAY, openingHours: [saturday] }), distanceInMetres: 1400 };
  openPage(buildPlace(), [shut("A"), shut("B"), shut("C"), shut("D"), open]);

  expect(await screen.findByRole("link", { name: "Open" })).toBeTruthy();
  expect(screen.getAllByRole("article").map((card) => card.querySelector("a")?.textContent)).toEqual(["Open", "A", "B", "C"]);
});

test("a place that is open as always has no neighbours three kilometres away", async () => {
  const far = { place: buildPlace({ name: "Te Ver" }), distanceInMetres: 3000 };
  openPage(buildPlace({ name: "De Gewone Tafel" }), [far]);

  await screen.findByRole("heading", { level: 1, name: "De Gewone Tafel" });
  expect(screen.queryByRole("link", { name: "Te Ver" })).toBeNull();
});

test.each([
  ["2026-11-16", "volunteer", "Nu open tot 16.00", "Nagekeken op 16 november door de plek zelf"],
  ["2026-08-21", "volunteer", "Nu open tot 16.00, bel even", "Lang niet nagekeken. Bel even voor je gaat."],
  ["2026-05-03", "volunteer", "Meestal open, bel even", "Lang niet nagekeken. Bel even voor je gaat."],
  ["2026-05-03", "resident_tip", "Meestal open, bel even", "Getipt, nog niet nagekeken"],
] as const)("confirmed on %s by %s, the door is told as '%s'", async (lastConfirmed, confirmedBy, state, since) => {
  openPage(buildPlace({ lastConfirmed, confirmedBy, openingHours: [saturday], contact: { phone: "010 000 00 01" } }));

  expect(await screen.findByText(state)).toBeTruthy();
  expect(screen.getByText(since)).toBeTruthy();
});

test("a place of which nothing is known and that has no phone is not to be called", async () => {
  openPage(buildPlace());

  expect(await screen.findByText("Open? Weten we nog niet")).toBeTruthy();
});
