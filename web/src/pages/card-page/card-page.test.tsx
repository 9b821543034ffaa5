import { getPlace, searchPlaces } from "@schuifaan/shared/contract/places";
import type { Place } from "@schuifaan/shared/domain/place";
import { buildPlace } from "@schuifaan/shared/fixtures/build-place";
import { screen, within } from "@testing-library/react";
import { userEvent } from "@testing-library/user-event";
import { afterEach, expect, test, vi } from "vitest";

import { answerWith } from "../../mocks/answer-with.ts";
import { mockEndpoint, mockProblem } from "../../mocks/mock-endpoint.ts";
import { renderApp } from "../../testing/render-app.tsx";
import { mockServer } from "../../testing/setup.ts";

const START = { now: "2026-11-21T12:00:00+01:00", publicUrl: "https://schuifaan.example" };

async function openCard(place: Place, language = "") {
  mockServer.use(mockEndpoint(getPlace, () => place), mockEndpoint(searchPlaces, () => answerWith([])));
  renderApp(`/plek/${place.slug}/kaartje${language}`, START);
  return within(await screen.findByRole("article"));
}

const textOf = (card: Awaited<ReturnType<typeof openCard>>, title: string) => card.getByRole("heading", { name: title }).parentElement?.textContent?.replaceAll(/\s+/g, " ");

afterEach(() => vi.restoreAllMocks());

test("the card tells on one sheet what somebody without a screen must know", async () => {
  const card = await openCard(
    buildPlace({
      id: "theepot",
      name: "De Blauwe Theepot",
      areaName: "Bospolder",
      gemeenteName: "Rotterdam",
      entrance: "De blauwe deur.",
      firstVisit: { text: "Kom gerust alleen.", hostFirstName: "Samira" },
      entry: "walk_in",
      openingHours: [{ days: ["MO", "WE"], from: "10:00", to: "13:00" }, { days: ["TU"], from: "13:00", to: "16:00", entry: "appointment" }],
      closures: [{ from: "2026-12-31", to: "2027-01-01", text: "Oud en nieuw." }, { from: "2027-07-01", to: "2027-07-31" }],
      cost: { kind: "small", amountInEuros: 1, note: "Koffie kost 1 euro." },
      address: { street: "Havenstraat", houseNumber: "5", postcode: "3025", hint: "Naast de bakker." },
      contact: { phone: "010 000 00 01" },
      access: { step_free: "yes", wheelchair: "no" },
      languages: ["nl", "pap"],
      lastConfirmed: "2026-11-16",
      confirmedBy: "volunteer",
    }),
  );

  expect(textOf(card, "Welke deur?")).toBe("Welke deur?De blauwe deur.");
  expect(textOf(card, "Eerste keer?")).toBe("Eerste keer?Kom gerust alleen. Samira zegt je gedag.");
  expect(textOf(card, "Wanneer?")).toBe(
    "Wanneer?maandag en woensdag 10.00–13.00 uur dinsdag 13.00–16.00 uur Alleen op afspraakDicht van 31 december tot en met 1 januari 2027.",
  );
  expect(textOf(card, "Wat kost het?")).toBe("Wat kost het?€ 1. Koffie kost 1 euro. Lukt dat niet? Zeg het.");
  expect(textOf(card, "Zo kom je er")).toBe("Zo kom je erHavenstraat 5, 3025 Rotterdam. Naast de bakker.");
  expect(textOf(card, "Kan ik er goed in?")).toBe("Kan ik er goed in?Geen drempel of trap bij de deur: ja · Rolstoel kan naar binnen: nee");
  expect(card.getByText("Hier spreken mensen Nederlands en Papiaments.")).toBeTruthy();
  expect(card.getByText("010 000 00 01")).toBeTruthy();
  expect(card.getByText("Nagekeken op 16 november door de plek zelf")).toBeTruthy();
  expect(card.getByText("schuifaan.example/plek/theepot")).toBeTruthy();
  expect(card.getByRole("img", { name: "QR-code naar https://schuifaan.example/plek/theepot" })).toBeTruthy();
});

test("a place without hours is there when something is on; a host who is named already is not named twice", async () => {
  const exceptions = { skipSchoolHolidays: false, skipPublicHolidays: false, skipDates: [], extraDates: [], ignoreClosures: false };
  const schedule = { freq: "WEEKLY", interval: 2, dtStart: "2026-09-27", from: "15:00", to: "17:00", byDay: ["SU" as const] } as const;
  const sing = { id: "a", title: "Zingen", category: "music", exceptions, entry: "walk_in", status: "planned" } as const;
  const card = await openCard(
    buildPlace({
      firstVisit: { text: "Frits wijst je een stoel.", hostFirstName: "Frits" },
      activities: [{ ...sing, schedule: { ...schedule, byDay: ["SU"] } }, { ...sing, id: "b", title: "Zomerkoor", schedule: { ...schedule, byDay: ["SU"], until: "2026-10-01" } }],
    }),
  );

  expect(textOf(card, "Wanneer?")).toBe("Wanneer?om de week op zondag, 15.00–17.00 uur Zingen");
  expect(textOf(card, "Eerste keer?")).toBe("Eerste keer?Frits wijst je een stoel. ");
});

test("what nobody knows is not made up", async () => {
  const card = await openCard(buildPlace({ status: "paused", statusNote: "Verbouwing." }));

  expect(card.getByText("Deze plek is even dicht. Verbouwing.")).toBeTruthy();
  expect(textOf(card, "Wanneer?")).toBe("Wanneer?De tijden weten we nog niet. ");
  for (const name of ["Welke deur?", "Eerste keer?", "Wat kost het?", "Kan ik er goed in?"]) expect(card.queryByRole("heading", { name })).toBeNull();
});

test("the page has a button that prints, and a way back", async () => {
  const print = vi.spyOn(window, "print").mockImplementation(() => undefined);
  await openCard(buildPlace({ id: "theepot", name: "De Blauwe Theepot" }));
  await userEvent.click(screen.getByRole("button", { name: "Print het kaartje" }));

  expect(print).toHaveBeenCalledOnce();
  expect(screen.getByRole("link", { name: "Terug naar De Blauwe Theepot" }).getAttribute("href")).toBe("/plek/theepot");
});

test("the card is there in English as well", async () => {
  const card = await openCard(buildPlace({ entrance: "De blauwe deur.", languages: ["nl"] }), "?taal=en");

  expect(textOf(card, "Which door?")).toBe("Which door?De blauwe deur.");
  expect(card.getByText("People here speak Dutch.")).toBeTruthy();
});

test("a card of a place that is not there is a kind page with a way on", async () => {
  mockServer.use(mockProblem(getPlace, 404, "not-found"));
  renderApp("/plek/bestaat-niet/kaartje");

  expect(await screen.findByRole("heading", { name: "Deze pagina is er niet" })).toBeTruthy();
});
