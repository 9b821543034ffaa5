import { getPlace, searchPlaces } from "@schuifaan/shared/contract/places";
import { searchSuggestions } from "@schuifaan/shared/contract/suggestions";
import { toAmsterdamDay } from "@schuifaan/shared/domain/amsterdam-time";
import { Weekday } from "@schuifaan/shared/domain/taxonomy";
import { buildPlace } from "@schuifaan/shared/fixtures/build-place";
import { screen, waitFor } from "@testing-library/react";
import { userEvent } from "@testing-library/user-event";
import { beforeEach, expect, test } from "vitest";

import { answerWith } from "../../mocks/answer-with.ts";
import { mockEndpoint, mockSilence } from "../../mocks/mock-endpoint.ts";
import { renderApp } from "../../testing/render-app.tsx";
import { mockServer } from "../../testing/setup.ts";

const theepot = buildPlace({ id: "r-01", slug: "de-blauwe-theepot", name: "De Blauwe Theepot", areaName: "Bospolder", entry: "walk_in" });
const lepel = buildPlace({ id: "r-09", slug: "de-volle-lepel", name: "De Volle Lepel", type: "meal_place", runBy: "residents" });

beforeEach(() => {
  mockServer.use(
    mockEndpoint(searchPlaces, ({ category, type, runBy, q }) =>
      answerWith(
        [theepot, lepel].filter(
          (place) =>
            (category === undefined || (place === lepel && category.includes("eat"))) &&
            (type?.includes(place.type) ?? true) &&
            (runBy === undefined || (place.runBy !== undefined && runBy.includes(place.runBy))) &&
            place.name.toLowerCase().includes((q ?? "").toLowerCase()),
        ),
      ),
    ),
    mockEndpoint(searchSuggestions, () => ({ suggestions: [] })),
  );
});

const openMore = async () => userEvent.click(await screen.findByText("Meer keuzes"));

test("opens with every place, counted, each leading to its own page", async () => {
  renderApp("/");

  expect(await screen.findByText("2 plekken in totaal")).toBeTruthy();
  expect(screen.getByRole("heading", { level: 1, name: "Waar schuif jij aan?" })).toBeTruthy();
  expect(screen.getByRole("link", { name: "De Blauwe Theepot" }).getAttribute("href")).toBe("/plek/de-blauwe-theepot");
  expect(document.title).toBe("Vind een plek bij jou in de buurt · Schuif aan");
});

test("a choice narrows the list and lands in the address, and back undoes it", async () => {
  const router = renderApp("/");
  await screen.findByText("2 plekken in totaal");

  await userEvent.click(screen.getByRole("button", { name: "Samen eten" }));

  await screen.findByText("1 plek in totaal");
  await waitFor(() => expect(screen.queryByText("De Blauwe Theepot")).toBeNull());
  expect(router.state.location.searchStr).toBe("?doen=eten");

  router.history.back();
  await screen.findByText("2 plekken in totaal");
});

test("words search as they are typed, and the address remembers them", async () => {
  const router = renderApp("/");
  await screen.findByText("2 plekken in totaal");

  await userEvent.type(screen.getByRole("combobox", { name: "Zoek een plek" }), "lepel");

  await screen.findByText("1 plek gevonden");
  await waitFor(() => expect(router.state.location.searchStr).toBe("?zoek=lepel"));
  expect(screen.getByRole("combobox")).toHaveProperty("value", "lepel");

  await userEvent.click(screen.getByRole("button", { name: "Maak het zoekveld leeg" }));
  await screen.findByText("2 plekken in totaal");
});

test("places run by residents can be asked for under more choices", async () => {
  const router = renderApp("/");
  await openMore();

  await userEvent.click(screen.getByRole("button", { name: "Door bewoners" }));

  await screen.findByText("1 plek in totaal");
  expect(router.state.location.searchStr).toBe("?door=bewoners");
});

test("a link brings back words, kinds and the chosen place", async () => {
  renderApp("/?zoek=theepot&soort=binnenlopen&plek=de-blauwe-theepot");
  await openMore();

  await screen.findByText("1 plek gevonden");
  expect(screen.getByRole("combobox")).toHaveProperty("value", "theepot");
  expect(screen.getByRole("button", { name: "Huiskamer" }).getAttribute("aria-pressed")).toBe("true");
  expect(screen.getByRole("article", { current: true }).textContent).toContain("De Blauwe Theepot");
});

test("the place of a link says whether it is open, also where the search does not find it", async () => {
  const always = [{ days: [...Weekday.options], from: "00:00", to: "24:00" }];
  mockServer.use(mockEndpoint(getPlace, () => ({ ...lepel, lastConfirmed: toAmsterdamDay(Date.now()), openingHours: always })));
  renderApp("/?zoek=theepot&plek=de-volle-lepel");

  expect((await screen.findByRole("article", { current: true })).textContent).toMatch(/De Volle Lepel.*Nu open/);
});

test("a mangled link still opens the list", async () => {
  renderApp("/?kaart=oeps&soort=kasteel&plek=%3Cscript%3E&beeld=film");

  expect(await screen.findByText("2 plekken in totaal")).toBeTruthy();
});

test("finding nothing is not the end: one press takes all choices away", async () => {
  renderApp("/?zoek=zwembad&soort=eten");
  await screen.findByText("Hier vonden we niks.");

  await userEvent.click(screen.getByRole("button", { name: "Begin opnieuw" }));

  expect(await screen.findByText("2 plekken in totaal")).toBeTruthy();
});

test("an empty part of the map can be made wider", async () => {
  mockServer.use(mockEndpoint(searchPlaces, ({ bbox }) => answerWith(bbox !== undefined && bbox.west > 4.05 ? [] : [theepot])));
  const router = renderApp("/?kaart=4.1,51.1,4.2,51.2");
  await screen.findByText("Hier vonden we niks.");

  await userEvent.click(screen.getByRole("button", { name: "Kijk verder weg" }));

  await screen.findByText("1 plek in beeld");
  expect(router.state.location.searchStr).toBe("?kaart=4.05,51.05,4.25,51.25");
});

test("says so when the places cannot be fetched, and tries again when asked", async () => {
  mockServer.use(mockSilence(searchPlaces));
  renderApp("/");
  await screen.findByText("Het lukt niet om de plekken te laten zien.");

  mockServer.use(mockEndpoint(searchPlaces, () => answerWith([theepot])));
  await userEvent.click(screen.getByRole("button", { name: "Probeer het opnieuw" }));

  expect(await screen.findByText("1 plek in totaal")).toBeTruthy();
});

test("what was seen stays when the next question fails", async () => {
  renderApp("/");
  await screen.findByText("2 plekken in totaal");
  mockServer.use(mockSilence(searchPlaces));

  await userEvent.click(screen.getByRole("button", { name: "Samen eten" }));

  await screen.findByText(/wat we het laatst wisten/);
  expect(screen.getByText("De Blauwe Theepot")).toBeTruthy();
});
