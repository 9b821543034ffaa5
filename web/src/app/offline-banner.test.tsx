import { getAreaPlaces, getPlace, searchPlaces } from "@schuifaan/shared/contract/places";
import { buildPlace } from "@schuifaan/shared/fixtures/build-place";
import { act, screen } from "@testing-library/react";
import { userEvent } from "@testing-library/user-event";
import { beforeEach, expect, test, vi } from "vitest";

import { answerWith } from "../mocks/answer-with.ts";
import { mockEndpoint, mockSilence } from "../mocks/mock-endpoint.ts";
import { keepForLater } from "../offline/offline-room.ts";
import { tellFresh } from "../queries/kept-news.ts";
import { areaPlaces } from "../testing/area-places.ts";
import { FakeCaches } from "../testing/fake-caches.ts";
import { renderApp } from "../testing/render-app.tsx";
import { mockServer } from "../testing/setup.ts";

const PAGE = "/plek/huiskamer-de-kaneelstok";
const start = { now: "2026-11-21T11:00:00Z" };

beforeEach(async () => {
  vi.stubGlobal("caches", new FakeCaches());
  tellFresh();
  await keepForLater(areaPlaces("rtm-spangen"), Date.parse("2026-11-21T10:40:00Z"));
  mockServer.use(mockSilence(getPlace), mockSilence(searchPlaces), mockSilence(getAreaPlaces));
});

function bringTheServerBack(): void {
  mockServer.use(
    mockEndpoint(getPlace, () => buildPlace({ name: "Huiskamer De Nieuwe Stok" })),
    mockEndpoint(searchPlaces, () => answerWith([])),
  );
}

test("offline a kept place opens, says how old it is, and gives way to what is true when the connection is back", async () => {
  const onLine = vi.spyOn(window.navigator, "onLine", "get").mockReturnValue(false);
  renderApp(PAGE, start);

  expect(await screen.findByRole("heading", { level: 1, name: "Huiskamer De Kaneelstok" })).toBeTruthy();
  expect(screen.getByText(/^Je bent offline\. Dit is van vandaag 11\.40\./)).toBeTruthy();
  expect(screen.queryByRole("button", { name: "Probeer het opnieuw" })).toBeNull();

  bringTheServerBack();
  onLine.mockRestore();
  act(() => void window.dispatchEvent(new Event("online")));

  expect(await screen.findByRole("heading", { level: 1, name: "Huiskamer De Nieuwe Stok" })).toBeTruthy();
  await vi.waitFor(() => expect(screen.queryByText(/Dit is van/)).toBeNull());
});

test("when only the server is gone the reader can ask again", async () => {
  renderApp(PAGE, start);
  await screen.findByRole("heading", { level: 1, name: "Huiskamer De Kaneelstok" });
  expect(await screen.findByText("Het lukt nu niet om nieuwe gegevens te halen. Dit is van vandaag 11.40.")).toBeTruthy();

  bringTheServerBack();
  await userEvent.click(screen.getByRole("button", { name: "Probeer het opnieuw" }));

  expect(await screen.findByRole("heading", { level: 1, name: "Huiskamer De Nieuwe Stok" })).toBeTruthy();
  await vi.waitFor(() => expect(screen.queryByText(/Dit is van/)).toBeNull());
});
