import { agendaScreen } from "./agenda-screen.ts";
import { finderScreen } from "./finder-screen.ts";
import { expect, test } from "./journey.ts";
import { placeScreen } from "./place-screen.ts";

test("from the menu to what is on today by part of the day, and on to a place", async ({ page }) => {
  await page.goto("/");
  const agenda = agendaScreen(page);
  await expect(finderScreen(page).cards.first()).toBeVisible();
  await agenda.link.click();

  await expect(agenda.title).toHaveText("Wat is er te doen?");
  await expect(agenda.title).toBeFocused();
  await expect(agenda.days).toHaveText(["Vandaag, zaterdag 21 november"]);
  await expect(agenda.parts).toHaveText(["Ochtend", "Middag"]);
  await expect(agenda.item("Puzzeltafel")).toContainText("Nu bezig");
  await expect(agenda.item("Zaterdag aan tafel")).toContainText("13.00–16.00");
  await expect(agenda.item("Zaterdag aan tafel")).toContainText("Huiskamer De Kaneelstok, Spangen");
  await agenda.linkTo("Zaterdag aan tafel").click();
  await expect(placeScreen(page).name).toHaveText("Huiskamer De Kaneelstok");
  await page.goBack();
  await expect(agenda.item("Zaterdag aan tafel")).toBeVisible();
});

test("day, part of the day and price narrow it, stand in the address, and go back one by one", async ({ page, openElsewhere }) => {
  await page.goto("/agenda");
  const agenda = agendaScreen(page);
  await agenda.choice("Deze week").click();
  await agenda.choice("Avond").click();
  await agenda.choice("Gratis").click();

  await expect(page).toHaveURL(/dag=week/);
  await expect(page).toHaveURL(/deel=avond/);
  await expect(page).toHaveURL(/gratis=ja/);
  await expect(agenda.item("Avondthee").first()).toBeVisible();
  await expect(agenda.item("Samen eten")).toHaveCount(0);
  await expect(agenda.item("Open koffiehoek")).toHaveCount(0);
  const theirs = await openElsewhere();
  await theirs.goto(page.url());
  await expect(agendaScreen(theirs).choice("Avond")).toHaveAttribute("aria-pressed", "true");
  await expect(agendaScreen(theirs).item("Avondthee").first()).toBeVisible();

  await page.goBack();
  await expect(agenda.choice("Gratis")).toHaveAttribute("aria-pressed", "false");
  await expect(agenda.choice("Avond")).toHaveAttribute("aria-pressed", "true");
});

test("a day further, and back again; what is full or moved says so", async ({ page }) => {
  await page.goto("/agenda");
  const agenda = agendaScreen(page);
  await expect(agenda.dayBefore).toHaveAttribute("aria-disabled", "true");

  await agenda.dayAfter.click();
  await expect(agenda.days).toHaveText(["Morgen, zondag 22 november"]);
  await expect(agenda.item("Zondagse tafel")).toBeVisible();
  await agenda.dayBefore.click();
  await expect(agenda.days).toHaveText(["Vandaag, zaterdag 21 november"]);
  await page.goto("/agenda?dag=2026-12-24");
  await expect(agenda.item("Kerstdiner")).toContainText("Vol");
  await page.goto("/agenda?dag=2026-12-09");
  await expect(agenda.item("Eilandtafel")).toContainText("Andere dag dan anders");
});

test("a wijk by the name people have for it", async ({ page }) => {
  await page.goto("/agenda");
  const agenda = agendaScreen(page);
  await agenda.area.click();
  await agenda.findArea.fill("spang");
  await page.getByRole("main").getByRole("button", { name: /^Spangen/ }).click();

  await expect(agenda.title).toHaveText("Wat is er te doen in Spangen?");
  await expect(page).toHaveURL(/wijk=rtm-spangen/);
  await expect(agenda.item("Zaterdag aan tafel")).toBeVisible();
  await expect(agenda.item("Puzzeltafel")).toHaveCount(0);
  await agenda.allAreas.click();
  await expect(agenda.item("Puzzeltafel")).toBeVisible();
});

test("a day with nothing shows the next day that has something", async ({ page }) => {
  await page.goto("/agenda?wijk=rtm-bospolder");
  const agenda = agendaScreen(page);

  await expect(agenda.nothing).toContainText("Vandaag is er niets meer.");
  await expect(page.getByText("Morgen wel:")).toBeVisible();
  await expect(agenda.item("Zondagse tafel")).toBeVisible();
});

test("a mangled link to the agenda opens today", async ({ page }) => {
  await page.goto("/agenda?dag=2026-13-45&deel=nacht&doen=niks&wijk=%20&gratis=misschien");

  await expect(agendaScreen(page).item("Zaterdag aan tafel")).toBeVisible();
});
