import { getPlace, searchPlaces } from "@schuifaan/shared/contract/places";
import type { Place } from "@schuifaan/shared/domain/place";
import { buildPlace } from "@schuifaan/shared/fixtures/build-place";
import { screen, within } from "@testing-library/react";
import { userEvent } from "@testing-library/user-event";
import { expect, test } from "vitest";

import { answerWith } from "../../mocks/answer-with.ts";
import { mockEndpoint, mockProblem, mockSilence } from "../../mocks/mock-endpoint.ts";
import { renderApp } from "../../testing/render-app.tsx";
import { mockServer } from "../../testing/setup.ts";

function openPage(place: Place, neighbours: readonly Place[] = []) {
  mockServer.use(
    mockEndpoint(getPlace, () => place),
    mockEndpoint(searchPlaces, () => {
      const answer = answerWith([place, ...neighbours]);
      return { ...answer, places: answer.places.map((found) => Object.assign(found, { distanceInMetres: 200 })) };
    }),
  );
  return renderApp(`/plek/${place.slug}`);
}

const box = async (title: string) => within(await screen.findByRole("region", { name: title }));

test("what gets somebody over the doorstep comes first: who greets you, which door, what it costs", async () => {
  openPage(
    buildPlace({
      name: "De Blauwe Theepot",
      entrance: "De blauwe deur op de hoek.",
      firstVisit: { text: "Kom gerust alleen.", hostFirstName: "Samira", hostWhen: "maandagochtend" },
      cost: { kind: "small", amountInEuros: 2.5, note: "Koffie: 50 cent." },
      contact: { phone: "010 000 00 01" },
    }),
  );

  const welcome = await box("Eerste keer?");
  expect(welcome.getByText("Samira zegt je gedag")).toBeTruthy();
  expect(welcome.getByText("Meestal: maandagochtend")).toBeTruthy();
  expect(screen.getAllByRole("link", { name: "Bel de plek 010 000 00 01" })[0]?.getAttribute("href")).toBe("tel:0100000001");
  expect((await box("Welke deur?")).getByText("De blauwe deur op de hoek.")).toBeTruthy();
  const price = await box("Wat kost het?");
  expect(price.getByText(/^€\s2,50\.$/)).toBeTruthy();
  expect(price.getByText("Lukt dat niet? Zeg het.")).toBeTruthy();
  expect(document.title).toBe("De Blauwe Theepot · Schuif aan");
});

test("a picture of the door comes before those of the rooms, and tells who cannot see it what it shows", async () => {
  const photo = { width: 1600, height: 1200 };
  openPage(buildPlace({ entrance: "De blauwe deur.", photos: [{ id: "f2", kind: "room", alt: "Een lange tafel", ...photo }, { id: "f1", kind: "door", alt: "Een blauwe deur", ...photo }] }));

  const door = await screen.findByRole("img", { name: "Een blauwe deur" });
  expect(door.getAttribute("src")).toBe("/foto/f1");
  expect(screen.getAllByRole("img").map((image) => image.getAttribute("alt")).filter((alt) => alt !== null)).toEqual(["Een blauwe deur", "Een lange tafel"]);
});

test("what we do not know is said or left out, never made up", async () => {
  openPage(buildPlace());

  const sentence = "Dit weten we nog niet: welke deur, wat het kost, wanneer het open is, of je er goed in kunt en wie je kunt bellen of mailen. Vraag het even na.";
  expect(await screen.findByText(sentence)).toBeTruthy();
  expect(screen.getByText("Nog niet nagekeken")).toBeTruthy();
  for (const name of ["Welke deur?", "Wat kost het?", "Open", "Kan ik er goed in?"]) expect(screen.queryByRole("region", { name })).toBeNull();
  expect(screen.queryByRole("region", { name: "Eerste keer?" })).toBeNull();
  expect(screen.queryByRole("region", { name: "Wat is er te doen?" })).toBeNull();
});

test("a place with a phone is to be called about what we do not know, and what we know keeps its box", async () => {
  openPage(buildPlace({ contact: { phone: "010 000 00 01" }, cost: { kind: "free", amountInEuros: 0 }, access: { step_free: "yes" } }));

  expect(await screen.findByText("Dit weten we nog niet: welke deur en wanneer het open is. Bel even voor je gaat.")).toBeTruthy();
  expect((await box("Wat kost het?")).getByText("Gratis.")).toBeTruthy();
});

test("access knows four answers, and unknown is not no", async () => {
  openPage(buildPlace({ access: { step_free: "yes", wheelchair: "limited", lift: "no" }, accessNote: "Er is een helling." }));

  const access = await box("Kan ik er goed in?");
  const lines = access.getAllByRole("listitem").map(({ textContent }) => textContent);
  expect(lines).toContain("Geen drempel of trap bij de deur: ja");
  expect(lines).toContain("Rolstoel kan naar binnen: een beetje");
  expect(lines).toContain("Lift: nee");
  expect(lines.at(-1)).toMatch(/^Weten we nog niet: .*ringleiding/);
  expect(access.getByText("Er is een helling.")).toBeTruthy();
});

test("neighbours are shown, and the way back leads to the area", async () => {
  const place = buildPlace({ areaCodes: ["rtm-spangen"], areaName: "Spangen" });
  openPage(place, [buildPlace({ name: "De Kaneelstok" })]);

  expect(await screen.findByRole("link", { name: "De Kaneelstok" })).toBeTruthy();
  expect(screen.getByRole("link", { name: "Alle plekken in Spangen" }).getAttribute("href")).toBe("/wijk/rtm-spangen");
});

test("a place that is not there gets a kind page with a way on", async () => {
  mockServer.use(mockProblem(getPlace, 404, "not-found"));
  renderApp("/plek/bestaat-niet");

  expect(await screen.findByRole("heading", { name: "Deze pagina is er niet" })).toBeTruthy();
  expect(screen.getByRole("link", { name: "Zoek een plek" }).getAttribute("href")).toBe("/");
});

test("a place that cannot be fetched is tried again when asked", async () => {
  mockServer.use(mockSilence(getPlace));
  const place = buildPlace({ name: "De Kaneelstok" });
  renderApp(`/plek/${place.slug}`);
  await screen.findByText("Het lukt niet om deze plek te laten zien.");

  mockServer.use(mockEndpoint(getPlace, () => place), mockEndpoint(searchPlaces, () => answerWith([])));
  await userEvent.click(screen.getByRole("button", { name: "Probeer het opnieuw" }));

  expect(await screen.findByRole("heading", { level: 1, name: "De Kaneelstok" })).toBeTruthy();
});
