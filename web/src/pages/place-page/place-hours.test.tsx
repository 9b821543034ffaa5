import { getPlace, searchPlaces } from "@schuifaan/shared/contract/places";
import { buildPlace } from "@schuifaan/shared/fixtures/build-place";
import { screen, within } from "@testing-library/react";
import { expect, test } from "vitest";

import { answerWith } from "../../mocks/answer-with.ts";
import { mockEndpoint } from "../../mocks/mock-endpoint.ts";
import { renderApp } from "../../testing/render-app.tsx";
import { mockServer } from "../../testing/setup.ts";

test("every day of the week is told, with its notes and another way in", async () => {
  const place = buildPlace({
    entry: "walk_in",
    openingHours: [
      { days: ["TU", "TH"], from: "13:00", to: "16:00" },
      { days: ["TU"], from: "09:30", to: "12:00", entry: "appointment", note: "Alleen koffie." },
    ],
  });
  mockServer.use(mockEndpoint(getPlace, () => place), mockEndpoint(searchPlaces, () => answerWith([])));
  renderApp(`/plek/${place.slug}`);

  const open = within(await screen.findByRole("region", { name: "Open" }));
  expect(open.getAllByRole("definition").map(({ textContent }) => textContent)).toEqual([
    "Dicht", "09.30–12.00Alleen op afspraakAlleen koffie.13.00–16.00", "Dicht", "13.00–16.00", "Dicht", "Dicht", "Dicht",
  ]);
});

test("closures and special days still to come are sentences, in order; those behind us are gone", async () => {
  const place = buildPlace({
    closures: [
      { from: "2031-12-31", to: "2032-01-01", text: "Oud en nieuw." },
      { from: "2020-12-25", to: "2020-12-26" },
    ],
    specialOpen: [{ date: "2031-12-25", from: "13:00", to: "17:00", text: "Er is soep." }],
    publicHolidays: "closed",
  });
  mockServer.use(mockEndpoint(getPlace, () => place), mockEndpoint(searchPlaces, () => answerWith([])));
  renderApp(`/plek/${place.slug}`);

  const open = within(await screen.findByRole("region", { name: "Open" }));
  expect(open.getAllByRole("listitem").map(({ textContent }) => textContent)).toEqual([
    "Wel open op 25 december 2031, 13.00–17.00 uur. Er is soep.",
    "Dicht 31 december 2031 tot en met 1 januari 2032. Oud en nieuw.",
    "Dicht op feestdagen.",
  ]);
});
