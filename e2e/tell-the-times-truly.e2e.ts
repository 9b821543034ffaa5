import { finderScreen } from "./finder-screen.ts";
import { expect, test } from "./journey.ts";
import { placeScreen } from "./place-screen.ts";

test("a place that is open at Christmas says so in November", async ({ page }) => {
  await page.goto("/plek/huiskamer-de-blauwe-theepot");
  const place = placeScreen(page);

  await expect(place.openState).toHaveText("Dicht tot morgen 14.00");
  await expect(place.hours).toContainText("Op Eerste Kerstdag (25 december) open van 13.00 tot 17.00 uur. Eerste Kerstdag: wij zijn gewoon open. Er is soep.");
  await expect(place.hours).toContainText("Dicht van 31 december tot en met 1 januari 2027. Oud en nieuw: dicht.");
});

test("every two weeks means the right week", async ({ page }) => {
  await page.goto("/plek/taalcafe-het-praatbankje");
  const reading = placeScreen(page).times("Lezen met de groep");

  await expect(reading).toHaveCount(1);
  await expect(reading).toContainText(/Dinsdag 1 december 13\.00–14\.30/i);
  await expect(reading).toContainText("om de week op dinsdag");
});

test("a time that moves to another week stands where it is, and not where it was", async ({ page }) => {
  await page.goto("/plek/buurtkamer-het-kleine-kompas");
  const table = placeScreen(page).times("Eilandtafel").first();

  await expect(table).toContainText(/Woensdag 9 december 19\.30–21\.00/i);
  await expect(table).toContainText("In december een week eerder.");
  await page.goto("/agenda?dag=2026-12-09&wijk=rtm-coolhaveneiland");
  await expect(page.getByRole("link", { name: "Eilandtafel", exact: true })).toBeVisible();
  await page.goto("/agenda?dag=2026-12-16&wijk=rtm-coolhaveneiland");
  await expect(page.getByText("Op deze dag is er niets.")).toBeVisible();
});

for (const { path, title } of [
  { path: "/plek/ontmoetingszaal-de-granaatappel", title: "Werkdiner: samen sterk in de wijk" },
  { path: "/plek/eettafel-de-gebakken-ui", title: "Kerstdiner" },
]) {
  test(`${title} is full, and says so before somebody goes`, async ({ page }) => {
    await page.goto(path);

    await expect(placeScreen(page).times(title).first().getByText("Vol", { exact: true })).toBeVisible();
  });
}

test("a place of one season tells its season, and when it is there all the same", async ({ page }) => {
  await page.goto("/plek/soepgroep-de-groene-ketel");
  const place = placeScreen(page);

  await expect(place.story).toContainText("Deze plek is er alleen in het seizoen.");
  await expect(place.openState).toHaveText("Dicht tot woensdag 10.00, bel even");
  await expect(place.hours).toContainText("Dicht van 1 december tot en met 28 februari 2027.");
  await expect(place.times("Soep uit de tuin").first()).toContainText(/Woensdag 2 december 11\.00–13\.30/i);
});

test("a place nobody looked at for 92 days asks to call, even when it is open", async ({ page }) => {
  await page.goto("/plek/kantine-de-derde-helft");
  const place = placeScreen(page);

  await expect(place.openState).toHaveText("Nu open tot 17.00, bel even");
  await expect(place.checked).toContainText("Lang niet nagekeken. Bel even voor je gaat.");
  await page.goto("/plek/atelier-de-kromme-kwast");
  await expect(place.openState).toHaveText("Dicht tot dinsdag 13.00, bel even");
});

test("a place nobody looked at for half a year is never said to be open", async ({ openAt }) => {
  const page = await openAt("2026-11-22T15:30:00+01:00");
  await page.goto("/plek/zangmiddag-de-schorre-kraai");
  const place = placeScreen(page);

  await expect(place.openState).toHaveText("Meestal open, bel even");
  await page.goto("/?zoek=schorre+kraai");
  const card = finderScreen(page).cardOf("Zangmiddag De Schorre Kraai");
  await expect(card).toContainText("Meestal open, bel even");
  await page.goto("/?wanneer=nu");
  await expect(finderScreen(page).linkTo("Huiskamer De Blauwe Theepot")).toBeVisible();
  await expect(card).toHaveCount(0);
});

test("hours by appointment on Tuesdays only are no hours to walk in", async ({ openAt }) => {
  const page = await openAt("2026-11-24T14:00:00+01:00");
  await page.goto("/plek/wijkpunt-de-klapdeur");
  const place = placeScreen(page);

  await expect(place.openState).toHaveText("Tot 16.00, op afspraak");
  await expect(place.day("dinsdag")).toContainText("Alleen op afspraak");
  await expect(place.day("maandag")).not.toContainText("afspraak");
});

test("a place that is shut for a while says how long, and where else to go", async ({ page }) => {
  await page.goto("/plek/de-zachte-stoel");
  const place = placeScreen(page);

  await expect(place.story).toContainText("Deze plek is even dicht.");
  await expect(place.story).toContainText("Dicht tot en met 15 januari 2027. We verbouwen de zaal.");
  await place.elsewhere.click();
  await expect(place.neighbours.first()).toBeVisible();
});

test("a place that moved and a place that will go tell their story", async ({ page }) => {
  await page.goto("/plek/muziekkamer-de-valse-noot");
  const place = placeScreen(page);
  await expect(place.story).toContainText("Deze plek is verhuisd.");
  await expect(place.openState.or(place.story).filter({ hasText: "Nu open" })).toHaveCount(0);

  await page.goto("/plek/buurtkamer-het-halve-huis");
  await expect(place.story).toContainText(/Deze plek is tijdelijk\W+tot en met 30 juni/i);
});

test("hours for women are named as such, before somebody stands at the door", async ({ page }) => {
  await page.goto("/plek/saffraan-en-munt");

  await expect(placeScreen(page).day("dinsdag")).toContainText("Tijd voor vrouwen.");
  await expect(placeScreen(page).day("zaterdag")).toContainText("Iedereen is welkom.");
});

test("walking goes on while the canteen is shut for the winter", async ({ openAt }) => {
  const page = await openAt("2026-12-24T09:50:00+01:00");
  await page.goto("/plek/kantine-de-derde-helft");
  const place = placeScreen(page);

  await expect(place.story).toContainText("Winterstop: de kantine is dicht. Wandelen gaat door.");
  await expect(place.openState).toHaveText("Nu open tot 11.30, bel even");
  await expect(place.times("Wandelen en koffie").first()).toContainText(/Vandaag 09\.45–11\.30/i);
});
