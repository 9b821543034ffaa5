import { closeTask, findManagedPlaces, getManagedPlace, getWorklist, type Outcome, type Task } from "@schuifaan/shared/contract/redactie";
import { getMe, getSignInWays, signOut } from "@schuifaan/shared/contract/sign-in";
import { findAlike } from "@schuifaan/shared/contract/tips";
import { screen, within } from "@testing-library/react";
import { userEvent } from "@testing-library/user-event";
import { expect, test } from "vitest";

import { buildManagedPlace, buildMe, buildTask } from "../../mocks/build-redactie.ts";
import { mockOperation, mockRefusal } from "../../mocks/mock-operation.ts";
import { renderApp } from "../../testing/render-app.tsx";
import { mockServer } from "../../testing/setup.ts";

const NOW = { now: "2026-11-21T11:00:00.000Z" };
const call = buildTask({ kind: "call", month: "2026-11", makerName: "Roza", phone: "010 555 01 23", lastConfirmed: "2026-08-21" });
const tip = buildTask(
  { kind: "tip_new_place", tip: "x", name: "De Nieuwe Stoel", type: "living_room", address: { street: "Kerkstraat" }, when: "dinsdag", hasMaker: false, looksLikeMachine: true, alike: [] },
  { id: "t2", place: undefined },
);

function serve(tasks: Task[]): { outcomes: Outcome[] } {
  const outcomes: Outcome[] = [];
  const left = [...tasks];
  mockServer.use(
    mockOperation(getMe, () => buildMe()),
    mockOperation(getWorklist, () => ({ tasks: left, counts: Object.fromEntries(left.map(({ body }) => [body.kind, 1])), total: left.length, doneThisWeek: 0 })),
    mockOperation(closeTask, ({ input: { task }, body }) => {
      outcomes.push(body);
      left.splice(left.findIndex(({ id }) => id === task), 1);
      return {};
    }),
  );
  return { outcomes };
}

test("who is not in finds the way in", async () => {
  mockServer.use(mockRefusal(getMe, 401, "not-signed-in"));
  renderApp("/redactie", NOW);

  expect(await screen.findByRole("heading", { level: 1, name: "Je bent niet binnen" })).toBeTruthy();
  expect(screen.getByRole("link", { name: "Naar binnen" }).getAttribute("href")).toBe("/inloggen");
});

test("nothing to do is said kindly", async () => {
  serve([]);
  renderApp("/redactie", NOW);

  expect(await screen.findByText("Alles is bij. Tijd voor koffie.")).toBeTruthy();
});

test("tasks stand by kind, with what is needed to decide behind each; what is done leaves the list", async () => {
  const { outcomes } = serve([call, tip]);
  renderApp("/redactie", NOW);
  expect(await screen.findByText(/^2 dingen wachten op jou/)).toBeTruthy();
  expect(screen.getAllByRole("heading", { level: 2 }).map(({ textContent }) => textContent)).toEqual(["Even bellen 1", "Nieuwe plek getipt 1"]);

  await userEvent.click(screen.getByText("De Blauwe Theepot"));
  expect(await screen.findByText("Roza")).toBeTruthy();
  expect(screen.getByRole("link", { name: "010 555 01 23" }).getAttribute("href")).toBe("tel:0105550123");
  expect(screen.getByText("21 augustus")).toBeTruthy();
  await userEvent.click(screen.getByRole("button", { name: "Alles klopt nog" }));

  expect(await screen.findByText("Klaar: De Blauwe Theepot.")).toBeTruthy();
  expect(await screen.findByText(/^1 ding wacht op jou/)).toBeTruthy();
  expect(outcomes).toEqual([{ outcome: "confirmed" }]);
  expect(document.activeElement).toBe(screen.getByRole("heading", { level: 1 }));
});

test("a new place goes on the map with a point, found by its address or typed", async () => {
  const { outcomes } = serve([tip]);
  mockServer.use(mockOperation(findAlike, () => ({ places: [] })));
  renderApp("/redactie", NOW);
  await userEvent.click(await screen.findByText("De Nieuwe Stoel"));
  expect(await screen.findByText("Let op: dit kan door een machine gemaakt zijn.")).toBeTruthy();

  await userEvent.click(screen.getByRole("button", { name: "Zet op de kaart" }));
  expect(screen.getByText(/^Vul twee getallen in/)).toBeTruthy();
  await userEvent.type(screen.getByLabelText("Punt op de kaart"), "51.91, 4.44");
  await userEvent.type(screen.getByLabelText("Zeg er iets bij"), "Dank je!");
  await userEvent.click(screen.getByRole("button", { name: "Zet op de kaart" }));

  expect(await screen.findByText("Klaar: De Nieuwe Stoel.")).toBeTruthy();
  expect(outcomes).toEqual([{ outcome: "accepted", point: { lat: 51.91, lng: 4.44 }, answer: "Dank je!" }]);
});

test("a change that waits stands beside what the page says now", async () => {
  const change = { kind: "contact", contact: { phone: "010 123 45 67" } } as const;
  serve([buildTask({ kind: "risky_change", makerName: "Roza", change })]);
  mockServer.use(mockOperation(getManagedPlace, () => buildManagedPlace()));
  renderApp("/redactie", NOW);
  await userEvent.click(await screen.findByText("De Blauwe Theepot"));

  const heading = await screen.findByRole("heading", { level: 4, name: "Bellen of mailen" });
  const facts = within(heading.parentElement ?? document.body).getAllByRole("definition").map(({ textContent }) => textContent);
  expect(facts.at(-1)).toBe("010 123 45 67");
});

test("a task that a colleague closed first says so", async () => {
  serve([call]);
  mockServer.use(mockRefusal(closeTask, 409, "changed-meanwhile"));
  renderApp("/redactie", NOW);
  await userEvent.click(await screen.findByText("De Blauwe Theepot"));
  await userEvent.click(await screen.findByRole("button", { name: "Niemand nam op" }));

  expect(await screen.findByText("Iemand was je voor. De lijst is nu bijgewerkt.")).toBeTruthy();
});

test("a professional begins at the places, and leaves by one button", async () => {
  let left = 0;
  mockServer.use(
    mockOperation(getMe, () => buildMe({ grants: [{ id: "g1", role: "professional" }] })),
    mockOperation(findManagedPlaces, ({ input: { q } }) => ({ places: q === "niks" ? [] : [{ ...buildManagedPlace().place, makers: 0, openTasks: 2 }], total: q === "niks" ? 0 : 1 })),
    mockOperation(getSignInWays, () => ({ mail: true as const })),
    mockOperation(signOut, () => {
      left += 1;
      return {};
    }),
  );
  renderApp("/redactie", NOW);
  expect(await screen.findByText(/niemand houdt dit bij · 2 taken$/)).toBeTruthy();
  expect(screen.queryByRole("link", { name: "Werklijst" })).toBeNull();
  await userEvent.type(screen.getByLabelText("Zoek op naam"), "niks");
  expect(await screen.findByText("Hier is geen plek met die naam.")).toBeTruthy();

  await userEvent.click(screen.getByRole("button", { name: "Naar buiten" }));

  expect(await screen.findByRole("heading", { level: 1, name: "Naar de wijkredactie" })).toBeTruthy();
  expect(left).toBe(1);
});
