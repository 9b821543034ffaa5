import type { Page } from "@playwright/test";
import { writeFileSync } from "node:fs";

import { agendaScreen } from "./agenda-screen.ts";
import { findFaults, findFaultsOfLook } from "./find-faults.ts";
import { finderScreen } from "./finder-screen.ts";
import { expect, NOW, test } from "./journey.ts";
import { mapScreen } from "./map-screen.ts";
import type { Noise } from "./noise.ts";
import { paperScreen } from "./paper-screen.ts";
import { placeScreen } from "./place-screen.ts";
import { runImport } from "./run-import.ts";
import { savedScreen } from "./saved-screen.ts";
import { wijkScreen } from "./wijk-screen.ts";

// Not walked again on a large screen (playwright.config.ts).
const ON_A_PHONE = "@phone";
const BARE = "naam;soort;lat;lon\nKaal Kamertje;huiskamer;51,9001;4,4999";

type State = {
  readonly name: string;
  readonly path: string;
  readonly prepare?: (page: Page, noise: Noise) => Promise<void>;
  readonly reach?: (page: Page) => Promise<void>;
  /** Looks otherwise on a large screen, and not only wider. */
  readonly isOtherWhenWide?: boolean;
};

const STATES: readonly State[] = [
  { name: "the list", path: "/", isOtherWhenWide: true },
  { name: "the map with a chosen pin", path: "/?beeld=kaart&plek=de-zachte-stoel", reach: (page) => expect(mapScreen(page).pinOf("De Zachte Stoel")).toHaveAttribute("aria-pressed", "true") },
  { name: "all choices open", path: "/?soort=eten&door=bewoners", reach: (page) => finderScreen(page).more.click(), isOtherWhenWide: true },
  { name: "suggestions under the box", path: "/", reach: suggest },
  { name: "what was understood, and what comes near it", path: "/?zoek=samen+eten+vandaag+spangen", reach: (page) => expect(finderScreen(page).understood.first()).toBeVisible() },
  { name: "a kind word for who tells how they feel", path: "/?zoek=eenzaam", reach: (page) => expect(finderScreen(page).feeling).toBeVisible() },
  { name: "a choice too many", path: "/?soort=jongerenplek&toegang=ringleiding", reach: (page) => expect(finderScreen(page).drop("Jongerenplek")).toBeVisible() },
  { name: "nothing found", path: "/?zoek=xylofoonzzz&kaart=4.4,51.9,4.5,51.95", reach: (page) => expect(finderScreen(page).nothing).toBeVisible() },
  { name: "an answer on its way", path: "/?zoek=koffie&gratis=ja", prepare: holdAnswers },
  { name: "an answer that does not come", path: "/?zoek=koffie&gratis=ja", prepare: refuseAnswers, reach: (page) => expect(finderScreen(page).failure).toBeVisible() },
  { name: "no internet", path: "/", prepare: expectNoWorker, reach: (page) => page.context().setOffline(true) },
  { name: "a place with everything", path: "/plek/huiskamer-de-blauwe-theepot", isOtherWhenWide: true },
  { name: "a place that is shut for a while", path: "/plek/de-zachte-stoel" },
  { name: "a place that moved", path: "/plek/muziekkamer-de-valse-noot" },
  { name: "a place of one season", path: "/plek/soepgroep-de-groene-ketel" },
  { name: "a place nobody looked at for long", path: "/plek/zangmiddag-de-schorre-kraai" },
  { name: "a place of which we hardly know a thing", path: "/plek/kaal-kamertje" },
  { name: "a place, with the ways to send it on", path: "/plek/huiskamer-de-kaneelstok", reach: openFolds },
  { name: "the card of a place", path: "/plek/huiskamer-de-kaneelstok/kaartje", reach: (page) => expect(paperScreen(page).code).toBeVisible() },
  { name: "nothing kept", path: "/bewaard" },
  { name: "a place kept", path: "/plek/huiskamer-de-kaneelstok", reach: keep },
  { name: "a place that is not there", path: "/plek/nergens", prepare: expectNothingThere },
  { name: "a wijk", path: "/wijk/rtm-spangen", reach: lookAround, isOtherWhenWide: true },
  { name: "a wijk with more than one meaning", path: "/wijk/botu", prepare: expectNoSuchCode, reach: (page) => expect(wijkScreen(page).choices).toHaveCount(2) },
  { name: "the poster of a wijk", path: "/wijk/rtm-spangen/poster", reach: (page) => expect(paperScreen(page).code).toBeVisible() },
  { name: "the agenda of today", path: "/agenda", reach: openFolds, isOtherWhenWide: true },
  { name: "the agenda of a week, with what is full", path: "/agenda?dag=2026-12-24" },
  { name: "the agenda of a wijk on a day without anything", path: "/agenda?wijk=rtm-bospolder", reach: (page) => expect(agendaScreen(page).nothing).toBeVisible() },
  { name: "the agenda of a wijk that nobody knows", path: "/agenda?wijk=atlantis", prepare: expectNoSuchCode },
  { name: "a gemeente", path: "/wijk/GM0599", isOtherWhenWide: true },
  { name: "all wijken", path: "/wijken" },
  { name: "about us", path: "/over" },
  { name: "for whom it works", path: "/toegankelijkheid" },
  { name: "what is kept of people", path: "/privacy" },
  { name: "what is wrong about a place", path: "/plek/huiskamer-de-blauwe-theepot/klopt-niet", reach: (page) => page.getByRole("button", { name: /^Iets anders/ }).click() },
  { name: "a new place, with who does it already and what is missing", path: "/plek-erbij", reach: tipHalf },
  { name: "a message to a place", path: "/plek/huiskamer-de-zonnige-serre/bericht?over=samen", reach: (page) => page.getByRole("button", { name: "Verstuur" }).click() },
  { name: "a message where nobody reads along", path: "/plek/kaal-kamertje/bericht" },
  { name: "an address that is not there", path: "/nergens/hier", prepare: expectNothingThere },
];

// A server of its own: what is imported here would show in other tests.
test.use({ settings: { SCHUIFAAN_NOW: NOW } });

test.beforeAll(async ({ server }, testInfo) => {
  const file = testInfo.outputPath("kaal.csv");
  writeFileSync(file, BARE);
  expect(await runImport(file, server)).toContain("Nieuw: 1");
});

for (const state of STATES) {
  test(`${state.name}: nothing stands in anybody's way, by day and by night`, { tag: state.isOtherWhenWide === true ? [] : ON_A_PHONE }, async ({ page, noise }) => {
    await open(page, noise, state);

    expect(await findFaults(page)).toEqual([]);
  });
}

/** Waits for what a reader would see: the page with its heading, and everything that was on its way. */
async function open(page: Page, noise: Noise, { path, prepare, reach }: State): Promise<void> {
  await prepare?.(page, noise);
  await page.goto(path);
  await expect(page.getByText("Even geduld…")).toHaveCount(0);
  await expect(page.getByRole("main")).not.toBeEmpty();
  if (prepare === undefined) await page.waitForLoadState("networkidle");
  await reach?.(page);
}

async function tipHalf(page: Page): Promise<void> {
  await page.getByLabel("Hoe heet de plek?").fill("Blauwe Theepot");
  await expect(page.getByRole("heading", { name: "Wie doet dit al?" })).toBeVisible();
  await page.getByLabel(/^Ik doe dit zelf/).check();
  await page.getByRole("button", { name: "Verstuur" }).click();
}

async function suggest(page: Page): Promise<void> {
  const { search, suggestion } = finderScreen(page);
  await search.fill("spangen");
  await expect(suggestion(/^Spangen/)).toBeVisible();
  await search.press("ArrowDown");
}

/** Everything that folds open, open. */
async function openFolds(page: Page): Promise<void> {
  await page.locator("main details").evaluateAll((folds) => {
    for (const fold of folds) fold.setAttribute("open", "");
  });
}

async function keep(page: Page): Promise<void> {
  await placeScreen(page).save.click();
  await placeScreen(page).saved.click();
  await expect(savedScreen(page).places).toHaveCount(1);
}

/** To the end of the page: what lies far down is drawn when somebody comes near. */
async function lookAround(page: Page): Promise<void> {
  await page.getByRole("contentinfo").scrollIntoViewIfNeeded();
  await expect(wijkScreen(page).needs).toBeVisible();
  await openFolds(page);
}

async function holdAnswers(page: Page): Promise<void> {
  await page.route("**/api/v1/places?*", () => new Promise(() => undefined));
}

async function refuseAnswers(page: Page, noise: Noise): Promise<void> {
  noise.allow(/net::ERR_FAILED/);
  await page.route("**/api/v1/places?*", (route) => route.abort());
}

async function expectNoSuchCode(_: Page, noise: Noise): Promise<void> {
  noise.allow(/status of 404.*\/api\/v1\/areas/);
}

/** The worker that keeps the web for later is fetched after a while, when the internet is gone already. */
async function expectNoWorker(_: Page, noise: Noise): Promise<void> {
  noise.allow(/sw\.js|An unknown error occurred when fetching the script/);
}

async function expectNothingThere(_: Page, noise: Noise): Promise<void> {
  noise.allow(/status of 404/);
}

test("where a reader chose the colours, what is on and off, open and closed can still be told apart", { tag: ON_A_PHONE }, async ({ page }) => {
  await page.emulateMedia({ forcedColors: "active", reducedMotion: "reduce" });
  await page.goto("/?gratis=ja");
  const finder = finderScreen(page);
  await expect(finder.cards.first()).toBeVisible();
  const lookOf = (name: string) => finder.filter(name).evaluate((chip) => {
    const { backgroundColor, color, borderColor, borderWidth, outlineStyle } = getComputedStyle(chip);
    return [backgroundColor, color, borderColor, borderWidth, outlineStyle].join(" ");
  });
  expect(await lookOf("Gratis")).not.toBe(await lookOf("Vandaag"));

  for (const path of ["/?gratis=ja", "/plek/huiskamer-de-kaneelstok", "/wijk/rtm-spangen", "/agenda"]) {
    await page.goto(path);
    await page.waitForLoadState("networkidle");
    expect(await findFaultsOfLook(page)).toEqual([]);
  }
});
