import { getPlace, searchPlaces } from "@schuifaan/shared/contract/places";
import { buildPlace } from "@schuifaan/shared/fixtures/build-place";
import { screen, within } from "@testing-library/react";
import { expect, test } from "vitest";

import { answerWith } from "../../mocks/answer-with.ts";
import { mockEndpoint } from "../../mocks/mock-endpoint.ts";
import { renderApp } from "../../testing/render-app.tsx";
import { mockServer } from "../../testing/setup.ts";

const NOW = "2026-11-21T12:00:00+01:00";

test("every day of the week is told, with its notes and another way in", async () => {
  const place = buildPlace({
    entry: "walk_in",
    openingHours: [
      { days: ["TU", "TH"], from: "13:00", to: "16:00" },
      { days: ["TU"], from: "09:30", to: "12:00", entry: "appointment", note: "Alleen koffie." },
      { days: ["FR"], from: "09:30", to: "12:00", entry: "appointment", note: "Alleen op afspraak, bij Bep." },
    ],
  });
  mockServer.use(mockEndpoint(getPlace, () => place), mockEndpoint(searchPlaces, () => answerWith([])));
  renderApp(`/plek/${place.slug}`);

  const open = within(await screen.findByRole("region", { name: "Open" }));
  expect(open.getAllByRole("definition").map(({ textContent }) => textContent)).toEqual([
    "Dicht", "09.30–12.00Alleen op afspraakAlleen koffie.13.00–16.00", "Dicht", "13.00–16.00", "09.30–12.00Alleen op afspraak, bij Bep.", "Dicht", "Dicht",
  ]);
});

test("today is marked, and a closure strikes its hours through", async () => {
  const closure = { from: "2026-11-16", to: "2026-11-27", text: "We verven." };
  const place = buildPlace({ openingHours: [{ days: ["SA"], from: "10:00", to: "12:00" }], closures: [closure] });
  mockServer.use(mockEndpoint(getPlace, () => place), mockEndpoint(searchPlaces, () => answerWith([])));
  renderApp(`/plek/${place.slug}`, { now: NOW });

  const open = within(await screen.findByRole("region", { name: "Open" }));
  expect(open.getAllByRole("definition").at(5)?.textContent).toBe("Vandaag dicht10.00–12.00");
  expect(open.getAllByRole("term").map(({ textContent }) => textContent).at(5)).toBe("zaterdagvandaag");
  expect(open.getByText("10.00–12.00").closest("s")).toBeTruthy();
  expect(screen.getByText(/Dicht tot en met 27 november\. We verven\./, { selector: ".status-story p" })).toBeTruthy();
});

test("closures, special days and holidays still to come are sentences, in order; those behind us are gone", async () => {
  const place = buildPlace({
    closures: [
      { from: "2026-12-31", to: "2027-01-01", text: "Oud en nieuw." },
      { from: "2026-12-07", to: "2026-12-07" },
      { from: "2020-12-25", to: "2020-12-26" },
    ],
    specialOpen: [
      { date: "2026-12-25", from: "13:00", to: "17:00", text: "Er is soep." },
      { date: "2026-12-24", from: "17:00", to: "20:00" },
    ],
    publicHolidays: "closed",
    schoolHolidays: "closed",
    vakantieregio: "zuid",
  });
  mockServer.use(mockEndpoint(getPlace, () => place), mockEndpoint(searchPlaces, () => answerWith([])));
  renderApp(`/plek/${place.slug}`, { now: NOW });

  const open = within(await screen.findByRole("region", { name: "Open" }));
  expect(open.getAllByRole("listitem").map(({ textContent }) => textContent?.trim())).toEqual([
    "Dicht op maandag 7 december.",
    "Op donderdag 24 december open van 17.00 tot 20.00 uur.",
    "Op Eerste Kerstdag (25 december) open van 13.00 tot 17.00 uur. Er is soep.",
    "Dicht van 31 december tot en met 1 januari 2027. Oud en nieuw.",
    "Dicht op feestdagen. De volgende is Tweede Kerstdag, 26 december.",
    "Dicht in de schoolvakantie. De volgende is de kerstvakantie: 19 december tot en met 3 januari 2027.",
  ]);
});

test.each([
  [{ publicHolidays: "open", schoolHolidays: "open" }, ["Ook open op feestdagen.", "In de schoolvakantie gewoon open."]],
  [{ publicHolidays: "open_some", schoolHolidays: "limited" }, ["Op sommige feestdagen open. Vraag het even na.", "In de schoolvakantie korter open."]],
] as const)("the rules %j are told without dates", async (rules, sentences) => {
  const place = buildPlace(rules);
  mockServer.use(mockEndpoint(getPlace, () => place), mockEndpoint(searchPlaces, () => answerWith([])));
  renderApp(`/plek/${place.slug}`, { now: NOW });

  const open = within(await screen.findByRole("region", { name: "Open" }));
  expect(open.getAllByRole("listitem").map(({ textContent }) => textContent?.trim())).toEqual(sentences);
});
