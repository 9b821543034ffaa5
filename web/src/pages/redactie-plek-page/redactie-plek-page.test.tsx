import {
  addMaker, changeManagedPlace, findManagedPlaces, getManagedPlace, type ManagedPlace, mergePlaces, removeMaker, restoreVersion,
} from "@schuifaan/shared/contract/redactie";
import { getMe } from "@schuifaan/shared/contract/sign-in";
import { PlaceId } from "@schuifaan/shared/domain/place";
import { screen, within } from "@testing-library/react";
import { userEvent } from "@testing-library/user-event";
import { http, HttpResponse } from "msw";
import { expect, test } from "vitest";

import { buildManagedPlace, buildMe } from "../../mocks/build-redactie.ts";
import { mockOperation } from "../../mocks/mock-operation.ts";
import { renderApp } from "../../testing/render-app.tsx";
import { mockServer } from "../../testing/setup.ts";

const NOW = { now: "2026-11-21T11:00:00.000Z" };
const managed = buildManagedPlace();
const address = `/redactie/plek/${managed.place.id}`;

function serve(place: ManagedPlace = managed): void {
  mockServer.use(mockOperation(getMe, () => buildMe()), mockOperation(getManagedPlace, () => place));
}

/** Bram is first, with another short text; answers the versions that are saved after that. */
function serveTheirs(): number[] {
  const theirs = { ...managed.place, summary: "Thee en koffie." };
  const change = { kind: "summary", summary: "Thee en koffie." } as const;
  const present = buildManagedPlace({ version: 3, place: theirs, history: [{ version: 3, at: "2026-11-21T10:59:00.000Z", role: "key_person", by: "Bram", source: "redactie", changes: [change], place: theirs }] });
  const versions: number[] = [];
  mockServer.use(
    http.post(`*/api/v1/managed-places/${managed.place.id}/changes`, () => {
      mockServer.use(mockOperation(getManagedPlace, () => present));
      return HttpResponse.json({ type: "about:blank", title: "No", status: 409, code: "changed-meanwhile", present }, { status: 409 });
    }, { once: true }),
    mockOperation(changeManagedPlace, ({ body: { version } }) => {
      versions.push(version);
      return { ...present, version: 4 };
    }),
  );
  return versions;
}

test("a listing tells what it says, who looks after it and what changed, the difference in sentences", async () => {
  serve();
  renderApp(address, NOW);
  expect(await screen.findByRole("heading", { level: 1, name: "De Blauwe Theepot" })).toBeTruthy();
  expect(screen.getByRole("link", { name: "roza@schuifaan.example" })).toBeTruthy();
  expect(screen.getByText("gaf antwoord op 2 november")).toBeTruthy();
  expect(screen.getByText("20 november · door Anna, de wijkredactie")).toBeTruthy();

  await userEvent.click(screen.getByText("Bekijk het verschil: Deur"));

  const sides = within(screen.getByRole("heading", { level: 4, name: "Deur" }).parentElement ?? document.body);
  expect(sides.getAllByRole("definition").map(({ textContent }) => textContent)).toEqual(["Blauwe deur.", "Groene deur."]);
});

test("a place is closed for a while, and told back", async () => {
  serve();
  const bodies: unknown[] = [];
  mockServer.use(mockOperation(changeManagedPlace, ({ body }) => {
    bodies.push(body);
    return { ...managed, version: 3 };
  }));
  renderApp(address, NOW);
  await userEvent.selectOptions(await screen.findByLabelText("Wat is er anders?"), "Weer open");
  await userEvent.click(screen.getByRole("button", { name: "Bewaar" }));
  await userEvent.selectOptions(screen.getByLabelText("Wat is er anders?"), "Een tijdje dicht");
  await userEvent.type(screen.getByLabelText("Van"), "2026-12-24");
  await userEvent.click(screen.getByRole("button", { name: "Bewaar" }));
  expect(screen.getByText(/^Kies twee dagen/)).toBeTruthy();
  await userEvent.type(screen.getByLabelText("Tot en met"), "2027-01-03");
  await userEvent.click(screen.getByRole("button", { name: "Bewaar" }));

  expect(await screen.findByText(/^Bewaard. Iedereen ziet dit meteen. Dicht van donderdag 24 december/)).toBeTruthy();
  expect(bodies).toEqual([{ version: 2, changes: [{ kind: "closure", closure: { from: "2026-12-24", to: "2027-01-03" } }] }]);
});

test("whoever saves second sees what the first changed, and then saves beside it", async () => {
  serve();
  const versions = serveTheirs();
  renderApp(address, NOW);
  await userEvent.selectOptions(await screen.findByLabelText("Wat is er anders?"), "Even dicht, einde onbekend");
  await userEvent.type(screen.getByLabelText("Wat wil je erbij zeggen?"), "We verven.");
  await userEvent.click(screen.getByRole("button", { name: "Bewaar" }));

  const conflict = await screen.findByText("Iemand was je net voor");
  expect(conflict.parentElement?.textContent).toMatch(/Dit veranderde Bram:.*Thee en koffie\..*We verven\./);
  expect(document.activeElement).toBe(conflict.parentElement);
  expect(versions).toEqual([]);
  await userEvent.click(screen.getByRole("button", { name: "Bewaar mijn wijziging erbij" }));

  expect(await screen.findByText(/^Bewaard. Iedereen ziet dit meteen./)).toBeTruthy();
  expect(versions).toEqual([3]);
});

test("a colleague answers the question that makers are asked, and loses nothing when somebody was first", async () => {
  serve();
  const versions = serveTheirs();
  const router = renderApp(address, NOW);
  await userEvent.click(await screen.findByText("Tijden, deur, prijs, activiteiten…"));
  await userEvent.click(screen.getByRole("link", { name: /^De deur/ }));
  const door = await screen.findByRole("textbox", { name: "De deur" });
  expect(screen.getAllByRole("heading", { level: 1 })).toHaveLength(1);
  await userEvent.clear(door);
  await userEvent.type(door, "De rode deur");
  await userEvent.click(screen.getByRole("button", { name: "Zo is het goed" }));
  await screen.findByText("Thee en koffie.", { exact: false });
  expect(versions).toEqual([]);
  await userEvent.click(screen.getByRole("button", { name: "Bewaar wat ik schreef" }));

  expect(await screen.findByText("De rode deur.")).toBeTruthy();
  expect(versions).toEqual([3]);
  expect(router.state.location.pathname).toBe(`${address}/anders/deur`);
});

test("what is old comes back only after asking", async () => {
  serve();
  const bodies: unknown[] = [];
  mockServer.use(mockOperation(restoreVersion, ({ body }) => {
    bodies.push(body);
    return managed;
  }));
  renderApp(address, NOW);
  await userEvent.click(await screen.findByRole("button", { name: "Zet terug zoals toen" }));
  expect(document.activeElement?.textContent).toBe("Ja, zet terug");
  await userEvent.click(screen.getByRole("button", { name: "Nee" }));
  expect(bodies).toEqual([]);
  await userEvent.click(screen.getByRole("button", { name: "Zet terug zoals toen" }));
  await userEvent.click(screen.getByRole("button", { name: "Ja, zet terug" }));

  expect(await screen.findByText("Teruggezet. Iedereen ziet dit meteen.")).toBeTruthy();
  expect(bodies).toEqual([{ version: 2, to: 1 }]);
});

test("a maker is asked, and another is ended", async () => {
  serve();
  const done: unknown[] = [];
  mockServer.use(
    mockOperation(addMaker, ({ body }) => {
      done.push(body);
      return managed;
    }),
    mockOperation(removeMaker, ({ input: { maker } }) => {
      done.push(maker);
      return buildManagedPlace({ makers: [] });
    }),
  );
  renderApp(address, NOW);
  await userEvent.click(await screen.findByText("Vraag iemand"));
  await userEvent.click(screen.getByRole("button", { name: "Stuur de uitnodiging" }));
  expect(screen.getByText("Vul een naam en een mailadres in.")).toBeTruthy();
  await userEvent.type(screen.getByLabelText("Naam"), "Wim");
  await userEvent.type(screen.getByLabelText("Mailadres"), "wim@schuifaan.example{Enter}");
  expect(await screen.findByText("Wim krijgt een mail.")).toBeTruthy();

  await userEvent.click(screen.getByRole("button", { name: "Stop met Roza" }));
  await userEvent.click(screen.getByRole("button", { name: "Ja, stop" }));

  expect(await screen.findByText("Nog niemand.")).toBeTruthy();
  expect(done).toEqual([{ name: "Wim", email: "wim@schuifaan.example" }, "m1"]);
});

test("a place that is here twice goes on in the other", async () => {
  serve();
  const other = PlaceId.parse("theepot-2");
  const bodies: unknown[] = [];
  mockServer.use(
    mockOperation(findManagedPlaces, () => ({ places: [managed.place, { ...managed.place, id: other, name: "Theepot" }].map(({ id, slug, name }) => ({ id, slug, name, makers: 0, openTasks: 0 })), total: 2 })),
    mockOperation(mergePlaces, ({ body }) => {
      bodies.push(body);
      return buildManagedPlace({ place: { ...managed.place, status: "closed", movedTo: other } });
    }),
  );
  renderApp(address, NOW);
  await userEvent.type(await screen.findByLabelText("Zoek de andere plek"), "theepot");
  await userEvent.click(await screen.findByRole("button", { name: "Ga verder in Theepot" }));
  await userEvent.click(screen.getByRole("button", { name: "Ja, voeg samen" }));

  expect((await screen.findByRole("link", { name: /^Deze plek is nu deel van/ })).getAttribute("href")).toBe("/redactie/plek/theepot-2");
  expect(bodies).toEqual([{ version: 2, into: other }]);
});

test("a professional looks, and finds nothing to press", async () => {
  serve(buildManagedPlace({ mayChange: false, makers: [] }));
  renderApp(address, NOW);

  expect(await screen.findByText("Je mag hier kijken. Veranderen doet de wijkredactie.")).toBeTruthy();
  expect(screen.queryByLabelText("Wat is er anders?")).toBeNull();
  expect(screen.queryByRole("button", { name: "Zet terug zoals toen" })).toBeNull();
});
