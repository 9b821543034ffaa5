import { searchActivities } from "@schuifaan/shared/contract/activities";
import { type AreaAnswer, type AreaSummary, getArea, searchAreas } from "@schuifaan/shared/contract/areas";
import { searchPlaces } from "@schuifaan/shared/contract/places";
import type { Place } from "@schuifaan/shared/domain/place";
import { buildArea } from "@schuifaan/shared/fixtures/build-area";
import { buildPlace } from "@schuifaan/shared/fixtures/build-place";
import { screen } from "@testing-library/react";
import { userEvent } from "@testing-library/user-event";
import { expect, test } from "vitest";

import { answerWith } from "../../mocks/answer-with.ts";
import { mockEndpoint, mockProblem } from "../../mocks/mock-endpoint.ts";
import { renderApp } from "../../testing/render-app.tsx";
import { mockServer } from "../../testing/setup.ts";
import { standAt } from "../../testing/stand-at.ts";

const NOON = { now: "2026-11-21T12:00:00+01:00" };
const kaneelstok = buildPlace({ id: "r-24", name: "De Kaneelstok", entry: "walk_in", lat: 51.917, lng: 4.436 });
const deur = buildPlace({ id: "r-04", name: "De Gele Voordeur", entry: "sign_up", lat: 51.915, lng: 4.43 });

function toSummary(area: AreaAnswer): AreaSummary {
  const { geometry: _, years: __, ...summary } = area;
  return summary;
}

type Wijk = { area?: AreaAnswer; places?: readonly Place[]; around?: readonly Place[]; parts?: readonly AreaSummary[] };

/** An area with its places, those around it, and nothing on; returns the addresses that are asked. */
function mockWijk({ area = buildArea(), places = [], around = [], parts = [] }: Wijk) {
  mockServer.use(
    mockEndpoint(getArea, () => area),
    mockEndpoint(searchAreas, () => ({ areas: [...parts], total: parts.length })),
    mockEndpoint(searchActivities, () => ({ activities: [], total: 0, from: "2026-11-21", to: "2026-11-27" })),
    mockEndpoint(searchPlaces, ({ area: code }) => answerWith(code === undefined ? [...places, ...around] : places)),
  );
}

test("shows an area with its places, its parts, and what is just over the border", async () => {
  const part = toSummary(buildArea({ code: "BU05990303", level: "buurt", name: "Spangen-Noord" }));
  mockWijk({
    area: buildArea({ aliases: ["De Vogelbuurt"], placeCount: 2 }),
    places: [kaneelstok, deur],
    // The border runs along 4.45 east: 700 m and 2 km from it.
    around: [buildPlace({ name: "De Volle Lepel", lat: 51.915, lng: 4.46 }), buildPlace({ name: "Het Halve Huis", lat: 51.915, lng: 4.48 })],
    parts: [part],
  });
  renderApp("/wijk/rtm-spangen", NOON);

  expect(await screen.findByRole("heading", { level: 1, name: "Spangen" })).toBeTruthy();
  expect(screen.getByText("Rotterdam · buurt")).toBeTruthy();
  expect(screen.getByText("Indeling van 2026 · De grens op de kaart is een schets.")).toBeTruthy();
  expect(screen.getByText("Ook wel: De Vogelbuurt")).toBeTruthy();
  expect(await screen.findByRole("link", { name: "De Kaneelstok" })).toBeTruthy();
  expect(screen.getByText("plek om zo binnen te lopen").textContent).toBe("1 plek om zo binnen te lopen");
  expect(await screen.findByRole("heading", { name: "Net over de grens" })).toBeTruthy();
  expect(screen.getByRole("link", { name: "De Volle Lepel" })).toBeTruthy();
  expect(screen.queryByText("Het Halve Huis")).toBeNull();
  expect((await screen.findByRole("link", { name: /Spangen-Noord/ })).getAttribute("href")).toBe("/wijk/BU05990303");
});

test("an area without a place says so", async () => {
  mockWijk({});
  renderApp("/wijk/rtm-spangen", NOON);
  expect(await screen.findByText("Hier kennen we nog geen plek.")).toBeTruthy();
  expect(await screen.findByText("Deze week weten we niets in deze wijk.")).toBeTruthy();
});

test("how far it is to the nearest place is told only to who says where they are, and stays in the browser", async () => {
  const asked: string[] = [];
  mockWijk({ places: [deur, kaneelstok], area: buildArea({ placeCount: 2 }) });
  mockServer.events.on("request:start", ({ request }) => void asked.push(request.url));
  const position = standAt({ lat: 51.9181, lng: 4.4421 });
  const router = renderApp("/wijk/rtm-spangen", NOON);
  const button = await screen.findByRole("button", { name: "Bij mij" });
  expect(screen.queryByText(/lopen naar de dichtste plek/)).toBeNull();
  expect(position.asked()).toBe(0);

  await userEvent.click(button);

  const nearest = await screen.findByText("lopen naar de dichtste plek");
  expect(nearest.textContent).toBe("5 minuten lopen naar de dichtste plek");
  expect(screen.getAllByRole("article").map((card) => card.querySelector("h3")?.textContent)).toEqual(["De Kaneelstok", "De Gele Voordeur"]);
  expect(router.state.location.href).toBe("/wijk/rtm-spangen");
  expect(asked.filter((url) => /51\.918|4\.442/.test(url))).toEqual([]);
  mockServer.events.removeAllListeners();
});

test("a name that only one area can have leads to that area", async () => {
  mockWijk({});
  const spangen = toSummary(buildArea());
  mockServer.use(
    mockEndpoint(searchAreas, ({ q }) => ({ areas: q === "spangen" ? [spangen] : [], total: 1 })),
  );
  const router = renderApp("/wijk/spangen", NOON);

  expect(await screen.findByRole("heading", { level: 1, name: "Spangen" })).toBeTruthy();
  expect(router.state.location.pathname).toBe("/wijk/rtm-spangen");
});

test("a name that more areas have lets the reader choose", async () => {
  const [one, other] = ["Bospolder", "Tussendijken"].map((name) => toSummary(buildArea({ code: `rtm-${name.toLowerCase()}`, name, aliases: ["BoTu"] })));
  mockServer.use(mockEndpoint(searchAreas, () => ({ areas: [one, other].flatMap((area) => area ?? []), total: 2 })));
  renderApp("/wijk/botu", NOON);

  expect(await screen.findByRole("heading", { level: 1, name: "Welke wijk bedoel je?" })).toBeTruthy();
  expect(screen.getByRole("link", { name: /^Tussendijken/ }).getAttribute("href")).toBe("/wijk/rtm-tussendijken");
});

test.each([
  ["a code that no area has", "/wijk/rtm-onzin"],
  ["a name that no area has", "/wijk/onzin"],
])("%s gets the page for what is not there", async (_, path) => {
  mockServer.use(
    mockProblem({ path: "/api/v1/areas/rtm-onzin" }, 404, "not-found"),
    mockEndpoint(searchAreas, () => ({ areas: [], total: 0 })),
  );
  renderApp(path, NOON);

  expect(await screen.findByRole("heading", { name: "Deze pagina is er niet" })).toBeTruthy();
});
