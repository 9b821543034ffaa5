import { linkCalendar, unlinkCalendar } from "@schuifaan/shared/contract/calendar-link";
import { getUpkeep, type Upkeep } from "@schuifaan/shared/contract/upkeep";
import type { Problem } from "@schuifaan/shared/contract/problem";
import { buildActivity } from "@schuifaan/shared/fixtures/build-activity";
import { screen, within } from "@testing-library/react";
import { userEvent } from "@testing-library/user-event";
import { http, HttpResponse } from "msw";
import { expect, test } from "vitest";

import { buildUpkeep } from "../../mocks/build-upkeep.ts";
import { mockOperation, mockRefusal } from "../../mocks/mock-operation.ts";
import { renderApp } from "../../testing/render-app.tsx";
import { mockServer } from "../../testing/setup.ts";

const NOW = { now: "2026-11-21T11:00:00.000Z" };
const address = "https://agenda.example/roza.ics";
const live = { address, isLive: true, checkedAt: "2026-11-21T10:07:00.000Z" };
const koffie = buildActivity({ id: "cal-1", title: "Koffie", schedule: { byDay: ["WE"] }, exceptions: { skipDates: ["2026-12-23"] } });
const bingo = buildActivity({ id: "cal-2", title: "Bingo", schedule: { freq: "ONCE", dtStart: "2026-12-04" }, exceptions: { extraDates: [{ date: "2026-12-11", from: "10:00", to: "12:00", text: "Kerstbingo" }] } });
const preview = { added: [koffie, bingo], changed: [], gone: [], same: 0, skipped: [{ title: "Kerst", why: "all-day" as const }, { title: "", why: "no-title" as const }] };

function open(upkeep: Upkeep = buildUpkeep()): object[] {
  let now = upkeep;
  const sent: object[] = [];
  mockServer.use(
    mockOperation(getUpkeep, () => now),
    mockOperation(linkCalendar, ({ body }) => {
      sent.push(body);
      if (body.isLive) now = { ...now, calendar: live };
      return { upkeep: now, preview };
    }),
    mockOperation(unlinkCalendar, () => {
      now = { ...now, calendar: undefined };
      return now;
    }),
  );
  renderApp("/bijhouden/geheim/agenda", NOW);
  return sent;
}

const press = async (name: string) => userEvent.click(await screen.findByRole("button", { name }));
const paste = async (text: string) => userEvent.type(await screen.findByLabelText("Adres van de agenda"), text);
const linesOf = (name: string) => within(screen.getByRole("region", { name })).getAllByRole("listitem").map(({ textContent }) => textContent);

test("an address is looked at first, told back in sentences, and followed after a yes", async () => {
  const sent = open();
  await paste("agenda.example/roza.ics");
  await press("Bekijk wat erin staat");

  const heading = await screen.findByRole("heading", { level: 1, name: "Zo komt het erop te staan" });
  expect(document.activeElement).toBe(heading);
  expect(linesOf("Dit komt erbij")).toEqual(["KoffieElke woensdag van 10.00 tot 12.00 uur, niet op 23 december.", "BingoVrijdag 4 december van 10.00 tot 12.00 uur, ook op 11 december (Kerstbingo)."]);
  expect(linesOf("Dit nemen we niet over")).toEqual(["KerstDit duurt de hele dag. Er staat geen tijd bij.", "Zonder naamEr staat geen naam bij."]);
  await press("Zo is het goed");

  expect(await screen.findByRole("heading", { level: 1, name: "We volgen jullie agenda" })).toBe(document.activeElement);
  expect(sent).toEqual([{ address, isLive: false }, { address, isLive: true }]);
});

test("rather not: nothing is sent, and the address still stands there", async () => {
  const sent = open();
  await paste(address);
  await press("Bekijk wat erin staat");
  await press("Toch niet");

  expect(await screen.findByLabelText("Adres van de agenda")).toHaveProperty("value", address);
  expect(sent).toHaveLength(1);
});

test.each(["", "mijn agenda", "agenda"])("%j is no address, and says so", async (typed) => {
  const sent = open();
  await screen.findByLabelText("Adres van de agenda");
  if (typed !== "") await paste(typed);
  await press("Bekijk wat erin staat");

  expect(within(screen.getByRole("alert")).getByRole("link").textContent).toBe("Plak hier het adres van de agenda.");
  expect(sent).toEqual([]);
});

test.each([["not-a-calendar", /Op dit adres staat geen agenda/], ["private-address", /eigen netwerk/], ["refused", /Zet de agenda op openbaar/], ["Invalid URL", /kunnen we niet gebruiken/]])("%s is told in kind words", async (detail, words) => {
  open();
  const problem: Problem = { type: "about:blank", title: "No", status: 400, code: "invalid-input", errors: [{ in: "body", field: "address", detail }] };
  mockServer.use(http.put(`*${linkCalendar.path}`, () => HttpResponse.json(problem, { status: 400 })));
  await paste(address);
  await press("Bekijk wat erin staat");

  expect((await screen.findByRole("alert")).textContent).toMatch(words);
  expect(screen.getByLabelText("Adres van de agenda")).toHaveProperty("value", address);
});

test("who is not known well yet hears whom to ask", async () => {
  open();
  await paste(address);
  await press("Bekijk wat erin staat");
  await screen.findByRole("button", { name: "Zo is het goed" });
  mockServer.use(mockRefusal(linkCalendar, 403, "not-allowed"));
  await press("Zo is het goed");

  expect((await screen.findByRole("alert")).textContent).toMatch(/Vraag de wijkredactie/);
});

test("a calendar that is followed tells how it goes, and can be stopped", async () => {
  open(buildUpkeep({ calendar: live }));

  expect(await screen.findByRole("heading", { level: 1, name: "Jullie agenda" })).toBeTruthy();
  expect(screen.getByText("Laatst gelezen: vandaag 11.07 uur.")).toBeTruthy();
  expect(screen.getByText("Alles gaat goed.")).toBeTruthy();
  await press("Stop met volgen");

  expect(await screen.findByText("We volgen de agenda niet meer. De activiteiten staan er nog.")).toBeTruthy();
  expect(screen.getByLabelText("Adres van de agenda")).toHaveProperty("value", "");
});

test("a calendar that could not be read, and one that waits, say so; another can be chosen", async () => {
  const sent = open(buildUpkeep({ calendar: { ...live, isLive: false, failure: "refused" } }));

  expect(await screen.findByText(/ineens veel anders/)).toBeTruthy();
  expect(screen.getByText(/De agenda laat ons niet binnen/)).toBeTruthy();
  expect(screen.queryByText("Alles gaat goed.")).toBeNull();
  await press("Kijk nu in de agenda");
  await screen.findByRole("heading", { level: 1, name: "Zo komt het erop te staan" });
  await press("Toch niet");
  await press("Volg een andere agenda");

  expect(screen.getByLabelText("Adres van de agenda")).toHaveProperty("value", "");
  expect(sent).toEqual([{ address, isLive: false }]);
});

test("each program has its own way to the address", async () => {
  open();
  await userEvent.click(await screen.findByText("Nextcloud"));

  expect(screen.getByText("Kies ‘Link delen’ en kopieer de openbare link.")).toBeTruthy();
});

test("the page of the maker leads here, and says when to look", async () => {
  mockServer.use(mockOperation(getUpkeep, () => buildUpkeep({ calendar: { ...live, failure: "unreachable" } })));
  renderApp("/bijhouden/geheim", NOW);

  expect((await screen.findByRole("link", { name: "Kijk even naar jullie agenda" })).getAttribute("href")).toBe("/bijhouden/geheim/agenda");
});

test("whoever wants to change an activity that follows hears where its time is kept", async () => {
  mockServer.use(mockOperation(getUpkeep, () => buildUpkeep({ calendar: live, place: { activities: [koffie, buildActivity({ id: "eigen", title: "Eigen" })] } })));
  const router = renderApp("/bijhouden/geheim/anders/activiteit?welke=cal-1", NOW);
  expect(await screen.findByText(/Verander de tijd daar/)).toBeTruthy();

  await router.navigate({ to: "/bijhouden/$token/anders/$what", params: { token: "geheim", what: "activiteit" }, search: { welke: "eigen" } });
  expect(await screen.findByRole("heading", { level: 1, name: /Eigen/ })).toBeTruthy();
  expect(screen.queryByText(/Verander de tijd daar/)).toBeNull();
});
