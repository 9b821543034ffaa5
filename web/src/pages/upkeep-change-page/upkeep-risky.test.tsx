// Loaded before the patience of a test begins: a lazy page takes a busy machine long.
import "./upkeep-change-page.tsx";

import { changeListing } from "@schuifaan/shared/contract/upkeep";
import { screen } from "@testing-library/react";
import { userEvent } from "@testing-library/user-event";
import { expect, test } from "vitest";

import { buildUpkeep } from "../../mocks/build-upkeep.ts";
import { mockRefusal } from "../../mocks/mock-operation.ts";
import { mockUpkeep } from "../../mocks/mock-upkeep.ts";
import { renderApp } from "../../testing/render-app.tsx";
import { mockServer } from "../../testing/setup.ts";

function open(path: string) {
  const { handlers, sent } = mockUpkeep(buildUpkeep());
  mockServer.use(...handlers);
  renderApp(`/bijhouden/geheim/anders/${path}`, { now: "2026-11-21T11:00:00.000Z" });
  return sent;
}

const press = async (name: string) => userEvent.click(await screen.findByRole("button", { name }));
const fill = async (label: string, text: string) => {
  const field = await screen.findByLabelText(label);
  await userEvent.clear(field);
  await userEvent.type(field, text);
};
const thanks = () => screen.findByRole("heading", { level: 1, name: /^Dank je wel/ });

test("how to reach a place is only changed by who says to be the maker, and waits for the wijkredactie", async () => {
  const sent = open("contact");
  expect(await screen.findByRole("heading", { level: 1, name: "Ben jij Roza?" })).toBeTruthy();
  await press("Ja, dat ben ik");
  await fill("Telefoon van de plek", "0612345678");
  expect(screen.getByText("Is dit jouw eigen nummer? Zet het er dan liever niet op.")).toBeTruthy();
  expect(screen.getByText(/Iemand van de wijkredactie kijkt hier eerst naar/)).toBeTruthy();
  await press("Zo is het goed");

  expect(await screen.findByRole("heading", { level: 1, name: "Dank je wel. We kijken het na." })).toBeTruthy();
  expect(sent[0]?.change).toEqual({ kind: "contact", contact: { phone: "0612345678" } });
  expect(JSON.stringify(window.localStorage)).not.toContain("0612345678");
});

test("a number that is somebody's own is kept off the page, and the reason is told", async () => {
  window.localStorage.setItem("ben-ik", "m1");
  open("contact");
  await fill("Telefoon van de plek", "0612345678");
  mockServer.use(mockRefusal(changeListing, 400, "invalid-input", [{ in: "body", field: "change", detail: "own-number" }]));
  await press("Zo is het goed");

  expect(await screen.findByText(/^Dit is het eigen nummer van iemand/)).toBeTruthy();
});

test("who is not the maker cannot, and a device that was told remembers", async () => {
  open("adres");
  await press("Nee");
  expect(await screen.findByText(/^Vraag dan Roza/)).toBeTruthy();
  expect(screen.queryByLabelText("Straat")).toBeNull();
});

test("the address is checked before it is sent", async () => {
  window.localStorage.setItem("ben-ik", "m1");
  const sent = open("adres");
  await fill("Straat", "Kade");
  await fill("Nummer", "3");
  await fill("Postcode", "3024");
  await press("Zo is het goed");
  expect(screen.getByRole("alert").textContent).toContain("Een postcode heeft 4 cijfers en 2 letters. Zo: 3024 AA");
  await fill("Postcode", "3024aa");
  await press("Zo is het goed");

  await thanks();
  expect(sent[0]?.change).toEqual({ kind: "address", address: { street: "Kade", houseNumber: "3", postcode: "3024 AA" } });
});
