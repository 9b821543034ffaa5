import { getPlace, searchPlaces } from "@schuifaan/shared/contract/places";
import { addNote, getTip, reportWrong } from "@schuifaan/shared/contract/tips";
import { buildPlace } from "@schuifaan/shared/fixtures/build-place";
import { screen } from "@testing-library/react";
import { userEvent } from "@testing-library/user-event";
import { expect, test } from "vitest";

import { answerWith } from "../../mocks/answer-with.ts";
import { mockEndpoint, mockProblem } from "../../mocks/mock-endpoint.ts";
import { mockOperation, mockRefusal } from "../../mocks/mock-operation.ts";
import { renderApp } from "../../testing/render-app.tsx";
import { mockServer } from "../../testing/setup.ts";

const TOKEN = "t".repeat(43);
const place = buildPlace({ id: "r-01", slug: "theepot", name: "De Blauwe Theepot" });

/** The API as it is for one report; `told` fills with what it hears. */
function mockTelling() {
  const told: unknown[] = [];
  let note: string | undefined = undefined;
  mockServer.use(
    mockEndpoint(getPlace, () => place),
    mockEndpoint(searchPlaces, () => answerWith([])),
    mockOperation(reportWrong, ({ input, body }) => {
      told.push({ ...input, ...body });
      note = body.note;
      return { token: TOKEN, path: `/melding/${TOKEN}` };
    }),
    mockOperation(addNote, ({ token, body }) => {
      told.push({ token, ...body });
      note = body.note;
      return {};
    }),
    mockOperation(getTip, ({ token }) => {
      expect(token).toBe(TOKEN);
      return getTip.output.parse({ told: { kind: "wrong", wrong: "times", note }, state: "waiting", place, at: "2026-11-21T11:00:00.000Z", eraseAfter: "2027-05-20" });
    }),
  );
  return told;
}

test("two presses from the page of the place, and it is told; words may follow", async () => {
  const told = mockTelling();
  const router = renderApp("/plek/theepot", { now: "2026-11-21T12:00:00+01:00" });
  await userEvent.click(await screen.findByRole("link", { name: "Klopt dit niet? Zeg het" }));
  await userEvent.click(await screen.findByRole("button", { name: "De tijden kloppen niet" }));

  expect(await screen.findByRole("heading", { level: 1, name: "Jouw melding" })).toBeTruthy();
  expect(router.state.location.pathname).toBe(`/melding/${TOKEN}`);
  expect(told).toMatchObject([{ place: "r-01", wrong: "times", website: "" }]);
  expect(told[0]).toHaveProperty("tookInMs");
  expect(screen.getByText("Jij zei: de tijden kloppen niet.")).toBeTruthy();
  expect(screen.getByText("Iemand uit de wijk kijkt ernaar.").closest("li")?.getAttribute("aria-current")).toBe("step");
  expect(window.localStorage.getItem("meldingen")).toBe(`["${TOKEN}"]`);

  await userEvent.type(screen.getByRole("textbox", { name: "Wil je er iets bij zeggen?" }), "Nu om 11 uur.");
  await userEvent.click(screen.getByRole("button", { name: "Stuur mee" }));

  expect(await screen.findByText("Dank je. Het is erbij gezet.")).toBeTruthy();
  expect(told.at(-1)).toEqual({ token: TOKEN, note: "Nu om 11 uur." });
  expect(await screen.findByText("Nu om 11 uur.", { selector: "blockquote" })).toBeTruthy();
});

test("something else is written down first, and nothing goes without words", async () => {
  const told = mockTelling();
  renderApp("/plek/theepot/klopt-niet");
  await userEvent.click(await screen.findByRole("button", { name: /^Iets anders/ }));
  const box = screen.getByRole("textbox", { name: "Wat klopt er niet?" });
  expect(document.activeElement).toBe(box);

  await userEvent.click(screen.getByRole("button", { name: "Verstuur" }));
  expect(screen.getByText("Schrijf op wat er niet klopt.")).toBeTruthy();
  expect(box.getAttribute("aria-invalid")).toBe("true");
  expect(told).toEqual([]);

  await userEvent.type(box, "De naam is anders.");
  await userEvent.click(screen.getByRole("button", { name: "Verstuur" }));
  await screen.findByRole("heading", { name: "Jouw melding" });
  expect(told).toMatchObject([{ wrong: "other", note: "De naam is anders." }]);
});

test.each([
  [429, "too-often", "Er is net veel verstuurd. Wacht een uur en probeer het dan nog eens."],
  [503, "read-only", "Het ligt aan ons, niet aan jou. Wat je opschreef, staat er nog. Probeer het zo weer."],
] as const)("when it is not sent (%d) that is said, and it can be pressed again", async (status, code, sentence) => {
  mockTelling();
  mockServer.use(mockRefusal(reportWrong, status, code));
  renderApp("/plek/theepot/klopt-niet");
  await userEvent.click(await screen.findByRole("button", { name: "De prijs klopt niet" }));
  expect(await screen.findByText(sentence)).toBeTruthy();

  mockTelling();
  await userEvent.click(screen.getByRole("button", { name: "De prijs klopt niet" }));
  expect(await screen.findByRole("heading", { name: "Jouw melding" })).toBeTruthy();
});

test("of a place that is not there nothing is wrong", async () => {
  mockServer.use(mockProblem(getPlace, 404, "not-found"));
  renderApp("/plek/weg/klopt-niet");

  expect(await screen.findByRole("heading", { name: "Deze pagina is er niet" })).toBeTruthy();
});

test("in English too", async () => {
  mockTelling();
  renderApp("/plek/theepot/klopt-niet?taal=en");

  expect(await screen.findByRole("button", { name: "I found the door closed" })).toBeTruthy();
});
