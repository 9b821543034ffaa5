// Loaded before the patience of a test begins: a lazy page takes a busy machine long.
import "./upkeep-photo-page.tsx";

import { addPhoto, getUpkeep, removePhoto } from "@schuifaan/shared/contract/upkeep";
import { screen, within } from "@testing-library/react";
import { userEvent } from "@testing-library/user-event";
import { expect, test } from "vitest";

import { buildUpkeep } from "../../mocks/build-upkeep.ts";
import { mockOperation, mockRefusal } from "../../mocks/mock-operation.ts";
import { renderApp } from "../../testing/render-app.tsx";
import { mockServer } from "../../testing/setup.ts";

const NOW = { now: "2026-11-21T11:00:00.000Z" };
const DOOR = { id: "foto1", kind: "door" as const, alt: "Een blauwe deur", width: 800, height: 600 };
const withPhotos = (photos: (typeof DOOR)[]) => buildUpkeep({ place: { photos } });
const press = async (name: string) => userEvent.click(await screen.findByRole("button", { name }));

async function fillIn() {
  await userEvent.upload(await screen.findByLabelText("Kies of maak een foto"), new File(["deur"], "deur.jpg", { type: "image/jpeg" }));
  await userEvent.click(screen.getByLabelText("De deur"));
  await userEvent.type(screen.getByLabelText("Wat zie je op de foto?"), "Een blauwe deur");
  await userEvent.click(screen.getByLabelText("Nee, niemand"));
}

test("a photo is sent with what it shows and with whose yes; a browser that cannot draw sends it as it is", async () => {
  const sent: object[] = [];
  mockServer.use(mockOperation(getUpkeep, () => withPhotos([])), mockOperation(addPhoto, ({ body }) => {
    sent.push(body);
    return withPhotos([DOOR]);
  }));
  renderApp("/bijhouden/geheim/foto", NOW);
  await fillIn();
  await press("Zet de foto erbij");

  expect(await screen.findByText("Dank je wel. De foto staat erbij.")).toBeTruthy();
  expect(screen.getByRole("img", { name: "Een blauwe deur" }).getAttribute("src")).toBe("/foto/foto1");
  expect(sent).toEqual([{ kind: "door", alt: "Een blauwe deur", people: "none", picture: btoa("deur") }]);
  expect(screen.getByLabelText("Wat zie je op de foto?")).toHaveProperty("value", "");
});

test("without words, picture or yes nothing is sent", async () => {
  mockServer.use(mockOperation(getUpkeep, () => withPhotos([])));
  renderApp("/bijhouden/geheim/foto", NOW);
  await press("Zet de foto erbij");

  const links = within(screen.getByRole("alert")).getAllByRole("link");
  expect(links.map(({ textContent }) => textContent)).toEqual(["Kies eerst een foto.", "Kies wat erop staat.", "Schrijf in een paar woorden wat je ziet.", "Kies of er mensen op staan."]);
});

test("a photo that is too large is told apart, and what was typed stays", async () => {
  mockServer.use(mockOperation(getUpkeep, () => withPhotos([])), mockRefusal(addPhoto, 413, "too-large"));
  renderApp("/bijhouden/geheim/foto", NOW);
  await fillIn();
  await press("Zet de foto erbij");

  expect(await screen.findByText(/^Dit is te groot/)).toBeTruthy();
  expect(screen.getByLabelText("Wat zie je op de foto?")).toHaveProperty("value", "Een blauwe deur");
});

test("a photo is taken away with one press", async () => {
  const removed: string[] = [];
  mockServer.use(mockOperation(getUpkeep, () => withPhotos([DOOR])), mockOperation(removePhoto, ({ input: { photo } }) => {
    removed.push(photo);
    return withPhotos([]);
  }));
  renderApp("/bijhouden/geheim/foto", NOW);
  await press("Haal deze foto weg: Een blauwe deur");

  expect(await screen.findByText("De foto is weg.")).toBeTruthy();
  expect(removed).toEqual(["foto1"]);
});
