import { searchPlaces } from "@schuifaan/shared/contract/places";
import { searchSuggestions } from "@schuifaan/shared/contract/suggestions";
import { Understood } from "@schuifaan/shared/domain/understood";
import { buildPlace } from "@schuifaan/shared/fixtures/build-place";
import { screen, waitFor } from "@testing-library/react";
import { userEvent } from "@testing-library/user-event";
import { beforeEach, expect, test } from "vitest";

import { answerWith } from "../../mocks/answer-with.ts";
import { mockEndpoint } from "../../mocks/mock-endpoint.ts";
import { renderApp } from "../../testing/render-app.tsx";
import { mockServer } from "../../testing/setup.ts";

const START = { now: "2026-11-21T12:00:00+01:00" };
const SPANGEN = { kind: "area", name: "Spangen, Rotterdam", code: "rtm-spangen", lat: 51.92, lng: 4.43 };

const places = ["De Kaneelstok", "De Gele Voordeur", "De Stenen Toren"].map((name, index) => buildPlace({ id: `r-0${index}`, slug: `plek-${index}`, name }));
let heard: Understood;

function hear(parts: object): void {
  heard = Understood.parse({
    days: [], isNow: false, categories: [], types: [], access: [], welcome: [], facilities: [], entry: [], languages: [], isFree: false,
    words: "", isFeeling: false, exactCount: 1, result: "exact", ...parts,
  });
}

beforeEach(() => {
  mockServer.use(
    mockEndpoint(searchPlaces, ({ q }) => ({ ...answerWith(places), ...(q !== undefined && { understood: heard }) })),
    mockEndpoint(searchSuggestions, () => ({ suggestions: [] })),
  );
});

const drop = (part: string) => screen.findByRole("button", { name: `${part}: laat dit weg` });

test("what was understood is shown part by part, with the way to the wijk", async () => {
  hear({ where: SPANGEN, categories: ["eat"], days: ["2026-11-21"], part: "evening" });
  renderApp("/?zoek=samen+eten+vanavond+spangen", START);

  await drop("in Spangen, Rotterdam");
  const shown = screen.getByRole("list", { name: "Je zoekt" });
  expect(shown.textContent).toBe("Samen etenvandaag’s avondsin Spangen, Rotterdam");
  expect(screen.getByRole("link", { name: "Alles over Spangen, Rotterdam" }).getAttribute("href")).toBe("/wijk/rtm-spangen");
});

test.each([
  ["in Spangen, Rotterdam", "?zoek=morgen+%E2%80%99s+avonds+breien&gratis=ja&doen=eten"],
  ["’s avonds", "?zoek=morgen+Spangen+Rotterdam+breien&gratis=ja&doen=eten"],
  ["Samen eten", "?zoek=morgen+%E2%80%99s+avonds+Spangen+Rotterdam+breien&gratis=ja"],
  ["“breien”", "?zoek=morgen+%E2%80%99s+avonds+Spangen+Rotterdam&gratis=ja&doen=eten"],
])("without %s the rest is still asked", async (part, address) => {
  hear({ where: SPANGEN, categories: ["eat"], days: ["2026-11-22"], part: "evening", isFree: true, words: "breien" });
  const router = renderApp("/?zoek=van+alles", START);

  await userEvent.click(await drop(part));

  await waitFor(() => expect(router.state.location.searchStr).toBe(address));
});

test("one word for several types of place is one part, and goes as one", async () => {
  hear({ types: ["living_room", "housing_room", "care_home_room"], isFree: true });
  const router = renderApp("/?zoek=gratis+buurtkamer", START);

  await userEvent.click(await drop("Huiskamer en nog 2 soorten"));

  await waitFor(() => expect(router.state.location.searchStr).toBe("?gratis=ja"));
});

test("words that are only words are not said again", async () => {
  hear({ words: "theepot" });
  renderApp("/?zoek=theepot", START);
  await screen.findByText("1 plek gevonden");

  expect(screen.queryByText("Je zoekt")).toBeNull();
});

test("what holds everything is counted and comes first; what only comes close is called so", async () => {
  hear({ categories: ["coffee"], exactCount: 2 });
  renderApp("/?zoek=koffie", START);

  await screen.findByText("2 plekken gevonden");
  const lists = screen.getAllByRole("list").filter((list) => list.classList.contains("cards"));
  expect(lists.map((list) => list.querySelectorAll("article").length)).toEqual([2, 1]);
  expect(screen.getByText("Dit komt in de buurt")).toBeTruthy();
});

test.each([
  ["nearby", "Precies dit vonden we niet. Dit komt in de buurt."],
  ["other", "We vonden niet alles wat je zoekt. Dit lijkt erop."],
])("an answer that is %s says so honestly", async (result, sentence) => {
  hear({ categories: ["coffee"], exactCount: 0, result });
  renderApp("/?zoek=koffie", START);

  expect(await screen.findByText(sentence)).toBeTruthy();
  expect(screen.queryByText(/gevonden/)).toBeNull();
});

test("a feeling gets a door where somebody says hello, and a voice; its words are never repeated", async () => {
  const feeling = "zo alleen";
  hear({ isFeeling: true, welcome: ["host_greets"], entry: ["walk_in"], words: feeling });
  const router = renderApp(`/?zoek=${encodeURIComponent(feeling)}`, START);

  await screen.findByRole("heading", { name: "Zo binnenlopen, iemand zegt je gedag" });
  expect(screen.getByRole("link", { name: "088 0767 000" }).getAttribute("href")).toBe("tel:0880767000");
  expect(document.body.textContent).not.toContain(feeling);

  await userEvent.click(screen.getByRole("button", { name: "Liever eerst bellen?" }));
  expect(router.state.location.searchStr).toBe("?zoek=zo+alleen&welkom=eerst-bellen");
  await waitFor(() => expect(screen.queryByRole("button", { name: "Liever eerst bellen?" })).toBeNull());
});
