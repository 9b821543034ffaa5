import { findAlike, getTip, tipPlace } from "@schuifaan/shared/contract/tips";
import { PlaceId, Slug } from "@schuifaan/shared/domain/place";
import { cleanup, screen, waitFor, within } from "@testing-library/react";
import { userEvent } from "@testing-library/user-event";
import { expect, test } from "vitest";

import { mockOperation, mockRefusal } from "../../mocks/mock-operation.ts";
import { renderApp } from "../../testing/render-app.tsx";
import { mockServer } from "../../testing/setup.ts";

const TOKEN = "n".repeat(43);

function mockTips() {
  const asked: object[] = [];
  const sent: object[] = [];
  mockServer.use(
    mockOperation(findAlike, ({ input }) => {
      asked.push(input);
      const isTheepot = input.name.includes("Theepot");
      const place = { id: PlaceId.parse("r-01"), slug: Slug.parse("theepot"), name: "De Blauwe Theepot", type: "living_room", areaName: "Bospolder", distanceInMetres: input.postcode === undefined ? undefined : 180, isSameName: true } as const;
      return { places: isTheepot ? [place] : [] };
    }),
    mockOperation(tipPlace, ({ body }) => {
      sent.push(body);
      return { token: TOKEN, path: `/melding/${TOKEN}` };
    }),
    mockOperation(getTip, () => getTip.output.parse({ told: { kind: "new_place", name: "De Lange Tafel" }, state: "waiting", at: "2026-11-21T11:00:00.000Z", eraseAfter: "2027-05-20" })),
  );
  return { asked, sent };
}

const fields = () => ({
  name: screen.getByRole("textbox", { name: "Hoe heet de plek?" }),
  type: screen.getByRole("combobox", { name: "Wat is het?" }),
  where: screen.getByRole("textbox", { name: "Waar is het?" }),
  when: screen.getByRole("textbox", { name: "Wanneer is het open?" }),
});

test("four fields and it is told", async () => {
  const { sent } = mockTips();
  renderApp("/plek-erbij");
  await screen.findByRole("heading", { level: 1, name: "Weet jij nog een plek?" });
  const { name, type, where, when } = fields();
  await userEvent.type(name, "De Lange Tafel");
  await userEvent.selectOptions(type, "Eetplek");
  await userEvent.type(where, "Havenstraat 12, Schiedam");
  await userEvent.type(when, "elke woensdag");
  await userEvent.click(screen.getByRole("button", { name: "Verstuur" }));

  expect(await screen.findByRole("heading", { name: "Jouw tip" })).toBeTruthy();
  expect(sent).toMatchObject([{ name: "De Lange Tafel", type: "meal_place", address: { street: "Havenstraat", houseNumber: "12", woonplaats: "Schiedam" }, when: "elke woensdag", website: "" }]);
  expect(window.localStorage.getItem("meldingen")).toBe(`["${TOKEN}"]`);
  expect(window.sessionStorage.getItem("nieuwe plek")).toBeNull();
});

test("while somebody types, who does this already is shown, and choosing it leads there", async () => {
  const { asked } = mockTips();
  renderApp("/plek-erbij");
  await screen.findByRole("heading", { name: "Weet jij nog een plek?" });
  await userEvent.type(fields().name, "Theepot");

  const alike = within(await screen.findByRole("region", { name: "Wie doet dit al?" }));
  expect(screen.getByText("1 plek die erop lijkt")).toBeTruthy();
  const link = alike.getByRole("link", { name: /De Blauwe Theepot/ });
  expect([link.getAttribute("href"), link.textContent]).toEqual(["/plek/theepot", "De Blauwe TheepotHuiskamer · Bospolder · Zelfde naam"]);
  expect(asked).toHaveLength(1);

  await userEvent.type(fields().where, "3025 ab");
  await waitFor(() => expect(asked.at(-1)).toMatchObject({ name: "Theepot", postcode: "3025AB" }));
  expect(await alike.findByText(/200 m verderop/)).toBeTruthy();
});

test("what is missing is told above and beside, with the way to it", async () => {
  const { sent } = mockTips();
  renderApp("/plek-erbij");
  await userEvent.click(await screen.findByRole("checkbox", { name: /^Ik doe dit zelf/ }));
  await userEvent.click(screen.getByRole("button", { name: "Verstuur" }));

  const summary = within(screen.getAllByRole("alert")[0] ?? document.body);
  expect(summary.getAllByRole("link").map(({ textContent }) => textContent)).toEqual([
    "Schrijf op hoe de plek heet.", "Kies wat het is.", "Schrijf op waar het is.", "Schrijf je naam op.", "Dit is geen mailadres. Kijk nog eens.",
  ]);
  await userEvent.click(summary.getByRole("link", { name: "Kies wat het is." }));
  expect(document.activeElement).toBe(fields().type);
  expect(fields().name.getAttribute("aria-describedby")).toContain("name-error");
  expect(sent).toEqual([]);
});

test("who runs it asks for the link", async () => {
  const { sent } = mockTips();
  renderApp("/plek-erbij");
  await userEvent.click(await screen.findByRole("checkbox", { name: /^Ik doe dit zelf/ }));
  const { name, type, where } = fields();
  await userEvent.type(name, "De Lange Tafel");
  await userEvent.selectOptions(type, "Huiskamer");
  await userEvent.type(where, "achter de kerk");
  await userEvent.type(screen.getByRole("textbox", { name: "Je naam" }), "Ans");
  await userEvent.type(screen.getByRole("textbox", { name: "Je mailadres" }), "ans@thuis.example");
  await userEvent.click(screen.getByRole("button", { name: "Verstuur" }));

  await screen.findByRole("heading", { name: "Jouw tip" });
  expect(sent).toMatchObject([{ address: { hint: "achter de kerk" }, maker: { name: "Ans", email: "ans@thuis.example" } }]);
});

test("nothing typed is lost when it does not go, nor when the page is opened again", async () => {
  mockTips();
  mockServer.use(mockRefusal(tipPlace, 503, "read-only"));
  renderApp("/plek-erbij");
  await screen.findByRole("heading", { name: "Weet jij nog een plek?" });
  await userEvent.type(fields().name, "De Lange Tafel");
  await userEvent.selectOptions(fields().type, "Huiskamer");
  await userEvent.type(fields().where, "3025 AB");
  await userEvent.click(screen.getByRole("button", { name: "Verstuur" }));

  expect(await screen.findByText(/Wat je opschreef, staat er nog/)).toBeTruthy();
  expect(fields().name).toHaveProperty("value", "De Lange Tafel");

  cleanup();
  renderApp("/plek-erbij");
  await screen.findByRole("heading", { name: "Weet jij nog een plek?" });
  const { name, type, where } = fields();
  expect([name, type, where].map((field) => "value" in field && field.value)).toEqual(["De Lange Tafel", "living_room", "3025 AB"]);
});
