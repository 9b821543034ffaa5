import { agendaScreen } from "./agenda-screen.ts";
import { expect, test } from "./journey.ts";
import { placeScreen } from "./place-screen.ts";

// The clock goes forward on 28 March 2027 (which is Easter) and back on 25 October 2026, both at one at night in UTC.

test("after the night with an hour less, the door opens at the same hour by the clock on the wall", async ({ openAt }) => {
  const page = await openAt("2027-03-28T13:30:00+02:00");
  await page.goto("/plek/buurthuis-de-scheve-schoorsteen");
  // Not on Monday, which is Tweede Paasdag.
  await expect(placeScreen(page).openState).toHaveText("Dicht tot dinsdag 09.30");

  await page.goto("/agenda");
  const sunday = agendaScreen(page).item("Zondagse tafel");
  await expect(sunday).toContainText("14.00–16.30");
  await expect(sunday).not.toContainText("Nu bezig");
});

test("on the morning after the night with an hour more, what begins at 14.00 has not begun at 13.30", async ({ openAt }) => {
  // 12:30Z: in summer time this would be 14.30.
  const page = await openAt("2026-10-25T12:30:00Z");
  await page.goto("/plek/huiskamer-de-blauwe-theepot");
  await expect(placeScreen(page).openState).toHaveText("Dicht tot 14.00");

  await page.goto("/agenda");
  await expect(agendaScreen(page).item("Zondagse tafel")).toContainText("14.00–16.30");
  await expect(agendaScreen(page).item("Zondagse tafel")).not.toContainText("Nu bezig");
  await page.goto("/agenda?dag=morgen");
  await expect(agendaScreen(page).item("Koffie aan de lange tafel")).toContainText("10.00–12.00");
});

test("half an hour after it began it is on, winter or summer", async ({ openAt }) => {
  const page = await openAt("2026-10-25T13:30:00Z");
  await page.goto("/plek/huiskamer-de-blauwe-theepot");
  await expect(placeScreen(page).openState).toHaveText("Nu open tot 16.30");

  await page.goto("/agenda");
  await expect(agendaScreen(page).item("Zondagse tafel")).toContainText("Nu bezig");
});

test("what is over goes from the agenda by itself", async ({ openAt }) => {
  const page = await openAt("2026-11-21T13:30:00+01:00");
  await page.goto("/agenda");
  const agenda = agendaScreen(page);

  await expect(agenda.item("Zaterdagse thee")).toContainText("Nu bezig");
  await expect(agenda.item("Koken van thuis")).toBeVisible();
  await expect(agenda.item("Tuinochtend")).toHaveCount(0);
  await expect(agenda.item("Puzzeltafel")).toHaveCount(0);
});
