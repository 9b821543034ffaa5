import { getPlace, searchPlaces } from "@schuifaan/shared/contract/places";
import type { Activity, Place } from "@schuifaan/shared/domain/place";
import { buildPlace } from "@schuifaan/shared/fixtures/build-place";
import { screen, within } from "@testing-library/react";
import { expect, test } from "vitest";

import { answerWith } from "../../mocks/answer-with.ts";
import { mockEndpoint } from "../../mocks/mock-endpoint.ts";
import { renderApp } from "../../testing/render-app.tsx";
import { mockServer } from "../../testing/setup.ts";

/** A Saturday at noon. */
const NOW = "2026-11-21T12:00:00+01:00";

const exceptions = { skipSchoolHolidays: false, skipPublicHolidays: false, skipDates: [], extraDates: [], ignoreClosures: false };
const everyWeek = { freq: "WEEKLY", interval: 1, dtStart: "2026-09-01", from: "10:00", to: "12:00" } as const;

const saturday = (from: string, to: string): Activity["schedule"] => ({ ...everyWeek, byDay: ["SA"], from, to });

function buildActivity(wish: Partial<Activity> & Pick<Activity, "id">): Activity {
  return { title: "Soep", category: "eat", schedule: { ...everyWeek, byDay: ["WE"] }, exceptions, entry: "walk_in", status: "planned", ...wish };
}

async function openDoing(place: Partial<Place>, address = "") {
  const built = buildPlace({ id: "soepplek", lastConfirmed: "2026-11-16", ...place });
  mockServer.use(mockEndpoint(getPlace, () => built), mockEndpoint(searchPlaces, () => answerWith([])));
  renderApp(`/plek/soepplek${address}`, { now: NOW });
  const doing = within(await screen.findByRole("region", { name: address === "" ? "Wat is er te doen?" : "What is there to do?" }));
  const list = (title: string) => {
    const group = doing.getByRole("heading", { name: title }).parentElement;
    return group === null ? [] : within(group).getAllByRole("listitem").map(({ textContent }) => textContent?.replaceAll(/\s+/g, " ").trim());
  };
  return { doing, list };
}

test("the week stands in order of time, with real dates; an activity tells all of itself only the first time", async () => {
  const { doing, list } = await openDoing({
    entry: "walk_in",
    activities: [
      buildActivity({ id: "a", schedule: { ...everyWeek, byDay: ["MO", "WE"] }, costInEuros: 0, description: "Met brood." }),
      buildActivity({ id: "b", title: "Schaken", schedule: { ...everyWeek, byDay: ["SA"], from: "14:00", to: "16:00" }, entry: "sign_up", signUp: "Bel Bilal.", costInEuros: 2.5 }),
    ],
  });

  expect(list("Deze week")).toEqual([
    "vandaag 14.00–16.00Schaken Bel Bilal.€ 2,50 · OpgevenAlle keren: elke zaterdag, 14.00–16.00 uur.In agenda",
    "maandag 23 november 10.00–12.00Soep Met brood.GratisAlle keren: elke maandag en woensdag, 10.00–12.00 uur.In agenda",
    "woensdag 25 november 10.00–12.00Soep",
  ]);
  expect(doing.getAllByRole("link").map((link) => [link.getAttribute("aria-label"), link.getAttribute("href")])).toEqual([
    ["In agenda: Schaken", "/plek/soepplek/agenda/b.ics"],
    ["In agenda: Soep", "/plek/soepplek/agenda/a.ics"],
  ]);
});

test("what is over today is gone, what goes on now is not, and what is never again is left out", async () => {
  const { list } = await openDoing({
    activities: [
      buildActivity({ id: "a", title: "Ontbijt", schedule: saturday("08:00", "10:00") }),
      buildActivity({ id: "b", title: "Brunch", schedule: saturday("11:00", "13:00") }),
      buildActivity({ id: "c", title: "Zomerfeest", schedule: { ...saturday("08:00", "10:00"), until: "2026-09-30" } }),
    ],
  });

  expect(list("Deze week")).toEqual([expect.stringContaining("Brunch")]);
  expect(list("Later")).toEqual([expect.stringMatching(/^zaterdag 28 november 08\.00–10\.00Ontbijt/)]);
  expect(screen.queryByText("Zomerfeest")).toBeNull();
});

test("full, cancelled and moved are said in words", async () => {
  const moved = { ...exceptions, skipDates: ["2026-11-25"], extraDates: [{ date: "2026-11-24", from: "19:30", to: "21:00", text: "Een dag eerder." }] };
  const { doing, list } = await openDoing({
    activities: [
      buildActivity({ id: "a", title: "Vol bord", status: "full", signUp: "Bel voor de volgende keer." }),
      buildActivity({ id: "b", title: "Wandelen", status: "cancelled" }),
      buildActivity({ id: "c", title: "Overleg", exceptions: moved }),
    ],
  });

  expect(doing.getByRole("heading", { name: "Vol bord Vol" })).toBeTruthy();
  expect(doing.getByText("Bel voor de volgende keer.")).toBeTruthy();
  expect(doing.getByRole("heading", { name: "Wandelen Gaat niet door" })).toBeTruthy();
  expect(doing.queryByRole("link", { name: "In agenda: Wandelen" })).toBeNull();
  expect(list("Deze week")[0]).toMatch(/^dinsdag 24 november 19\.30–21\.00Overleg Extra keerEen dag eerder\./);
  expect(doing.getByText("Alle keren: elke woensdag, 10.00–12.00 uur, niet op 25 november, ook op 24 november, 19.30–21.00 uur.")).toBeTruthy();
});

test("what comes only later says when, and a week without anything says so", async () => {
  const { doing, list } = await openDoing({
    summary: "Samen repareren.",
    activities: [buildActivity({ id: "a", schedule: { ...everyWeek, freq: "MONTHLY", byDay: ["WE"], nth: 1 } })],
  });

  expect(doing.getByText("Samen repareren.")).toBeTruthy();
  expect(doing.getByText("Deze week is er niks.")).toBeTruthy();
  expect(list("Later")[0]).toMatch(/^woensdag 2 december 10\.00–12\.00Soep/);
});

test("nobody looked at it for long: call before you go", async () => {
  const { doing } = await openDoing({ lastConfirmed: "2026-08-21", activities: [buildActivity({ id: "a" })] });

  expect(doing.getByText("Bel even of het doorgaat.")).toBeTruthy();
});

test("the same week in English", async () => {
  const { list } = await openDoing({ activities: [buildActivity({ id: "a" })] }, "?taal=en");

  expect(list("This week")[0]).toBe("Wednesday 25 November 10:00–12:00Soep Just walk inAll times: every Wednesday, 10:00–12:00.To calendar");
});
