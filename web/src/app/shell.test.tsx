import { searchPlaces } from "@schuifaan/shared/contract/places";
import { act, screen } from "@testing-library/react";
import { userEvent } from "@testing-library/user-event";
import { beforeEach, expect, test, vi } from "vitest";

import { answerWith } from "../mocks/answer-with.ts";
import { mockEndpoint } from "../mocks/mock-endpoint.ts";
import { renderApp } from "../testing/render-app.tsx";
import { mockServer } from "../testing/setup.ts";

beforeEach(() => mockServer.use(mockEndpoint(searchPlaces, () => answerWith([]))));

test("another language is one press away, and lands in the address and in the page", async () => {
  const router = renderApp("/over");
  await screen.findByRole("heading", { name: "Over Schuif aan" });

  await userEvent.click(screen.getByRole("link", { name: "English" }));

  await screen.findByRole("heading", { name: "About Schuif aan" });
  expect(router.state.location.href).toBe("/over?taal=en");
  expect(document.documentElement.lang).toBe("en");
  expect(window.localStorage.getItem("taal")).toBe("en");
});

test("the language goes along to the next page, and back to Dutch leaves no trace", async () => {
  const router = renderApp("/over?taal=en");
  await userEvent.click(await screen.findByRole("link", { name: "Schuif aan, to the start" }));
  await screen.findByRole("heading", { name: "Where will you pull up a chair?" });
  expect(router.state.location.href).toBe("/?taal=en");

  await userEvent.click(screen.getByRole("link", { name: "Nederlands" }));

  await screen.findByRole("heading", { name: "Waar schuif jij aan?" });
  expect(router.state.location.href).toBe("/");
  expect(document.documentElement.lang).toBe("nl");
});

test("a new page is read out from its heading", async () => {
  renderApp("/over");
  await screen.findByRole("heading", { name: "Over Schuif aan" });
  expect(document.activeElement).toBe(document.body);

  await userEvent.click(screen.getByRole("link", { name: "Schuif aan, naar het begin" }));

  const heading = await screen.findByRole("heading", { name: "Waar schuif jij aan?" });
  await vi.waitFor(() => expect(document.activeElement).toBe(heading));
});

test("the examples are called examples, and only then", async () => {
  renderApp("/over", { demo: true });
  expect(await screen.findByText(/Dit zijn voorbeelden, geen echte plekken/)).toBeTruthy();
  expect(screen.getByText("DATA_DIR=./mijn-wijk SEED=none npm start")).toBeTruthy();
});

test("without examples nothing speaks of them", async () => {
  renderApp("/over");
  await screen.findByRole("heading", { name: "Over Schuif aan" });
  expect(screen.queryByText(/voorbeelden, geen/)).toBeNull();
  expect(screen.queryByText(/SEED=none/)).toBeNull();
});

test("says when the internet is gone, and takes it back", async () => {
  renderApp("/over");
  await screen.findByRole("heading", { name: "Over Schuif aan" });
  const onLine = vi.spyOn(window.navigator, "onLine", "get").mockReturnValue(false);
  act(() => void window.dispatchEvent(new Event("offline")));
  expect(screen.getByText(/Je hebt nu geen internet/)).toBeTruthy();

  onLine.mockRestore();
  act(() => void window.dispatchEvent(new Event("online")));
  expect(screen.queryByText(/Je hebt nu geen internet/)).toBeNull();
});

test("an address that is nothing gets a kind page", async () => {
  renderApp("/bestaat-niet");

  expect(await screen.findByRole("heading", { name: "Deze pagina is er niet" })).toBeTruthy();
});

test("the first list comes inside the page and needs no question", async () => {
  mockServer.use(mockEndpoint(searchPlaces, () => Promise.reject(new Error("asked all the same"))));
  renderApp("/", { answers: [{ url: "/api/v1/places?facets=yes&limit=50", body: { places: [], clusters: [], total: 0 } }] });

  expect(await screen.findByText("0 plekken in totaal")).toBeTruthy();
});
