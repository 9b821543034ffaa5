import { getArea, searchAreas } from "@schuifaan/shared/contract/areas";
import { buildArea } from "@schuifaan/shared/fixtures/build-area";
import { buildPlannedActivity } from "@schuifaan/shared/fixtures/build-planned-activity";
import { screen } from "@testing-library/react";
import { userEvent } from "@testing-library/user-event";
import { beforeEach, expect, test } from "vitest";

import { mockActivities } from "../../mocks/mock-activities.ts";
import { mockEndpoint, mockProblem } from "../../mocks/mock-endpoint.ts";
import { renderApp } from "../../testing/render-app.tsx";
import { mockServer } from "../../testing/setup.ts";

const NOON = { now: "2026-11-21T12:00:00+01:00" };
const { handler, asked } = mockActivities([buildPlannedActivity({ title: "Zaterdag aan tafel" })]);
const titles = () => screen.queryAllByRole("heading", { level: 4 }).map(({ textContent }) => textContent);

beforeEach(() => mockServer.use(handler));

const { geometry: _, ...bospolder } = buildArea({ code: "rtm-bospolder", name: "Bospolder", aliases: ["BoTu"] });
const { geometry: __, ...tussendijken } = buildArea({ code: "rtm-tussendijken", name: "Tussendijken", aliases: ["BoTu"] });

test("an area is found by its name inside the page, and lands in the address", async () => {
  mockServer.use(
    mockEndpoint(searchAreas, () => ({ areas: [bospolder], total: 1 })),
    mockEndpoint(getArea, () => buildArea({ code: "rtm-bospolder", name: "Bospolder" })),
  );
  const router = renderApp("/agenda", NOON);
  await userEvent.click(await screen.findByText("Kies een wijk"));
  await userEvent.type(screen.getByRole("searchbox", { name: "Zoek een wijk of buurt" }), "bospo{Enter}");
  await userEvent.click(await screen.findByRole("button", { name: /^Bospolder/ }));

  expect(router.state.location.href).toBe("/agenda?wijk=rtm-bospolder");
  expect(document.activeElement?.tagName).toBe("SUMMARY");
  expect(await screen.findByRole("heading", { level: 1, name: "Wat is er te doen in Bospolder?" })).toBeTruthy();
  expect(asked.at(-1)).toMatchObject({ area: "rtm-bospolder" });
});

test.each([
  // A name is not asked for as a code, which would be an error in the console.
  ["botu", "Welke wijk bedoel je?"],
  ["rtm-botu", "Bedoel je een van deze wijken?"],
])("%s may be two areas: the reader chooses", async (name, question) => {
  mockServer.use(
    mockProblem({ path: "/api/v1/areas/rtm-botu" }, 404, "not-found"),
    mockEndpoint(getArea, () => buildArea({ code: "rtm-tussendijken", name: "Tussendijken" })),
    mockEndpoint(searchAreas, () => ({ areas: [bospolder, tussendijken], total: 2 })),
  );
  const router = renderApp(`/agenda?wijk=${name}`, NOON);

  expect(await screen.findByRole("heading", { name: question })).toBeTruthy();
  expect(titles()).toEqual([]);
  await userEvent.click(screen.getByRole("button", { name: /^Tussendijken/ }));
  expect(router.state.location.href).toBe("/agenda?wijk=rtm-tussendijken");
});

test("a name that only one area can have opens its agenda", async () => {
  mockServer.use(
    mockEndpoint(searchAreas, ({ q }) => (q === "Bospolder" ? { areas: [bospolder], total: 1 } : { areas: [], total: 0 })),
  );
  renderApp("/agenda?wijk=Bospolder", NOON);
  expect(await screen.findByRole("heading", { level: 1, name: "Wat is er te doen in Bospolder?" })).toBeTruthy();
  expect(asked.at(-1)).toMatchObject({ area: "rtm-bospolder" });
});

test("a name that nobody has says so", async () => {
  mockServer.use(mockEndpoint(searchAreas, () => ({ areas: [], total: 0 })));
  renderApp("/agenda?wijk=Nergenshuizen", NOON);
  expect(await screen.findByText("We kennen geen wijk met de naam Nergenshuizen.")).toBeTruthy();
});

