import { getPlace, searchPlaces } from "@schuifaan/shared/contract/places";
import { buildPlace } from "@schuifaan/shared/fixtures/build-place";
import { screen } from "@testing-library/react";
import { userEvent } from "@testing-library/user-event";
import { afterEach, expect, test, vi } from "vitest";

import { savePlace } from "../../features/favourites/saved-places.ts";
import { answerWith } from "../../mocks/answer-with.ts";
import { mockEndpoint, mockProblem } from "../../mocks/mock-endpoint.ts";
import { renderApp } from "../../testing/render-app.tsx";
import { mockServer } from "../../testing/setup.ts";

const theepot = buildPlace({ id: "theepot", name: "De Blauwe Theepot" });
const kaneelstok = buildPlace({ id: "kaneelstok", name: "De Kaneelstok" });

function mockPlaces() {
  mockServer.use(
    mockEndpoint(getPlace, ({ place }) => (place === "theepot" ? theepot : kaneelstok)),
    mockEndpoint(searchPlaces, () => answerWith([])),
  );
}

const names = () => screen.getAllByRole("heading", { level: 2 }).map(({ textContent }) => textContent);

const blocked = () => {
  throw new DOMException("blocked", "SecurityError");
};

afterEach(() => vi.restoreAllMocks());

test("a place is kept on this device by one press, and found back among the others", async () => {
  window.localStorage.setItem("bewaard", '["kaneelstok"]');
  mockPlaces();
  renderApp("/plek/theepot");
  await userEvent.click(await screen.findByRole("button", { name: "Bewaar" }));
  expect(await screen.findByText("Bewaard op dit apparaat.")).toBeTruthy();
  expect(window.localStorage.getItem("bewaard")).toBe('["theepot","kaneelstok"]');

  await userEvent.click(screen.getByRole("link", { name: "Je bewaarde plekken" }));

  expect(await screen.findByRole("heading", { level: 1, name: "Bewaarde plekken" })).toBeTruthy();
  await screen.findByRole("link", { name: "De Kaneelstok" });
  expect(names()).toEqual(["De Blauwe Theepot", "De Kaneelstok"]);
});

test("and is forgotten again, from its page and from the list", async () => {
  window.localStorage.setItem("bewaard", '["theepot","kaneelstok"]');
  mockPlaces();
  renderApp("/bewaard");
  await userEvent.click(await screen.findByRole("button", { name: "De Kaneelstok niet meer bewaren" }));
  expect(names()).toEqual(["De Blauwe Theepot"]);

  await userEvent.click(screen.getByRole("link", { name: "De Blauwe Theepot" }));
  await userEvent.click(await screen.findByRole("button", { name: "Niet meer bewaren" }));
  expect(screen.getByRole("button", { name: "Bewaar" })).toBeTruthy();
  expect(window.localStorage.getItem("bewaard")).toBe("[]");
});

test("nothing kept yet: how to, and a way on", async () => {
  renderApp("/bewaard");

  expect(await screen.findByText("Je hebt nog niks bewaard. Druk bij een plek op ‘Bewaar’.")).toBeTruthy();
  expect(screen.getByRole("link", { name: "Zoek een plek" }).getAttribute("href")).toBe("/");
});

test.each(["geen json", "{}", "[1,null,{}]", '["<script>","A B"]'])("what somebody else wrote in the storage (%s) is nothing kept", async (text) => {
  window.localStorage.setItem("bewaard", text);
  renderApp("/bewaard");

  expect(await screen.findByText(/Je hebt nog niks bewaard/)).toBeTruthy();
});

test("a place that is no longer there can be forgotten", async () => {
  window.localStorage.setItem("bewaard", '["weg"]');
  mockServer.use(mockProblem(getPlace, 404, "not-found"));
  renderApp("/bewaard");

  expect(await screen.findByText("Deze plek is er niet meer.")).toBeTruthy();
  await userEvent.click(screen.getByRole("button", { name: /niet meer bewaren$/i }));
  expect(screen.getByText(/Je hebt nog niks bewaard/)).toBeTruthy();
});

test("no more than a hundred are kept", () => {
  const ids = Array.from({ length: 120 }, (_, index) => `plek-${index}`);
  window.localStorage.setItem("bewaard", JSON.stringify(ids));
  savePlace("nieuw", true);

  const kept: unknown = JSON.parse(window.localStorage.getItem("bewaard") ?? "");
  expect(kept).toHaveLength(100);
  expect(kept).toEqual(expect.arrayContaining(["nieuw", "plek-0"]));
});

test("a browser that blocks its storage keeps places until the page is closed, says so, and complains of nothing", async () => {
  vi.spyOn(Storage.prototype, "getItem").mockImplementation(blocked);
  vi.spyOn(Storage.prototype, "setItem").mockImplementation(blocked);
  mockPlaces();
  renderApp("/plek/theepot");
  await userEvent.click(await screen.findByRole("button", { name: "Bewaar" }));
  expect(await screen.findByText("Je browser bewaart niks. Straks is dit weer weg.")).toBeTruthy();

  await userEvent.click(screen.getByRole("link", { name: "Je bewaarde plekken" }));
  expect(await screen.findByRole("link", { name: "De Blauwe Theepot" })).toBeTruthy();
  expect(savePlace("theepot", false)).toBe(false);
});
