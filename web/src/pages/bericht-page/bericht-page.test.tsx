import { getMessageWay, sendMessage } from "@schuifaan/shared/contract/messages";
import { getPlace } from "@schuifaan/shared/contract/places";
import { buildPlace } from "@schuifaan/shared/fixtures/build-place";
import { screen } from "@testing-library/react";
import { userEvent } from "@testing-library/user-event";
import { expect, test } from "vitest";

import { mockEndpoint } from "../../mocks/mock-endpoint.ts";
import { mockOperation, mockRefusal } from "../../mocks/mock-operation.ts";
import { renderApp } from "../../testing/render-app.tsx";
import { mockServer } from "../../testing/setup.ts";

const START = { now: "2026-11-21T12:00:00+01:00" };
const place = buildPlace({ id: "r-01", slug: "theepot", name: "De Blauwe Theepot", welcome: ["walk_with_you"] });

function mockPlace(takesMessages: boolean, contact: { phone?: string; email?: string } = {}) {
  const sent: object[] = [];
  mockServer.use(
    mockEndpoint(getPlace, () => ({ ...place, contact })),
    mockOperation(getMessageWay, () => ({ takesMessages, promisedFor: "2026-11-24" })),
    mockOperation(sendMessage, ({ input, body }) => {
      sent.push({ ...input, ...body });
      return { promisedFor: "2026-11-24" };
    }),
  );
  return sent;
}

const reach = () => screen.findByRole("textbox", { name: "Je telefoon of mailadres" });

test("who would rather go together says who they are and how to reach them, and hears by when", async () => {
  const sent = mockPlace(true);
  renderApp("/plek/theepot/bericht?over=samen", START);
  expect(await screen.findByRole("heading", { level: 1, name: "Ik ga liever samen" })).toBeTruthy();
  expect(await screen.findByText("Dat kan bij De Blauwe Theepot. Iemand gaat de eerste keer met je mee.")).toBeTruthy();
  await userEvent.type(await reach(), "06 12 34 56 78");
  expect(screen.getByText("Je nummer geven we aan de plek. Alleen om jou te bellen.")).toBeTruthy();
  await userEvent.type(screen.getByRole("textbox", { name: "Je voornaam" }), "Ans");
  await userEvent.click(screen.getByRole("button", { name: "Verstuur" }));

  expect(await screen.findByRole("heading", { level: 1, name: "Verstuurd" })).toBeTruthy();
  expect(screen.getByText("Je krijgt antwoord. Uiterlijk dinsdag 24 november.")).toBeTruthy();
  expect(sent).toMatchObject([{ place: "r-01", kind: "come_together", firstName: "Ans", reach: "06 12 34 56 78", text: "", language: "nl" }]);
  expect(window.sessionStorage).toHaveLength(0);
});

test("where nobody promised to come along it is asked, not promised", async () => {
  mockPlace(true);
  mockServer.use(mockEndpoint(getPlace, () => ({ ...place, welcome: [] })));
  renderApp("/plek/theepot/bericht?over=samen", START);

  expect(await screen.findByText("Vraag het aan De Blauwe Theepot. Misschien kan er iemand met je mee.")).toBeTruthy();
});

test("a question wants words; and an address is not given on", async () => {
  const sent = mockPlace(true);
  renderApp("/plek/theepot/bericht?over=vraag", START);
  await userEvent.type(await reach(), "ans@thuis.example");
  expect(screen.getByText("Je mailadres geven we niet door. Wij sturen het antwoord aan jou.")).toBeTruthy();
  await userEvent.click(screen.getByRole("button", { name: "Verstuur" }));
  expect(screen.getAllByRole("link").map(({ textContent }) => textContent)).toEqual(expect.arrayContaining(["Schrijf je voornaam op.", "Schrijf op wat je wilt vragen."]));
  expect(sent).toEqual([]);

  await userEvent.type(screen.getByRole("textbox", { name: "Je voornaam" }), "Ans");
  await userEvent.type(screen.getByRole("textbox", { name: "Wat wil je vragen?" }), "Mag mijn hond mee?");
  await userEvent.click(screen.getByRole("button", { name: "Verstuur" }));
  await screen.findByRole("heading", { name: "Verstuurd" });
  expect(sent).toMatchObject([{ kind: "question", text: "Mag mijn hond mee?" }]);
});

test("a message that does not go is not lost", async () => {
  mockPlace(true);
  mockServer.use(mockRefusal(sendMessage, 429, "too-often"));
  renderApp("/plek/theepot/bericht", START);
  await userEvent.type(await reach(), "ans@thuis.example");
  await userEvent.type(screen.getByRole("textbox", { name: "Je voornaam" }), "Ans");
  await userEvent.click(screen.getByRole("button", { name: "Verstuur" }));

  expect(await screen.findByText(/Er is net veel verstuurd/)).toBeTruthy();
  expect(await reach()).toHaveProperty("value", "ans@thuis.example");
});

test.each([
  ["a phone", { phone: "010 000 00 01", email: "theepot@voorbeeld.example" }, "Bel de plek 010 000 00 01", "tel:0100000001"],
  ["nothing", {}, "Zeg het tegen de wijkredactie", "/plek/theepot/klopt-niet"],
])("a place where nobody reads along has no form, but %s", async (_, contact, name, href) => {
  mockPlace(false, contact);
  renderApp("/plek/theepot/bericht", START);

  expect((await screen.findByRole("link", { name })).getAttribute("href")).toBe(href);
  expect(screen.queryByRole("textbox")).toBeNull();
});
