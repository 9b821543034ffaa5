import { getArea, searchAreas } from "@schuifaan/shared/contract/areas";
import { searchPlaces } from "@schuifaan/shared/contract/places";
import { buildArea } from "@schuifaan/shared/fixtures/build-area";
import { buildPlace } from "@schuifaan/shared/fixtures/build-place";
import { screen, within } from "@testing-library/react";
import { expect, test } from "vitest";

import { answerWith } from "../../mocks/answer-with.ts";
import { mockEndpoint, mockProblem, mockSilence } from "../../mocks/mock-endpoint.ts";
import { renderApp } from "../../testing/render-app.tsx";
import { mockServer } from "../../testing/setup.ts";

const kaneelstok = buildPlace({ id: "r-24", name: "De Kaneelstok" });
const theepot = buildPlace({ id: "r-01", name: "De Blauwe Theepot" });
const veraf = buildPlace({ id: "h-01", name: "Het Halve Huis" });

test("shows an area with its places, its parts, and what is a bit further", async () => {
  const { geometry: _, ...part } = buildArea({ code: "BU05990303", level: "buurt", name: "Spangen-Noord" });
  mockServer.use(
    mockEndpoint(getArea, () => ({ ...buildArea({ aliases: ["De Vogelbuurt"] }), placeCount: 1, years: [2026] })),
    mockEndpoint(searchAreas, ({ parent }) => ({ areas: parent === "rtm-spangen" ? [{ ...part, placeCount: 0 }] : [], total: 1 })),
    mockEndpoint(searchPlaces, ({ area }) => {
      if (area === "rtm-spangen") return answerWith([kaneelstok]);
      const answer = answerWith([kaneelstok, theepot, veraf]);
      return { ...answer, places: answer.places.map((place, index) => Object.assign(place, { distanceInMetres: index * 900 })) };
    }),
  );
  renderApp("/wijk/rtm-spangen");

  expect(await screen.findByRole("heading", { level: 1, name: "Spangen" })).toBeTruthy();
  expect(screen.getByText("Rotterdam · buurt")).toBeTruthy();
  expect(screen.getByText("1 plek · Indeling van 2026")).toBeTruthy();
  expect(screen.getByText("Ook wel: De Vogelbuurt")).toBeTruthy();
  expect(screen.getByText("De grens op de kaart is een schets.")).toBeTruthy();
  expect(await screen.findByRole("link", { name: "De Kaneelstok" })).toBeTruthy();
  expect(await screen.findByRole("link", { name: "De Blauwe Theepot" })).toBeTruthy();
  // 1.8 km is no neighbour any more.
  expect(screen.queryByText("Het Halve Huis")).toBeNull();
  expect((await screen.findByRole("link", { name: /Spangen-Noord/ })).getAttribute("href")).toBe("/wijk/BU05990303");
});

test("an area without a place says so", async () => {
  mockServer.use(
    mockEndpoint(getArea, () => ({ ...buildArea(), placeCount: 0, years: [2026] })),
    mockEndpoint(searchAreas, () => ({ areas: [], total: 0 })),
    mockEndpoint(searchPlaces, () => answerWith([])),
  );
  renderApp("/wijk/rtm-spangen");

  expect(await screen.findByText("Hier kennen we nog geen plek.")).toBeTruthy();
});

test.each([
  ["a code that no area has", 404, "not-found"],
  ["a code that no area could have", 400, "invalid-input"],
] as const)("%s gets the page for what is not there", async (_, status, code) => {
  mockServer.use(mockProblem(getArea, status, code));
  renderApp("/wijk/onzin");

  expect(await screen.findByRole("heading", { name: "Deze pagina is er niet" })).toBeTruthy();
});

test("all areas are found by their town and by their name", async () => {
  const { geometry: _, ...spangen } = buildArea();
  const { geometry: __, ...town } = buildArea({ code: "GM0599", level: "gemeente", name: "Rotterdam" });
  mockServer.use(
    mockEndpoint(searchAreas, ({ level, q }) => {
      if (q !== undefined) return { areas: [], total: 0 };
      return { areas: [{ ...(level === "gemeente" ? town : spangen), placeCount: 3 }], total: 1 };
    }),
  );
  renderApp("/wijken");

  const link = await screen.findByRole("link", { name: /^Spangen/ });
  expect(within(link).getByText("3 plekken")).toBeTruthy();
  expect(screen.getByRole("link", { name: /^Rotterdam/ }).getAttribute("href")).toBe("/wijk/GM0599");
});

test("areas that cannot be fetched say so", async () => {
  mockServer.use(mockSilence(searchAreas));
  renderApp("/wijken");

  expect(await screen.findByText("Het lukt niet om de wijken te laten zien.")).toBeTruthy();
});
