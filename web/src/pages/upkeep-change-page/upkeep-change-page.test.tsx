// Loaded before the patience of a test begins: a lazy page takes a busy machine long.
import "./upkeep-change-page.tsx";

import { changeListing, getUpkeep, undoChange, type Upkeep } from "@schuifaan/shared/contract/upkeep";
import { screen, within } from "@testing-library/react";
import { userEvent } from "@testing-library/user-event";
import { afterEach, expect, test, vi } from "vitest";

import { buildUpkeep } from "../../mocks/build-upkeep.ts";
import { mockNoAnswer, mockOperation, mockRefusal } from "../../mocks/mock-operation.ts";
import { mockUpkeep } from "../../mocks/mock-upkeep.ts";
import { renderApp } from "../../testing/render-app.tsx";
import { mockServer } from "../../testing/setup.ts";

const NOW = { now: "2026-11-21T11:00:00.000Z" };

function open(path: string, upkeep: Upkeep = buildUpkeep()) {
  const { handlers, sent } = mockUpkeep(upkeep);
  mockServer.use(...handlers);
  renderApp(`/bijhouden/geheim/${path}`, NOW);
  return sent;
}

const save = async () => userEvent.click(await screen.findByRole("button", { name: "Zo is het goed" }));
const lines = () => screen.getAllByRole("definition").map(({ textContent }) => textContent);

const blocked = () => {
  throw new DOMException("blocked", "SecurityError");
};

afterEach(() => vi.restoreAllMocks());

test("from the menu to a new time: chosen, filled in, read back, saved, told, and the way back", async () => {
  const sent = open("anders");
  await userEvent.click(await screen.findByRole("link", { name: /^Een tijd/ }));
  await userEvent.click(await screen.findByRole("link", { name: /^Koffietafel/ }));

  const heading = await screen.findByRole("heading", { level: 1, name: "Wanneer is ‘Koffietafel’?" });
  expect(document.activeElement).toBe(heading);
  expect(screen.getByText("Nu staat er: Elke maandag en woensdag van 10.00 tot 12.00 uur.")).toBeTruthy();
  await userEvent.click(screen.getByRole("button", { name: "woensdag" }));
  await userEvent.click(screen.getByRole("button", { name: "donderdag" }));
  await userEvent.clear(screen.getByLabelText("Tot"));
  await userEvent.type(screen.getByLabelText("Tot"), "1230");
  await userEvent.click(screen.getByLabelText("Niet in de schoolvakantie"));
  const told = "Koffietafel: elke maandag en donderdag van 10.00 tot 12.30 uur, niet in de schoolvakantie.";
  expect(screen.getByText(told)).toBeTruthy();
  await save();

  expect(await screen.findByRole("heading", { level: 1, name: "Dank je wel." })).toBe(document.activeElement);
  expect(lines()).toEqual([told, "Koffietafel: elke maandag en woensdag van 10.00 tot 12.00 uur."]);
  expect(screen.getByText("Wim krijgt hier ook een mail over. Zo zien jullie het allebei.")).toBeTruthy();
  expect(screen.getByRole("link", { name: "Print het nieuwe kaartje" }).getAttribute("href")).toBe("/plek/theepot/kaartje");
  expect(sent).toMatchObject([{ version: 7, token: "geheim", change: { kind: "activity", activity: { id: "koffie", schedule: { byDay: ["MO", "TH"], from: "10:00", to: "12:30" } } } }]);
});

test("what was saved can be put back at once", async () => {
  const undone: number[] = [];
  open("anders/deur");
  mockServer.use(mockOperation(undoChange, ({ body: { version } }) => {
    undone.push(version);
    return buildUpkeep();
  }));
  await userEvent.type(await screen.findByLabelText("De deur"), " Bel aan.");
  await save();
  await userEvent.click(await screen.findByRole("button", { name: "Toch terugzetten (kan nog 30 dagen)" }));

  expect(await screen.findByRole("heading", { level: 1, name: "Teruggezet. Iedereen ziet dit meteen." })).toBeTruthy();
  expect(undone).toEqual([8]);
});

test("what visitors will see is there before anything is saved", async () => {
  const sent = open("anders/deur");
  const field = await screen.findByLabelText("De deur");
  await userEvent.clear(field);
  await userEvent.type(field, "De groene deur.");
  await userEvent.click(screen.getByRole("button", { name: "Bekijk eerst hoe het eruitziet" }));

  const preview = within(screen.getByRole("region", { name: "Zo zien bezoekers het" }));
  expect(within(preview.getByRole("region", { name: "Welke deur?" })).getByText("De groene deur.")).toBeTruthy();
  expect(sent).toEqual([]);
});

test("what is missing is told above and beside, and the summary leads to the field", async () => {
  const sent = open("anders/deur");
  const field = await screen.findByLabelText("De deur");
  await userEvent.clear(field);
  await save();

  const summary = screen.getByRole("alert");
  expect(document.activeElement).toBe(summary);
  expect(field.getAttribute("aria-invalid")).toBe("true");
  expect(document.getElementById("ingang-error")?.textContent).toBe("Schrijf hoe je de deur herkent.");
  await userEvent.click(within(summary).getByRole("link", { name: "Schrijf hoe je de deur herkent." }));
  expect(document.activeElement).toBe(field);
  expect(sent).toEqual([]);
});

test("what was typed is there again in a new tab, until it is saved; the link is kept nowhere", async () => {
  window.localStorage.setItem("concept:theepot:deur", JSON.stringify({ at: Date.parse(NOW.now) - 86_400_000, values: { entrance: "De gele deur", route: "" } }));
  open("anders/deur");
  const field = await screen.findByLabelText("De deur");
  expect(field).toHaveProperty("value", "De gele deur");
  await userEvent.type(field, " links");
  expect(window.localStorage.getItem("concept:theepot:deur")).toContain("De gele deur links");
  expect(JSON.stringify(window.localStorage)).not.toContain("geheim");
  await userEvent.click(screen.getByRole("button", { name: "Begin opnieuw" }));
  expect(field).toHaveProperty("value", "Hoekdeur.");
  expect(window.localStorage.getItem("concept:theepot:deur")).toBeNull();

  await userEvent.type(field, "!");
  await save();
  await screen.findByRole("heading", { level: 1, name: "Dank je wel." });
  expect(window.localStorage.getItem("concept:theepot:deur")).toBeNull();
});

test.each([
  ["too old", JSON.stringify({ at: Date.parse(NOW.now) - 31 * 86_400_000, values: { entrance: "Oud", route: "" } })],
  ["of another shape", JSON.stringify({ at: Date.parse(NOW.now), values: { door: 3 } })],
  ["no JSON", "{"],
])("a draft that is %s is left alone", async (_, text) => {
  window.localStorage.setItem("concept:theepot:deur", text);
  open("anders/deur");

  expect(await screen.findByLabelText("De deur")).toHaveProperty("value", "Hoekdeur.");
});

test("a browser that keeps nothing can do everything else", async () => {
  vi.spyOn(Storage.prototype, "setItem").mockImplementation(blocked);
  vi.spyOn(Storage.prototype, "getItem").mockImplementation(blocked);
  vi.spyOn(Storage.prototype, "removeItem").mockImplementation(blocked);
  const sent = open("anders/deur");
  await userEvent.type(await screen.findByLabelText("De deur"), "!");
  await save();

  await screen.findByRole("heading", { level: 1, name: "Dank je wel." });
  expect(sent).toHaveLength(1);
});

test("a line that falls away costs nobody their words", async () => {
  const sent = open("anders/deur");
  const field = await screen.findByLabelText("De deur");
  mockServer.use(mockNoAnswer(changeListing));
  await userEvent.type(field, " Bel aan.");
  await save();
  expect(await screen.findByText("We krijgen nu geen antwoord. Wat je schreef, blijft hier staan. Probeer het zo nog eens.")).toBeTruthy();
  expect(field).toHaveProperty("value", "Hoekdeur. Bel aan.");
  const again = mockUpkeep(buildUpkeep());
  mockServer.use(...again.handlers);
  await save();
  expect(await screen.findByRole("heading", { level: 1, name: "Dank je wel." })).toBeTruthy();
  expect([sent.length, again.sent.length]).toEqual([0, 1]);
});

test("a link that ended while writing says so, and the words stay", async () => {
  open("anders/deur");
  await userEvent.type(await screen.findByLabelText("De deur"), "!");
  mockServer.use(mockRefusal(changeListing, 401, "link-ended"));
  await save();

  expect(await screen.findByText(/^Deze link werkt niet meer/)).toBeTruthy();
  expect(screen.getByRole("link", { name: "Vraag een nieuwe link" }).getAttribute("href")).toBe("/bijhouden");
  expect(window.localStorage.getItem("concept:theepot:deur")).toContain("Hoekdeur.!");
});

test("who was second sees what the first made of it, and chooses", async () => {
  open("anders/deur");
  const field = await screen.findByLabelText("De deur");
  await userEvent.clear(field);
  await userEvent.type(field, "De gele deur.");
  const theirs = buildUpkeep({ version: 9, place: { entrance: "De groene deur." }, past: [{ version: 8, at: NOW.now, role: "maker", by: "Wim", change: { kind: "summary", summary: "Fijn" }, canUndo: true }] });
  mockServer.use(mockRefusal(changeListing, 409, "changed-meanwhile"), mockOperation(getUpkeep, () => theirs));
  await save();

  const notice = within((await screen.findByRole("heading", { name: "Iemand anders was je net voor" })).closest("div") ?? document.body);
  expect(notice.getAllByRole("definition").map(({ textContent }) => textContent)).toEqual(["De groene deur.", "De gele deur."]);
  expect(notice.getByText("In het kort: Fijn")).toBeTruthy();
  expect(field).toHaveProperty("value", "De gele deur.");

  const newest = mockUpkeep(theirs);
  mockServer.use(...newest.handlers);
  await userEvent.click(notice.getByRole("button", { name: "Bewaar wat ik schreef" }));
  expect(await screen.findByRole("heading", { level: 1, name: "Dank je wel." })).toBeTruthy();
  expect(newest.sent).toMatchObject([{ version: 9, change: { entrance: "De gele deur." } }]);
});

test("hours that somebody else added in the meantime stay when mine are saved", async () => {
  open("anders/tijd?welke=open.MO-WE-1000");
  await userEvent.click(await screen.findByRole("button", { name: "vrijdag" }));
  const theirs = buildUpkeep({ version: 8, place: { openingHours: [{ days: ["MO", "WE"], from: "10:00", to: "13:00" }, { days: ["SU"], from: "14:00", to: "16:00" }] } });
  mockServer.use(mockRefusal(changeListing, 409, "changed-meanwhile"), mockOperation(getUpkeep, () => theirs));
  await save();
  await screen.findByRole("heading", { name: "Iemand anders was je net voor" });
  const newest = mockUpkeep(theirs);
  mockServer.use(...newest.handlers);
  await save();

  await screen.findByRole("heading", { level: 1, name: "Dank je wel." });
  expect(newest.sent[0]?.change).toEqual({ kind: "hours", openingHours: [{ days: ["MO", "WE", "FR"], from: "10:00", to: "13:00" }, { days: ["SU"], from: "14:00", to: "16:00" }] });
});
