import { type AreaSummary, searchAreas } from "@schuifaan/shared/contract/areas";
import { buildArea } from "@schuifaan/shared/fixtures/build-area";
import { screen, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { expect, test } from "vitest";

import { mockEndpoint } from "../../mocks/mock-endpoint.ts";
import { renderApp } from "../../testing/render-app.tsx";
import { mockServer } from "../../testing/setup.ts";

function area(code: string, name: string, level: "gemeente" | "named", placeCount: number): AreaSummary {
  const { geometry: _, ...rest } = buildArea({ code, name, level, gemeenteName: "Rotterdam" });
  return { ...rest, placeCount };
}

const ALL = [
  area("GM0014", "Groningen", "gemeente", 0),
  area("GM0034", "Almere", "gemeente", 0),
  area("GM0599", "Rotterdam", "gemeente", 24),
  area("rtm-schiemond", "Schiemond", "named", 0),
  area("rtm-spangen", "Spangen", "named", 3),
];
const answer = (areas: readonly AreaSummary[]) => ({ areas: [...areas], total: areas.length });
const names = () => screen.getAllByRole("link").flatMap((link) => link.querySelector("strong")?.textContent ?? []);

test("areas with places come first, and gemeenten without any wait behind one button", async () => {
  mockServer.use(mockEndpoint(searchAreas, ({ level }) => answer(ALL.filter((one) => one.level === level))));
  renderApp("/wijken");

  await screen.findByRole("link", { name: /Spangen/ });
  expect(names()).toEqual(["Rotterdam", "Spangen", "Schiemond", "Groningen", "Almere"]);
  const fold = screen.getByText("2 gemeenten waar we nog geen plek kennen");
  expect(fold.closest("details")?.open).toBe(false);
  await userEvent.click(fold);
  expect(fold.closest("details")?.open).toBe(true);
});

test("where no gemeente has a place yet, they are all in sight", async () => {
  mockServer.use(mockEndpoint(searchAreas, ({ level }) => answer(level === "gemeente" ? ALL.slice(0, 2) : [])));
  renderApp("/wijken");

  await screen.findByRole("link", { name: /Groningen/ });
  expect(screen.getByRole("group")).toHaveProperty("open", true);
});

test("very many gemeenten stand by letter, under the letter where people look for them", async () => {
  const asked: unknown[] = [];
  const many = ["’s-Gravenhage", "Goes", "Éénrum", ...Array.from({ length: 20 }, (_, index) => `Almere ${index}`)];
  mockServer.use(
    mockEndpoint(searchAreas, ({ level }) => {
      asked.push(level);
      return answer(many.map((name, index) => area(`GM${1000 + index}`, name, "gemeente", 1)));
    }),
  );
  renderApp("/wijken");

  await screen.findByRole("link", { name: /Goes/ });
  expect(screen.getAllByRole("heading", { level: 2 }).map(({ textContent }) => textContent)).toEqual(["A", "E", "G"]);
  expect(names().slice(-2)).toEqual(["’s-Gravenhage", "Goes"]);
  expect(within(screen.getByRole("navigation", { name: "Ga naar een letter" })).getByRole("link", { name: "G" }).getAttribute("href")).toBe("#letter-G");
  // The areas within stand on the page of their town.
  expect(asked).toEqual(["gemeente"]);
});
