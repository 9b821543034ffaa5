import { AxeBuilder } from "@axe-core/playwright";
import type { Page } from "@playwright/test";
import { writeFileSync } from "node:fs";

import { finderScreen } from "./finder-screen.ts";
import { expect, NOW, test } from "./journey.ts";
import { mapScreen } from "./map-screen.ts";
import type { Noise } from "./noise.ts";
import { runImport } from "./run-import.ts";

const RULES = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"];
const BARE = "naam;soort;lat;lon\nKaal Kamertje;huiskamer;51,9001;4,4999";

type State = {
  readonly name: string;
  readonly path: string;
  readonly prepare?: (page: Page, noise: Noise) => Promise<void>;
  readonly reach?: (page: Page) => Promise<void>;
};

const STATES: readonly State[] = [
  { name: "the list", path: "/" },
  { name: "the map with a chosen pin", path: "/?beeld=kaart&plek=de-zachte-stoel", reach: (page) => expect(mapScreen(page).pinOf("De Zachte Stoel")).toHaveAttribute("aria-pressed", "true") },
  { name: "all choices open", path: "/?soort=eten&door=bewoners", reach: (page) => finderScreen(page).more.click() },
  { name: "suggestions under the box", path: "/", reach: suggest },
  { name: "nothing found", path: "/?zoek=xylofoonzzz&kaart=4.4,51.9,4.5,51.95", reach: (page) => expect(finderScreen(page).nothing).toBeVisible() },
  { name: "an answer on its way", path: "/?zoek=koffie", prepare: holdAnswers },
  { name: "an answer that does not come", path: "/?zoek=koffie", prepare: refuseAnswers, reach: (page) => expect(finderScreen(page).failure).toBeVisible() },
  { name: "no internet", path: "/", reach: (page) => page.context().setOffline(true) },
  { name: "a place with everything", path: "/plek/huiskamer-de-blauwe-theepot" },
  { name: "a place that is shut for a while", path: "/plek/de-zachte-stoel" },
  { name: "a place that moved", path: "/plek/muziekkamer-de-valse-noot" },
  { name: "a place of one season", path: "/plek/soepgroep-de-groene-ketel" },
  { name: "a place nobody looked at for long", path: "/plek/zangmiddag-de-schorre-kraai" },
  { name: "a place of which we hardly know a thing", path: "/plek/kaal-kamertje" },
  { name: "a place that is not there", path: "/plek/nergens", prepare: expectNothingThere },
  { name: "a wijk", path: "/wijk/rtm-spangen" },
  { name: "a gemeente", path: "/wijk/GM0599" },
  { name: "all wijken", path: "/wijken" },
  { name: "about us", path: "/over" },
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
  test(`${state.name}: nothing stands in anybody's way, by day and by night`, async ({ page, noise }) => {
    await open(page, noise, state);

    await page.emulateMedia({ reducedMotion: "reduce" });
    expect(await findFaults(new AxeBuilder({ page }).withTags(RULES))).toEqual([]);
    // At night only the colours are others.
    await page.emulateMedia({ colorScheme: "dark", reducedMotion: "reduce" });
    expect(await findFaults(new AxeBuilder({ page }).withRules("color-contrast"))).toEqual([]);
  });
}

async function findFaults(axe: AxeBuilder): Promise<{ id: string; where: string[] }[]> {
  const { violations } = await axe.analyze();
  return violations.map(({ id, nodes }) => ({ id, where: nodes.map(({ html }) => html.slice(0, 160)) }));
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

async function suggest(page: Page): Promise<void> {
  const { search, suggestion } = finderScreen(page);
  await search.fill("spangen");
  await expect(suggestion(/^Spangen/)).toBeVisible();
  await search.press("ArrowDown");
}

async function holdAnswers(page: Page): Promise<void> {
  await page.route("**/api/v1/places?*", () => new Promise(() => undefined));
}

async function refuseAnswers(page: Page, noise: Noise): Promise<void> {
  noise.allow(/net::ERR_FAILED/);
  await page.route("**/api/v1/places?*", (route) => route.abort());
}

async function expectNothingThere(_: Page, noise: Noise): Promise<void> {
  noise.allow(/status of 404/);
}
