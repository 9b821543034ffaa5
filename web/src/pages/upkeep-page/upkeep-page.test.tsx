// Loaded before the patience of a test begins: a lazy page takes a busy machine long.
import "./upkeep-page.tsx";

import { acceptInvitation, requestLink } from "@schuifaan/shared/contract/makers";
import { confirmListing, getUpkeep, undoChange } from "@schuifaan/shared/contract/upkeep";
import { screen, within } from "@testing-library/react";
import { userEvent } from "@testing-library/user-event";
import { expect, test } from "vitest";

import { buildUpkeep } from "../../mocks/build-upkeep.ts";
import { mockNoAnswer, mockOperation, mockRefusal } from "../../mocks/mock-operation.ts";
import { renderApp } from "../../testing/render-app.tsx";
import { mockServer } from "../../testing/setup.ts";

const NOW = { now: "2026-11-21T11:00:00.000Z" };
const upkeep = buildUpkeep();

test("the listing stands there in eight lines; looking sends nothing, and the link is not in the address of the API", async () => {
  const tokens: (string | undefined)[] = [];
  mockServer.use(mockOperation(getUpkeep, ({ token }) => {
    tokens.push(token);
    return upkeep;
  }));
  renderApp("/bijhouden/geheim", NOW);

  expect(await screen.findByRole("heading", { level: 1, name: "Klopt dit nog?" })).toBeTruthy();
  expect(screen.getAllByRole("term").map(({ textContent }) => textContent)).toEqual(["Plek", "Open", "Te doen", "Deur", "Prijs", "Wie", "Dicht", "We zoeken"]);
  expect(screen.getByText("ma en wo 10.00–13.00")).toBeTruthy();
  expect(screen.getByText("Samira zegt je gedag")).toBeTruthy();
  expect(screen.getByText("Wim")).toBeTruthy();
  expect(document.title).toBe("Klopt dit nog? · Schuif aan");
  expect(tokens).toEqual(["geheim"]);
});

test("one press says that all still holds", async () => {
  let confirmed = 0;
  mockServer.use(mockOperation(getUpkeep, () => upkeep), mockOperation(confirmListing, () => {
    confirmed += 1;
    return upkeep;
  }));
  renderApp("/bijhouden/geheim", NOW);
  await userEvent.click(await screen.findByRole("button", { name: /^Ja, alles klopt nog/ }));

  const thanks = await screen.findByRole("heading", { level: 1, name: "Dank je wel." });
  expect(screen.getByText(/^Iedereen ziet dit meteen/)).toBeTruthy();
  expect(document.activeElement).toBe(thanks);
  expect(confirmed).toBe(1);
});

test("the page behind the yes of the mail has the same big button, and asks before it sends", async () => {
  let confirmed = 0;
  mockServer.use(mockOperation(getUpkeep, () => upkeep), mockOperation(confirmListing, () => {
    confirmed += 1;
    return upkeep;
  }));
  renderApp("/bijhouden/geheim/klopt", NOW);
  const button = await screen.findByRole("button", { name: /^Ja, alles klopt nog/ });
  expect(confirmed).toBe(0);
  await userEvent.click(button);

  expect(await screen.findByRole("heading", { level: 1, name: "Dank je wel." })).toBeTruthy();
  expect(confirmed).toBe(1);
});

test("without a connection it says so, and the same press tries again", async () => {
  mockServer.use(mockOperation(getUpkeep, () => upkeep), mockNoAnswer(confirmListing));
  renderApp("/bijhouden/geheim/klopt", NOW);
  await userEvent.click(await screen.findByRole("button", { name: /^Ja, alles klopt nog/ }));
  expect(await screen.findByRole("heading", { name: "Dat lukte niet" })).toBeTruthy();

  mockServer.use(mockOperation(confirmListing, () => upkeep));
  await userEvent.click(screen.getByRole("button", { name: /^Ja, alles klopt nog/ }));
  expect(await screen.findByRole("heading", { level: 1, name: "Dank je wel." })).toBeTruthy();
});

test("one maker alone is asked for a second; what waits, what was changed and the season are told", async () => {
  const change = { kind: "entrance", entrance: "De groene deur." } as const;
  mockServer.use(mockOperation(getUpkeep, () => buildUpkeep({
    makers: [{ id: "m1", name: "Roza", isYou: true, hasSaidYes: true }],
    waiting: [{ id: "w1", at: "2026-11-20T10:00:00.000Z", change: { kind: "name", name: "De Theepot" } }],
    past: [
      { version: 7, at: "2026-11-20T10:00:00.000Z", role: "maker", by: "Wim", change, canUndo: true },
      { version: 6, at: "2026-11-19T10:00:00.000Z", role: "key_person", canUndo: false },
    ],
    seasonQuestion: "christmas",
  })));
  renderApp("/bijhouden/geheim", NOW);

  expect((await screen.findByRole("link", { name: "Vraag iemand erbij" })).getAttribute("href")).toBe("/bijhouden/geheim/wie?stap=erbij");
  expect(within(screen.getByRole("region", { name: "Wacht op de wijkredactie" })).getByText("Naam: De Theepot")).toBeTruthy();
  expect(screen.getByRole("link", { name: /^Zijn jullie open met kerst/ })).toBeTruthy();
  const past = within(screen.getByRole("region", { name: "Veranderd in de laatste 30 dagen" }));
  expect(past.getAllByRole("listitem").map(({ textContent }) => textContent)).toEqual([
    "Deur: De groene deur. 20 november, door WimZet terug",
    "Er is iets veranderd. 19 november, door de wijkredactie",
  ]);
});

test("a change is put back with one press, and when that no longer fits it says why", async () => {
  const past = [{ version: 7, at: "2026-11-20T10:00:00.000Z", role: "maker" as const, change: { kind: "summary" as const, summary: "Nieuw" }, canUndo: true }];
  const undone: number[] = [];
  mockServer.use(mockOperation(getUpkeep, () => buildUpkeep({ past })), mockRefusal(undoChange, 409, "changed-meanwhile"));
  renderApp("/bijhouden/geheim", NOW);
  await userEvent.click(await screen.findByRole("button", { name: "Zet terug: In het kort: Nieuw" }));
  expect(await screen.findByText(/^Dit kan niet meer terug/)).toBeTruthy();

  mockServer.use(mockOperation(undoChange, ({ body: { version } }) => {
    undone.push(version);
    return buildUpkeep({ past: past.map((one) => Object.assign(one, { canUndo: false })) });
  }));
  await userEvent.click(screen.getByRole("button", { name: /^Zet terug/ }));
  expect(await screen.findByText("Teruggezet. Iedereen ziet dit meteen.")).toBeTruthy();
  expect(undone).toEqual([7]);
});

test("a link that ended is met with kind words and the way to a new one", async () => {
  const asked: string[] = [];
  mockServer.use(mockRefusal(getUpkeep, 401, "link-ended"), mockOperation(requestLink, ({ body: { email } }) => {
    asked.push(email);
    return { mailed: true as const };
  }));
  renderApp("/bijhouden/oud", NOW);
  expect(await screen.findByRole("heading", { level: 1, name: "Deze link werkt niet meer" })).toBeTruthy();
  const field = screen.getByLabelText("Jouw e-mailadres");
  await userEvent.click(screen.getByRole("button", { name: "Mail mij een link" }));
  expect(document.activeElement).toBe(field);
  expect(field.getAttribute("aria-invalid")).toBe("true");

  await userEvent.type(field, " roza@voorbeeld.example {Enter}");
  expect(await screen.findByText("Er gaat een mail naar roza@voorbeeld.example. Die is er binnen een paar minuten.")).toBeTruthy();
  expect(asked).toEqual(["roza@voorbeeld.example"]);
});

test("too many questions for a link are told apart from a broken line", async () => {
  mockServer.use(mockRefusal(requestLink, 429, "too-often"));
  renderApp("/bijhouden", NOW);
  await userEvent.type(await screen.findByLabelText("Jouw e-mailadres"), "roza@voorbeeld.example{Enter}");

  expect(await screen.findByText(/^Dit ging vaak achter elkaar/)).toBeTruthy();
});

test("who was asked to help says yes first", async () => {
  const asked = buildUpkeep({ makers: [{ id: "m3", name: "Roza", isYou: true, hasSaidYes: false }] });
  mockServer.use(mockOperation(getUpkeep, () => asked), mockOperation(acceptInvitation, () => upkeep));
  renderApp("/bijhouden/geheim", NOW);
  expect(await screen.findByRole("heading", { level: 1, name: "Ben jij Roza?" })).toBeTruthy();
  await userEvent.click(screen.getByRole("button", { name: "Ja, dat ben ik. Ik help mee" }));

  expect(await screen.findByRole("heading", { level: 1, name: "Klopt dit nog?" })).toBeTruthy();
});

test("a server that cannot be reached is asked again when the maker wants it", async () => {
  mockServer.use(mockNoAnswer(getUpkeep));
  renderApp("/bijhouden/geheim", NOW);
  await screen.findByText(/^Het lukt niet om jouw plek te laten zien/);
  mockServer.use(mockOperation(getUpkeep, () => upkeep));
  await userEvent.click(screen.getByRole("button", { name: "Probeer het opnieuw" }));

  expect(await screen.findByRole("heading", { level: 1, name: "Klopt dit nog?" })).toBeTruthy();
});

test("it speaks English to who asks for it", async () => {
  mockServer.use(mockOperation(getUpkeep, () => upkeep));
  renderApp("/bijhouden/geheim?taal=en", NOW);

  expect(await screen.findByRole("heading", { level: 1, name: "Is this still right?" })).toBeTruthy();
  expect(screen.getByText("Hoekdeur.").lang).toBe("nl");
  expect(screen.getByRole("link", { name: /^No, something is different/ }).getAttribute("href")).toBe("/bijhouden/geheim/anders?taal=en");
});
