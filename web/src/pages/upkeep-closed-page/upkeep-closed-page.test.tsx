// Loaded before the patience of a test begins: a lazy page takes a busy machine long.
import "./upkeep-closed-page.tsx";
import "../upkeep-season-page/upkeep-season-page.tsx";

import { screen } from "@testing-library/react";
import { userEvent } from "@testing-library/user-event";
import { expect, test } from "vitest";

import { buildUpkeep } from "../../mocks/build-upkeep.ts";
import { mockUpkeep } from "../../mocks/mock-upkeep.ts";
import { renderApp } from "../../testing/render-app.tsx";
import { mockServer } from "../../testing/setup.ts";

const NOW = { now: "2026-11-21T11:00:00.000Z" };

function open(path: string, wish: Parameters<typeof buildUpkeep>[0] = {}) {
  const { handlers, sent } = mockUpkeep(buildUpkeep(wish));
  mockServer.use(...handlers);
  renderApp(`/bijhouden/geheim/${path}`, NOW);
  return sent;
}

const press = async (name: string | RegExp) => userEvent.click(await screen.findByRole("button", { name }));
const thanks = () => screen.findByRole("heading", { level: 1, name: "Dank je wel." });
const put = async (label: string, text: string) => {
  const field = await screen.findByLabelText(label);
  await userEvent.clear(field);
  await userEvent.type(field, text);
};

test("two days and a reason are read back as a sentence before they are sent", async () => {
  const sent = open("dicht");
  await put("Eerste dag dicht", "2026-12-24");
  await put("Laatste dag dicht", "2027-01-03");
  await userEvent.type(screen.getByLabelText("Waarom?"), "Kerstvakantie");
  expect(screen.getByText("Dicht van donderdag 24 december tot en met zondag 3 januari 2027. Kerstvakantie.")).toBeTruthy();
  await press("Zo is het goed");

  await thanks();
  expect(sent[0]?.change).toEqual({ kind: "closure", closure: { from: "2026-12-24", to: "2027-01-03", text: "Kerstvakantie" } });
  expect(screen.queryByRole("region", { name: "Dit staat er al" })).toBeNull();
});

test.each([
  ["", "", ["Kies de eerste dag.", "Kies de laatste dag."]],
  ["2026-12-24", "2026-12-20", ["De laatste dag is eerder dan de eerste."]],
  ["2026-11-01", "2026-11-08", ["Deze dagen zijn al geweest."]],
])("from %j to %j: %j", async (from, to, missing) => {
  const sent = open("dicht");
  if (from !== "") await put("Eerste dag dicht", from);
  if (to !== "") await put("Laatste dag dicht", to);
  await press("Zo is het goed");

  expect(Array.from(screen.getByRole("alert").querySelectorAll("a"), ({ textContent }) => textContent)).toEqual(missing);
  expect(sent).toEqual([]);
});

test("who does not know until when is closed for now", async () => {
  const sent = open("dicht");
  await userEvent.click(await screen.findByLabelText("Nee, dat weten we nog niet"));
  await userEvent.type(screen.getByLabelText("Waarom?"), "Er is brand geweest.");
  await press("Zo is het goed");

  await thanks();
  expect(sent[0]?.change).toEqual({ kind: "paused", note: "Er is brand geweest." });
});

test("a place that was closed for now is open again with one press", async () => {
  const sent = open("dicht", { place: { status: "paused" } });
  await press("We zijn weer open");

  expect(await thanks()).toBe(document.activeElement);
  expect(sent[0]?.change).toEqual({ kind: "resumed" });
  expect(screen.queryByLabelText("Eerste dag dicht")).toBeNull();
});

test("days that were closed are taken away, and the button says which", async () => {
  const sent = open("dicht", { place: { closures: [{ from: "2026-12-24", to: "2026-12-24" }, { from: "2026-10-01", to: "2026-10-02" }] } });
  await press("We zijn dan toch open. Haal weg: Dicht op donderdag 24 december.");

  await thanks();
  expect(sent[0]?.change).toEqual({ kind: "closure_gone", from: "2026-12-24", to: "2026-12-24" });
});

test.each([
  ["We zijn gewoon open", { kind: "holidays", publicHolidays: "open" }],
  ["We zijn een paar dagen dicht", { kind: "closure", closure: { from: "2026-12-24", to: "2027-01-01" } }],
])("at Christmas: %s", async (label, change) => {
  const sent = open("kerst", { seasonQuestion: "christmas" });
  expect(await screen.findByRole("heading", { level: 1, name: "Zijn jullie open met kerst?" })).toBeTruthy();
  await userEvent.click(screen.getByLabelText(label));
  await press("Zo is het goed");

  await thanks();
  expect(sent[0]?.change).toEqual(change);
});

test("at Christmas a place can be open on one special day", async () => {
  const sent = open("kerst?welke=christmas");
  await userEvent.click(await screen.findByLabelText("We zijn op één dag extra open"));
  await put("Op welke dag?", "2026-12-25");
  await put("Van", "12");
  await put("Tot", "16");
  expect(screen.getByText("Op vrijdag 25 december open van 12.00 tot 16.00 uur.")).toBeTruthy();
  await press("Zo is het goed");

  await thanks();
  expect(sent[0]?.change).toEqual({ kind: "special_open", specialOpen: { date: "2026-12-25", from: "12:00", to: "16:00" } });
});

test("summer begins from the school holidays of the region", async () => {
  const sent = open("kerst", { place: { vakantieregio: "midden" } });
  await userEvent.click(await screen.findByRole("link", { name: "De zomer" }));
  await userEvent.click(await screen.findByLabelText("We zijn een paar dagen dicht"));
  await press("Zo is het goed");

  await thanks();
  expect(sent[0]?.change).toEqual({ kind: "closure", closure: { from: "2027-07-17", to: "2027-08-29" } });
});

test("without an answer nothing is sent", async () => {
  const sent = open("kerst?welke=autumn");
  await press("Zo is het goed");

  expect(screen.getByRole("alert").textContent).toContain("Kies wat bij jullie past.");
  expect(sent).toEqual([]);
});
