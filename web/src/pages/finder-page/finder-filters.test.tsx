import { searchPlaces } from "@schuifaan/shared/contract/places";
import { buildPlace } from "@schuifaan/shared/fixtures/build-place";
import { screen, within } from "@testing-library/react";
import { userEvent } from "@testing-library/user-event";
import { beforeEach, expect, test } from "vitest";

import { answerWith } from "../../mocks/answer-with.ts";
import { mockEndpoint } from "../../mocks/mock-endpoint.ts";
import { renderApp } from "../../testing/render-app.tsx";
import { mockServer } from "../../testing/setup.ts";

const lepel = buildPlace({ id: "r-09", slug: "de-volle-lepel", name: "De Volle Lepel" });
const theepot = buildPlace({ id: "r-01", slug: "de-blauwe-theepot", name: "De Blauwe Theepot" });
const FACETS = { "when=now": 7, "when=today": 0, "free=yes": 1, "category=eat": 12_345, "access=wheelchair": 3, "language=pl": 2, "language=ar": 5, "language=fy": 0 };

/** Free and today do not go together; of what is free there is one. */
beforeEach(() => {
  mockServer.use(
    mockEndpoint(searchPlaces, ({ when, free, near }) => {
      const isToday = when?.includes("today") ?? false;
      const places = near !== undefined ? [theepot] : isToday ? (free === undefined ? [lepel, theepot] : []) : [lepel];
      const found = places.map((place) => Object.assign(place, { distanceInMetres: 900 }));
      return { ...answerWith(found), facets: FACETS };
    }),
  );
});

const choice = (name: RegExp) => screen.findByRole("button", { name });

test("each choice tells beforehand how many it would leave, to see and to hear", async () => {
  renderApp("/");

  expect(await choice(/^Nu open 7 plekken$/)).toBeTruthy();
  expect((await choice(/^Gratis 1 plek$/)).textContent).toContain("1");
  expect((await choice(/^Samen eten 12\.345 plekken$/)).textContent).toContain("12K");
});

test("a choice that would leave nothing looks so and can be pressed; what is chosen needs no number", async () => {
  renderApp("/");
  const today = await choice(/^Vandaag 0 plekken$/);
  expect(today.dataset["none"]).toBe("true");
  expect(today).toHaveProperty("disabled", false);

  await userEvent.click(today);

  expect((await choice(/^Vandaag$/)).getAttribute("aria-pressed")).toBe("true");
});

test("more choices open on request, count at once, and close again to the list", async () => {
  const router = renderApp("/");
  await choice(/Nu open/);
  expect(screen.queryByRole("button", { name: /Rolstoel/ })).toBeNull();

  await userEvent.click(screen.getByText("Meer keuzes"));
  await userEvent.click(await choice(/^Rolstoel 3 plekken$/));
  await userEvent.click(await choice(/^Iemand zegt je gedag/));
  expect(router.state.location.searchStr).toBe("?welkom=gedag&toegang=rolstoel");
  expect(screen.getByText("2 gekozen")).toBeTruthy();

  await userEvent.click(screen.getByRole("button", { name: "Toon 1 plek" }));
  expect(screen.queryByRole("button", { name: "Rolstoel" })).toBeNull();
  expect(document.activeElement?.textContent).toContain("Meer keuzes");
});

test("languages are those that are spoken somewhere, and those chosen, by name", async () => {
  renderApp("/?spreekt=tr");
  await userEvent.click(await screen.findByText("Meer keuzes"));
  const languages = screen.getByRole("group", { name: "Welke taal spreek je?" });

  expect(within(languages).getAllByRole("button").map((button) => button.textContent)).toEqual(["Arabisch 55 plekken", "Pools 22 plekken", "Turks"]);
});

test("all choices go at one press", async () => {
  const router = renderApp("/?wanneer=nu&gratis=ja&toegang=wc");

  await userEvent.click(await choice(/^Wis alles$/));

  expect(router.state.location.searchStr).toBe("");
  expect(screen.queryByRole("button", { name: "Wis alles" })).toBeNull();
});

test("nothing found names the choice to blame, and dropping it finds again", async () => {
  const router = renderApp("/?wanneer=vandaag&gratis=ja");

  expect(await screen.findByText("Zonder “Gratis” zijn er 2 plekken.")).toBeTruthy();
  await userEvent.click(screen.getByRole("button", { name: "Laat “Gratis” weg" }));

  await screen.findByText("2 plekken in totaal");
  expect(router.state.location.searchStr).toBe("?wanneer=vandaag");
});

test("nothing found in a part of the map shows what is near it", async () => {
  renderApp("/?wanneer=vandaag&gratis=ja&kaart=4.1,51.1,4.2,51.2");

  expect(await screen.findByRole("heading", { name: "Wel dichtbij" })).toBeTruthy();
  expect(screen.getByRole("link", { name: "De Blauwe Theepot" })).toBeTruthy();
});
