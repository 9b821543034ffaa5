import { getPlace, searchPlaces } from "@schuifaan/shared/contract/places";
import type { Place } from "@schuifaan/shared/domain/place";
import { buildActivity } from "@schuifaan/shared/fixtures/build-activity";
import { buildPlace } from "@schuifaan/shared/fixtures/build-place";
import { screen } from "@testing-library/react";
import { userEvent } from "@testing-library/user-event";
import { afterEach, expect, test, vi } from "vitest";

import { answerWith } from "../../mocks/answer-with.ts";
import { mockEndpoint } from "../../mocks/mock-endpoint.ts";
import { renderApp } from "../../testing/render-app.tsx";
import { mockServer } from "../../testing/setup.ts";
import { standAt } from "../../testing/stand-at.ts";

const START = { now: "2026-11-21T12:00:00+01:00", publicUrl: "https://schuifaan.example" };
const ADDRESS = "https://schuifaan.example/plek/theepot";

const theepot = buildPlace({
  id: "theepot",
  name: "De Blauwe Theepot",
  areaName: "Bospolder",
  gemeenteName: "Rotterdam",
  entrance: "De blauwe deur.",
  firstVisit: { text: "Kom gerust.", hostFirstName: "Samira" },
  lastConfirmed: "2026-11-16",
  openingHours: [{ days: ["SU"], from: "14:00", to: "16:30" }],
  contact: { phone: "010 000 00 01", email: "theepot@voorbeeld.example" },
  welcome: ["walk_with_you", "call_first_ok"],
});

// By date, for it may be read another day.
const MESSAGE = "Schuif je aan? De Blauwe Theepot, Bospolder, Rotterdam.\nOpen: zondag 22 november, 14.00–16.30 uur.\nWelke deur? De blauwe deur.\nVraag naar Samira.";

function openPage(place: Place = theepot) {
  mockServer.use(mockEndpoint(getPlace, () => place), mockEndpoint(searchPlaces, () => answerWith([])));
  return renderApp(`/plek/${place.slug}`, START);
}

function lendNavigator(parts: Readonly<Record<string, unknown>>): void {
  for (const [name, value] of Object.entries(parts)) Object.defineProperty(window.navigator, name, { value, configurable: true });
}

afterEach(() => {
  Reflect.deleteProperty(window.navigator, "share");
  Reflect.deleteProperty(window.navigator, "clipboard");
  vi.restoreAllMocks();
});

const shareMenu = async () => (await screen.findByText("Deel deze plek")).closest("details");

test("without a share sheet there are a link to copy, WhatsApp with a ready text, and e-mail", async () => {
  openPage();
  const menu = await shareMenu();
  await userEvent.click(screen.getByText("Deel deze plek"));
  expect(menu?.open).toBe(true);

  const whatsapp = new URL(screen.getByRole("link", { name: "Stuur met WhatsApp" }).getAttribute("href") ?? "");
  expect([whatsapp.origin, whatsapp.searchParams.get("text")]).toEqual(["https://wa.me", `${MESSAGE}\n${ADDRESS}`]);
  const mail = new URL(screen.getByRole("link", { name: "Stuur met e-mail" }).getAttribute("href") ?? "");
  expect([mail.searchParams.get("subject"), mail.searchParams.get("body")]).toEqual(["De Blauwe Theepot", `${MESSAGE}\n${ADDRESS}`]);
});

test("the link is copied, and a browser that does not copy shows it", async () => {
  const copied: string[] = [];
  const user = userEvent.setup();
  lendNavigator({ clipboard: { writeText: (text: string) => Promise.resolve(copied.push(text)) } });
  openPage();
  await user.click(await screen.findByText("Deel deze plek"));
  await user.click(screen.getByRole("button", { name: "Kopieer de link" }));
  expect(await screen.findByText("De link is gekopieerd.")).toBeTruthy();
  expect(copied).toEqual([ADDRESS]);

  lendNavigator({ clipboard: { writeText: () => Promise.reject(new DOMException("no", "NotAllowedError")) } });
  await user.click(screen.getByRole("button", { name: "Kopieer de link" }));
  expect(await screen.findByText(ADDRESS)).toBeTruthy();
});

test("a phone's own share sheet gets the text and the link; changing one's mind opens nothing else", async () => {
  const share = vi.fn<typeof navigator.share>(() => Promise.reject(new DOMException("changed my mind", "AbortError")));
  lendNavigator({ share });
  openPage();
  const menu = await shareMenu();
  await userEvent.click(screen.getByText("Deel deze plek"));

  expect(share).toHaveBeenCalledWith({ title: "De Blauwe Theepot", text: MESSAGE, url: ADDRESS });
  expect(menu?.open).toBe(false);
});

test("a share sheet that fails leaves the other ways", async () => {
  lendNavigator({ share: () => Promise.reject(new DOMException("no target", "DataError")) });
  openPage();
  const menu = await shareMenu();
  await userEvent.click(screen.getByText("Deel deze plek"));

  await vi.waitFor(() => expect(menu?.open).toBe(true));
});

test("what may be old is not sent on as a time", async () => {
  openPage({ ...theepot, lastConfirmed: "2026-01-01", entrance: undefined, firstVisit: undefined });
  const text = new URL((await screen.findByRole("link", { name: "Stuur met WhatsApp", hidden: true })).getAttribute("href") ?? "").searchParams.get("text");

  expect(text).toBe(`Schuif je aan? De Blauwe Theepot, Bospolder, Rotterdam.\n${ADDRESS}`);
});

test("who would rather come together finds where to ask for it", async () => {
  openPage();

  expect((await screen.findByRole("link", { name: "Ik ga liever samen" })).getAttribute("href")).toBe("/plek/theepot/bericht?over=samen");
  expect(screen.getByText("Bel je liever eerst? Dat mag.")).toBeTruthy();
});

test("a place that promises nobody to come along does not offer it", async () => {
  openPage({ ...theepot, welcome: [] });

  await screen.findByRole("heading", { level: 1, name: "De Blauwe Theepot" });
  expect(screen.queryByText("Ik ga liever samen")).toBeNull();
  expect(screen.queryByText("Bel je liever eerst? Dat mag.")).toBeNull();
});

test("how far it is to walk is reckoned in the browser: nothing is asked of any server", async () => {
  const asked: string[] = [];
  mockServer.events.on("request:start", ({ request }) => void asked.push(request.url));
  const { asked: positions } = standAt({ lat: theepot.lat + 0.009, lng: theepot.lng });
  openPage();
  const button = await screen.findByRole("button", { name: "Hoe ver is het lopen?" });
  expect(positions()).toBe(0);
  const before = asked.length;

  await userEvent.click(button);

  expect(await screen.findByText("Ongeveer 1 km · 13 minuten lopen.")).toBeTruthy();
  expect(asked.slice(before)).toEqual([]);
  mockServer.events.removeAllListeners();
});

test("who does not want to be found is left in peace", async () => {
  standAt("denied");
  openPage();
  await userEvent.click(await screen.findByRole("button", { name: "Hoe ver is het lopen?" }));

  expect(await screen.findByText("We mogen niet zien waar je bent. Dat geeft niet.")).toBeTruthy();
});

test("a place where there is something to do can be followed in somebody's own calendar", async () => {
  openPage({ ...theepot, activities: [buildActivity()] });
  await userEvent.click(await screen.findByText("Volg deze plek"));

  expect(screen.getByRole("link", { name: "Zet in mijn agenda" }).getAttribute("href")).toBe("webcal://schuifaan.example/plek/theepot/agenda.ics");
});

test("a place without activities offers no empty calendar", async () => {
  openPage();
  await screen.findByText("Deel deze plek");

  expect(screen.queryByText("Volg deze plek")).toBeNull();
});
