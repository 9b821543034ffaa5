// Loaded before the patience of a test begins: a lazy page takes a busy machine long.
import "./upkeep-change-page.tsx";

import type { Change } from "@schuifaan/shared/domain/change";
import { buildActivity } from "@schuifaan/shared/fixtures/build-activity";
import { screen } from "@testing-library/react";
import { userEvent } from "@testing-library/user-event";
import { expect, test } from "vitest";

import { buildUpkeep } from "../../mocks/build-upkeep.ts";
import { mockUpkeep } from "../../mocks/mock-upkeep.ts";
import { renderApp } from "../../testing/render-app.tsx";
import { mockServer } from "../../testing/setup.ts";

const NOW = { now: "2026-11-21T11:00:00.000Z" };
const SOUP = buildActivity({ id: "soep", title: "Soep", costInEuros: 2, costNote: "Twee euro.", schedule: { byDay: ["WE"], from: "12:00", to: "13:00" } });
const PLACE = { activities: [SOUP], needs: [{ id: "n1", kind: "hands" as const, text: "Een kok" }] };

function open(path: string, place: Parameters<typeof buildUpkeep>[0] = { place: PLACE }) {
  const { handlers, sent } = mockUpkeep(buildUpkeep(place));
  mockServer.use(...handlers);
  renderApp(`/bijhouden/geheim/anders/${path}`, NOW);
  return sent;
}

type Doing = () => Promise<void>;
const press = async (name: string) => userEvent.click(await screen.findByRole("button", { name }));
const choose = async (label: string) => userEvent.click(await screen.findByLabelText(label));
const fill = async (label: string, text: string) => {
  const field = await screen.findByLabelText(label);
  await userEvent.clear(field);
  if (text !== "") await userEvent.type(field, text);
};
const pick = async (label: string, option: string) => userEvent.selectOptions(await screen.findByLabelText(label), option);
const thanks = () => screen.findByRole("heading", { level: 1, name: /^Dank je wel/ });

const LIVE: readonly [string, Doing, Partial<Change>][] = [
  ["tijd?welke=open.nieuw", async () => { await press("zondag"); await fill("Van", "14"); await fill("Tot", "16.30"); },
    { kind: "hours", openingHours: [{ days: ["MO", "WE"], from: "10:00", to: "13:00" }, { days: ["SU"], from: "14:00", to: "16:30" }] }],
  ["tijd?welke=open.MO-WE-1000", async () => choose("Op deze tijd zijn we niet meer open"), { kind: "hours", openingHours: [] }],
  ["prijs", async () => { await choose("Een klein bedrag"); await fill("Hoeveel euro?", "2,50"); await fill("Wat moet je nog weten?", "Soep erbij."); },
    { kind: "cost", cost: { kind: "small", amountInEuros: 2.5, note: "Soep erbij." } }],
  ["prijs", async () => choose("Je betaalt wat je kunt"), { kind: "cost", cost: { kind: "pay_what_you_can", amountInEuros: 0 } }],
  ["wie", async () => { await fill("Voornaam", "Jan Willem"); await choose("Jan Willem vindt het goed dat de naam op de pagina staat.Vraag het eerst. De naam mag er altijd weer af. Na een jaar vragen we het opnieuw."); },
    { kind: "host", hostFirstName: "Jan Willem", hasConsent: true }],
  ["wie", async () => choose("Nee, noem niemand"), { kind: "host", hasConsent: false }],
  ["eerste-keer", async () => fill("De eerste vijf minuten", "Loop zo binnen."), { kind: "first_visit", text: "Loop zo binnen." }],
  ["kort", async () => fill("In één of twee zinnen", "Een huiskamer."), { kind: "summary", summary: "Een huiskamer." }],
  ["toegang", async () => { await pick("Lift", "Nee"); await pick("Ringleiding", "Ja"); await pick("Ringleiding", "Weten we nog niet"); },
    { kind: "access", access: { lift: "no" } }],
  ["sfeer", async () => { await choose("Hond mag mee"); await choose("Turks"); }, { kind: "welcome", welcome: ["dogs_ok"], languages: ["tr"] }],
  ["binnen", async () => { await choose("Keuken"); await choose("Gratis wifi"); }, { kind: "facilities", facilities: ["wifi", "kitchen"] }],
  ["zoeken?welke=nieuw", async () => { await pick("Wat is het?", "Spullen"); await fill("Vertel het in één zin", "Een soeppan"); },
    { kind: "need", need: { id: "stuff", kind: "stuff", text: "Een soeppan" } }],
  ["zoeken?welke=n1", async () => choose("Nee, haal het weg"), { kind: "need_gone", id: "n1" }],
  ["activiteit?welke=soep&deel=naam", async () => { await fill("De naam", "Soep en brood"); await pick("Wat voor iets is het?", "Samen eten"); },
    { kind: "activity", activity: { ...SOUP, title: "Soep en brood", category: "eat" } }],
  ["activiteit?welke=soep&deel=gaat", async () => choose("Het is gestopt"), { kind: "activity_gone", id: "soep" }],
  ["activiteit?welke=soep&deel=gaat", async () => choose("Het is vol"), { kind: "activity", activity: { ...SOUP, status: "full" } }],
  ["activiteit?welke=soep&deel=niet", async () => choose("Woensdag 2 december"), { kind: "skip_date", activity: "soep", date: "2026-12-02" }],
  ["tijd?welke=soep", async () => { await press("Elke maand"); await press("vrijdag"); await pick("De hoeveelste van de maand?", "De laatste"); },
    { kind: "activity", activity: { ...SOUP, schedule: { ...SOUP.schedule, freq: "MONTHLY", nth: -1, byDay: ["FR"] } } }],
];

test.each(LIVE)("%s: what is filled in is what is sent", async (path, fillIn, change) => {
  const sent = open(path);
  await fillIn();
  await press("Zo is het goed");

  await thanks();
  expect(sent.map((one) => one.change)).toMatchObject([change]);
});

test("a price that stays keeps its words, a new one loses those of the old", async () => {
  const sent = open("activiteit?welke=soep&deel=prijs");
  await fill("Hoeveel euro?", "3");
  await press("Zo is het goed");

  await thanks();
  expect(sent[0]?.change).toMatchObject({ activity: { costInEuros: 3 } });
  expect(JSON.stringify(sent[0]?.change)).not.toContain("Twee euro");
});

test("once or every other week wants a date that is still to come, on a day that was chosen", async () => {
  const sent = open("tijd?welke=soep");
  await press("Om de week");
  await fill("Wanneer is de volgende keer?", "");
  await userEvent.type(screen.getByLabelText("Wanneer is de volgende keer?"), "2026-11-27");
  await press("Zo is het goed");
  expect(screen.getAllByText("Deze datum valt op een andere dag. Kies een dag die je hierboven koos.")).toHaveLength(2);

  await press("Eén keer");
  await press("Zo is het goed");
  await thanks();
  expect(sent[0]?.change).toMatchObject({ activity: { schedule: { freq: "ONCE", dtStart: "2026-11-27", from: "12:00", to: "13:00" } } });
});

test("something new is asked in three small pages, and one can go back", async () => {
  const sent = open("activiteit?welke=nieuw");
  await press("Verder");
  expect(screen.getByRole("alert").textContent).toContain("Schrijf een naam.");
  await fill("De naam", "Spelletjes");
  await pick("Wat voor iets is het?", "Spelletjes");
  await press("Verder");
  expect(document.activeElement).toBe(await screen.findByRole("heading", { level: 1, name: "Wanneer is het?" }));
  expect(screen.getByText("Stap 2 van 3 · De Blauwe Theepot")).toBeTruthy();
  await press("Vorige stap");
  expect(await screen.findByLabelText("De naam")).toHaveProperty("value", "Spelletjes");
  await press("Verder");
  await press("dinsdag");
  await fill("Van", "19.30");
  await fill("Tot", "21");
  await press("Verder");
  await fill("Hoeveel euro?", "0");
  expect(screen.getByText("Spelletjes: elke dinsdag van 19.30 tot 21.00 uur.")).toBeTruthy();
  await press("Zo is het goed");

  await thanks();
  expect(sent[0]?.change).toMatchObject({ kind: "activity", activity: { id: "spelletjes", category: "games", costInEuros: 0, status: "planned", schedule: { freq: "WEEKLY", byDay: ["TU"], from: "19:30", to: "21:00" } } });
});

test.each([
  ["tijd?welke=open.nieuw", ["Kies ten minste één dag.", "Schrijf een tijd. Zo: 10.00", "Schrijf een tijd. Zo: 10.00"]],
  ["kort", ["Schrijf één of twee zinnen."]],
  ["wie", ["Vraag eerst of het mag. Zet dan een vinkje."]],
  ["activiteit?welke=soep&deel=niet", ["Kies een dag."]],
  ["zoeken?welke=nieuw", ["Kies wat jullie zoeken."]],
])("%s without an answer sends nothing and says what is missing", async (path, missing) => {
  const sent = open(path);
  await press("Zo is het goed");

  expect(Array.from(screen.getByRole("alert").querySelectorAll("a"), ({ textContent }) => textContent)).toEqual(missing);
  expect(sent).toEqual([]);
});

test("a surname is asked away", async () => {
  open("wie");
  await fill("Voornaam", "Samira van den Berg");
  await press("Zo is het goed");
  expect(screen.getByRole("alert").textContent).toContain("Schrijf een voornaam, zonder achternaam.");
});

test("help with writing names what reads easier, never what is wrong", async () => {
  open("eerste-keer");
  await fill("De eerste vijf minuten", "Dit is een laagdrempelige ontmoetingsruimte voor mensen.");

  expect(screen.getByText("Voor “laagdrempelige” kun je ook zeggen: “je loopt zo binnen”.")).toBeTruthy();
  expect(screen.getByRole("region", { name: "Hoe leest het?" }).textContent).not.toMatch(/fout|verkeerd|mag niet/);
});

test("what is gone in the meantime is told, with what there is instead", async () => {
  open("activiteit?welke=weg&deel=naam");

  expect(await screen.findByText(/^Deze staat er niet meer/)).toBeTruthy();
  expect(screen.getByRole("link", { name: /^Soep/ })).toBeTruthy();
});

test("a time can be changed with the keyboard alone", async () => {
  const sent = open("tijd?welke=open.MO-WE-1000");
  (await screen.findByRole("button", { name: "maandag" })).focus();
  await userEvent.keyboard(" {Tab}{Enter}");
  expect(document.activeElement).toBe(screen.getByRole("button", { name: "dinsdag" }));
  screen.getByLabelText("Van").focus();
  await userEvent.keyboard("{Control>}a{/Control}11{Enter}");

  await thanks();
  expect(sent[0]?.change).toEqual({ kind: "hours", openingHours: [{ days: ["TU", "WE"], from: "11:00", to: "13:00" }] });
});
