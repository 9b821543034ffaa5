// Loaded before the patience of a test begins: a lazy page takes a busy machine long.
import "./upkeep-makers-page.tsx";

import { endLinks, exportPersonalData, inviteMaker, leavePlace } from "@schuifaan/shared/contract/makers";
import { getUpkeep } from "@schuifaan/shared/contract/upkeep";
import { screen } from "@testing-library/react";
import { userEvent } from "@testing-library/user-event";
import { expect, test } from "vitest";

import { buildUpkeep } from "../../mocks/build-upkeep.ts";
import { mockOperation, mockRefusal } from "../../mocks/mock-operation.ts";
import { renderApp } from "../../testing/render-app.tsx";
import { mockServer } from "../../testing/setup.ts";

const NOW = { now: "2026-11-21T11:00:00.000Z" };
const upkeep = buildUpkeep();

function open(path: string, seen = upkeep) {
  const invited: object[] = [];
  mockServer.use(mockOperation(getUpkeep, () => seen), mockOperation(inviteMaker, ({ body }) => {
    invited.push(body);
    return seen;
  }));
  renderApp(`/bijhouden/geheim/${path}`, NOW);
  return invited;
}

const press = async (name: string) => userEvent.click(await screen.findByRole("button", { name }));
const follow = async (name: RegExp) => userEvent.click(await screen.findByRole("link", { name }));

test("handing over takes three presses, and the address of somebody else is kept nowhere", async () => {
  const invited = open("wie");
  await follow(/^Ik geef het door/);
  await press("Ja, dat ben ik");
  await userEvent.type(await screen.findByLabelText("Voornaam"), "Ans");
  await userEvent.type(screen.getByLabelText("E-mailadres"), "ans@voorbeeld.example");
  await press("Stuur de mail");

  expect(await screen.findByRole("heading", { level: 1, name: "Ans krijgt een mail" })).toBe(document.activeElement);
  expect(invited).toEqual([{ as: "instead-of-me", name: "Ans", email: "ans@voorbeeld.example" }]);
  expect(JSON.stringify(window.localStorage)).not.toMatch(/ans|geheim/i);
});

test("a second maker is asked by name and address; what is missing is told", async () => {
  const invited = open("wie?stap=erbij");
  await press("Stuur de mail");
  expect(screen.getByRole("alert").textContent).toContain("Schrijf een voornaam.");
  await userEvent.type(screen.getByLabelText("Voornaam"), "Ans");
  await userEvent.type(screen.getByLabelText("E-mailadres"), "ans@voorbeeld.example");
  await press("Stuur de mail");

  await screen.findByText("Zodra het antwoord ja is, doen jullie het samen.");
  expect(invited).toEqual([{ as: "second", name: "Ans", email: "ans@voorbeeld.example" }]);
});

test("a new address of one's own keeps the name", async () => {
  const invited = open("wie?stap=adres");
  await press("Ja, dat ben ik");
  await userEvent.type(await screen.findByLabelText("E-mailadres"), "roza@nieuw.example");
  await press("Stuur de mail");

  expect(await screen.findByRole("heading", { level: 1, name: "Kijk in je nieuwe mail" })).toBeTruthy();
  expect(invited).toEqual([{ as: "my-new-address", name: "Roza", email: "roza@nieuw.example" }]);
});

test("who stops chooses for the place, is thanked, and hears when all is gone", async () => {
  const left: boolean[] = [];
  open("wie?stap=stoppen");
  mockServer.use(mockOperation(leavePlace, ({ body: { isPlaceStopping } }) => {
    left.push(isPlaceStopping);
    return { erasedBefore: "2026-12-21", othersStay: true };
  }));
  await press("Ja, dat ben ik");
  expect(screen.getByText("Wim gaat ermee door.")).toBeTruthy();
  await press("Ja, ik stop");
  expect(screen.getByText("Kies of de plek doorgaat.")).toBeTruthy();
  await userEvent.click(screen.getByLabelText("De plek gaat door"));
  await press("Ja, ik stop");

  expect(await screen.findByRole("heading", { level: 1, name: "Dank je wel voor alles" })).toBe(document.activeElement);
  expect(screen.getByText("Je link werkt niet meer. Alles over jou is weg vóór 21 december.")).toBeTruthy();
  expect(left).toEqual([false]);
});

test("one who is alone is offered to hand over instead", async () => {
  open("wie?stap=stoppen", buildUpkeep({ makers: [{ id: "m1", name: "Roza", isYou: true, hasSaidYes: true }] }));
  await press("Ja, dat ben ik");

  expect((await screen.findByRole("link", { name: "Ik geef het door" })).getAttribute("href")).toBe("/bijhouden/geheim/wie?stap=doorgeven");
});

test("all links are ended with one press", async () => {
  open("wie?stap=links");
  mockServer.use(mockOperation(endLinks, () => ({ mailed: true as const })));
  await press("Stop mijn links");

  expect(await screen.findByRole("heading", { level: 1, name: "Je links zijn gestopt" })).toBe(document.activeElement);
});

test("too many mails are held back, and that is said", async () => {
  open("wie?stap=erbij");
  mockServer.use(mockRefusal(inviteMaker, 429, "too-often"));
  await userEvent.type(await screen.findByLabelText("Voornaam"), "Ans");
  await userEvent.type(screen.getByLabelText("E-mailadres"), "ans@voorbeeld.example{Enter}");

  expect(await screen.findByText(/^Dit ging vaak achter elkaar/)).toBeTruthy();
});

test("what is known of a maker stands there, and goes along as a file", async () => {
  mockServer.use(mockOperation(exportPersonalData, () => ({ madeAt: NOW.now, tables: { makers: [{ name: "Roza" }] } })));
  open("privacy");
  expect((await screen.findAllByRole("definition")).map(({ textContent }) => textContent)).toEqual(["Roza", "roza@voorbeeld.schuifaan.example", "Nederlands"]);
  await press("Maak het bestand");

  const file = await screen.findByRole("link", { name: "Haal het bestand op" });
  expect(file.getAttribute("download")).toBe("schuif-aan-over-mij.json");
  const address = file.getAttribute("href") ?? "";
  expect(JSON.parse(decodeURIComponent(address.slice(address.indexOf(",") + 1)))).toEqual({ madeAt: NOW.now, tables: { makers: [{ name: "Roza" }] } });
});
