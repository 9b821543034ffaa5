import { type PlannedActivity, searchActivities } from "@schuifaan/shared/contract/activities";
import { getAreaPlaces } from "@schuifaan/shared/contract/places";
import type { Place } from "@schuifaan/shared/domain/place";
import { buildArea } from "@schuifaan/shared/fixtures/build-area";
import { buildPlace } from "@schuifaan/shared/fixtures/build-place";
import { buildPlannedActivity } from "@schuifaan/shared/fixtures/build-planned-activity";
import { screen, within } from "@testing-library/react";
import { userEvent } from "@testing-library/user-event";
import { afterEach, expect, test, vi } from "vitest";

import { mockEndpoint, mockProblem, mockSilence } from "../../mocks/mock-endpoint.ts";
import { renderApp } from "../../testing/render-app.tsx";
import { mockServer } from "../../testing/setup.ts";

const NOON = { now: "2026-11-21T12:00:00+01:00", publicUrl: "https://schuifaan.example" };
const POSTER = "/wijk/rtm-spangen/poster";

const kaneelstok = buildPlace({
  id: "r-24", name: "Huiskamer De Kaneelstok", areaCodes: ["rtm-spangen"], entrance: "Derde deur rechts.", address: { hint: "Begane grond" },
  contact: { phone: "010 000 00 24" }, lastConfirmed: "2026-11-19", openingHours: [{ days: ["TU"], from: "10:00", to: "12:00" }], entry: "walk_in",
});
const toren = buildPlace({ id: "r-23", name: "Schaaktafel De Stenen Toren", areaCodes: ["rtm-spangen"], lastConfirmed: "2026-11-02", contact: { phone: "010 000 00 23" } });
const buren = buildPlace({ id: "r-01", name: "De Buren", areaCodes: ["rtm-bospolder"] });
const at = ({ id, name }: Place, wish: Parameters<typeof buildPlannedActivity>[0]) => buildPlannedActivity({ ...wish, place: { id, name } });
const WEEK = [
  at(kaneelstok, { title: "Zaterdag aan tafel" }),
  at(toren, { title: "Schaken", costInEuros: 1.5, entry: "call_first", status: "full" }),
  at(kaneelstok, { title: "Samen zingen", day: "2026-11-22", status: "cancelled" }),
];

function mockWeek(activities: readonly PlannedActivity[], places: readonly Place[] = [kaneelstok, toren, buren], nextCursor?: string) {
  mockServer.use(
    mockEndpoint(getAreaPlaces, () => ({ area: buildArea(), places: [...places], isComplete: true, madeAt: "2026-11-21T11:00:00Z" })),
    mockEndpoint(searchActivities, () => ({
      activities: [...activities], total: activities.length, from: "2026-11-21", to: "2026-11-27", ...(nextCursor !== undefined && { nextCursor }),
    })),
  );
}

const sheet = async () => within((await screen.findByRole("heading", { name: "Deze week in Spangen" })).closest("article") ?? document.body);

afterEach(() => void vi.restoreAllMocks());

test("the week stands on the sheet with times, places and prices, and the doors that are open besides", async () => {
  mockWeek(WEEK);
  renderApp(POSTER, NOON);

  const poster = await sheet();
  expect(poster.getByText("21 t/m 27 november 2026")).toBeTruthy();
  const texts = poster.getAllByRole("listitem").map(({ textContent }) => textContent.replaceAll("\u00a0", " "));
  expect(texts).toContain("13.00–16.00Zaterdag aan tafel De Kaneelstok · gratis");
  expect(texts).toContain("13.00–16.00Schaken De Stenen Toren · vol · € 1,50 · eerst even bellen");
  expect(texts).toContain("13.00–16.00Samen zingen De Kaneelstok · gaat niet door");
  expect(texts).toContain("10.00–12.00Loop binnen De Kaneelstok");
  expect(texts).toContain("Huiskamer De Kaneelstok Begane grond. Derde deur rechts. Bel 010 000 00 24");
  expect(poster.getByText(/Nagekeken tussen 2 november en 19 november\./)).toBeTruthy();
  expect(poster.getByRole("img", { name: "QR-code naar https://schuifaan.example/wijk/rtm-spangen" })).toBeTruthy();
  expect(poster.queryByText(/De Buren/)).toBeNull();
});

test("one press prints it", async () => {
  mockWeek(WEEK);
  const print = vi.spyOn(window, "print").mockReturnValue();
  renderApp(POSTER, NOON);
  await userEvent.click(await screen.findByRole("button", { name: "Print de poster" }));
  expect(print).toHaveBeenCalledOnce();
});

test("what does not fit is counted, day by day, and the letters stay large enough", async () => {
  // Paper with room for twelve lines, of whatever kind.
  vi.spyOn(HTMLElement.prototype, "clientHeight", "get").mockReturnValue(1200);
  vi.spyOn(Element.prototype, "scrollHeight", "get").mockImplementation(function measure(this: Element) {
    return this.querySelectorAll("li").length * 100;
  });
  mockWeek(Array.from({ length: 20 }, (_, index) => at(kaneelstok, { title: `Nummer ${index}` })));
  renderApp(POSTER, NOON);

  const poster = await sheet();
  const shown = poster.getAllByText(/^Nummer/).length;
  expect(shown).toBeLessThan(20);
  expect(poster.getByText(`en nog ${20 - shown}`)).toBeTruthy();
  expect(poster.getByRole("heading", { name: /Liever eerst bellen/ })).toBeTruthy();
});

test("a week in which nothing is on says so, and shows only the places that one can go to", async () => {
  const shut = buildPlace({ id: "r-20", name: "De Zachte Stoel", status: "paused", areaCodes: ["rtm-spangen"] });
  mockWeek([], [toren, shut]);
  renderApp(POSTER, NOON);

  const poster = await sheet();
  expect(poster.getByText("Deze week weten we hier niets. Scan de code en zie wat er in de buurt is.")).toBeTruthy();
  expect(poster.getByText("Schaaktafel De Stenen Toren")).toBeTruthy();
  expect(poster.queryByText("De Zachte Stoel")).toBeNull();
});

test("a town with more than one answer can tell has no poster, but a way to its parts", async () => {
  mockWeek(WEEK, [kaneelstok], "next");
  renderApp(POSTER, NOON);
  expect(await screen.findByText(/te veel te doen voor één blad/)).toBeTruthy();
  expect(screen.queryByRole("article")).toBeNull();
  expect(screen.getByRole("link", { name: "Terug naar Spangen" }).getAttribute("href")).toBe("/wijk/rtm-spangen");
});

test("an area that is not there, or an api that is not, says so", async () => {
  mockWeek([]);
  mockServer.use(mockProblem(getAreaPlaces, 404, "not-found"));
  renderApp(POSTER, NOON);
  expect(await screen.findByRole("heading", { name: "Deze pagina is er niet" })).toBeTruthy();
});

test("a poster that cannot be made says so, and can be asked for again", async () => {
  mockServer.use(mockSilence(getAreaPlaces), mockSilence(searchActivities));
  renderApp(POSTER, NOON);
  const retry = await screen.findByRole("button", { name: "Probeer het opnieuw" });
  mockWeek(WEEK);
  await userEvent.click(retry);
  expect((await sheet()).getByText("Zaterdag aan tafel")).toBeTruthy();
});
