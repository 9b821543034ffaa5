import type { Page } from "@playwright/test";
import { DEMO_LISTINGS } from "@schuifaan/shared/fixtures/demo-listings";

import { finderScreen } from "./finder-screen.ts";
import { expect, test } from "./journey.ts";

const FIRST_CARDS = 3;

/** `right`: ids of the demo, of which at least `least` (all, but no more than fit) stand in the first three cards. */
type Query = { readonly words: string; readonly right: readonly string[]; readonly least?: number };

// The table of design/product.md, section 5, for Saturday 21 November 2026 at noon.
const WRITTEN_DOWN: readonly Query[] = [
  { words: "koffie 3027", right: ["r-24", "r-04"] },
  { words: "samen eten vandaag", right: ["b-04", "s-01", "r-09"], least: 1 },
  { words: "nederlands leren avond", right: ["r-10", "r-17"] },
  { words: "buurtkamer", right: ["r-03", "r-12", "r-17", "s-03", "b-01", "h-01", "v-02"] },
  { words: "rommelmarkt", right: ["r-18"] },
  { words: "boerhavelaan schiedam", right: ["s-03"] },
  { words: "wat is er zondag te doen zuid", right: ["r-12", "r-22"] },
  { words: "po polsku", right: ["r-17", "r-10", "r-06", "s-06", "v-02", "s-07"] },
  { words: "polski", right: ["r-17", "r-10", "r-06", "s-06", "v-02", "s-07"] },
  { words: "eenzaam", right: ["r-01", "r-24", "r-16", "s-01"], least: 1 },
  { words: "fietsmaatjes schiedam", right: ["s-04"] },
  { words: "duo fiets", right: ["s-04"] },
  { words: "biljarten vlaardingen", right: ["v-01", "s-02"] },
  { words: "rustig weinig prikkels dinsdag", right: ["s-05", "r-21", "r-16", "r-06"], least: 1 },
  { words: "rustig weinig prikkels woensdag", right: ["s-05", "r-21", "r-16", "r-06"], least: 2 },
  { words: "iemand die meegaat eerste keer", right: ["r-16", "s-01", "s-04"] },
];

// Others like them: spelt, joined and said otherwise.
const NOT_WRITTEN_DOWN: readonly Query[] = [
  { words: "3027", right: ["r-04", "r-23", "r-24"] },
  { words: "3027ab", right: ["r-04", "r-23", "r-24"] },
  { words: "3027 AB", right: ["r-04", "r-23", "r-24"] },
  { words: "koffie botu", right: ["r-01", "r-02"] },
  { words: "kofie in spange", right: ["r-24", "r-04"] },
  { words: "buurt kamer schiedam", right: ["s-03"] },
  { words: "nederlants leren", right: ["r-04", "r-05", "r-10", "r-17", "b-04"], least: 2 },
  { words: "taal cafe", right: ["r-10", "r-04"] },
  { words: "schaken", right: ["r-23", "r-06"] },
  { words: "fiets kapot", right: ["r-15"] },
  { words: "gratis eten schiedam", right: ["s-01"] },
  { words: "jongeren zuid zaterdag", right: ["r-11"] },
  { words: "türkçe", right: ["r-01", "r-02", "r-04", "r-05", "r-09", "r-10", "r-11", "r-14", "r-22", "s-01", "s-07", "v-01"] },
];

test.beforeEach(({ page }) => page.goto("/"));

for (const { words, right, least = Math.min(right.length, FIRST_CARDS) } of [...WRITTEN_DOWN, ...NOT_WRITTEN_DOWN]) {
  test(`“${words}” has a right answer among the first three`, async ({ page }) => {
    const finder = finderScreen(page);
    const names = new Set(right.map(nameOf));

    await finder.search.fill(words);
    await finder.search.press("Enter");

    await expect(page).toHaveURL(({ searchParams }) => searchParams.get("zoek") === words);
    await expect(async () => {
      const first = (await finder.names.allInnerTexts()).slice(0, FIRST_CARDS);
      expect(first.filter((name) => names.has(name)).length, first.join(" · ")).toBeGreaterThanOrEqual(least);
    }).toPass({ timeout: 6000 });
    await expect(finder.failure).toHaveCount(0);
  });
}

test("only what is on today comes first when somebody says today, with its time", async ({ page }) => {
  const finder = finderScreen(page);
  await finder.search.fill("samen eten vandaag");
  await finder.search.press("Enter");

  await expect(finder.names.first()).toHaveText("Praattafel Zonnebloem");
  await expect(finder.cards.first()).toContainText("Koken van thuis");
  await expect(finder.cards.first()).toContainText("Vandaag 14.00");
});

test("a street that no place of ours lies at is looked up, whatever the spelling, and measured from", async ({ page }) => {
  const finder = finderScreen(page);
  await finder.search.fill("boerhavelaan schiedam");
  await finder.search.press("Enter");

  await expect(finder.understood).toHaveText(["bij Boerhaavelaan, Schiedam"]);
  await expect(finder.cardOf("Buurtkamer De Schemerlamp")).toContainText(/\d\sm · \d+\sminu(ut|ten)\slopen/);
});

test("a wijk in the words says so, and leads to its page", async ({ page }) => {
  const finder = finderScreen(page);
  await finder.search.fill("koffie spangen");
  await finder.search.press("Enter");

  await expect(finder.understood.first()).toBeVisible();
  await finder.allOf("Spangen").click();
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("Spangen");
});

for (const words of ["eenzaam", "ik ben zo eenzaam", "eensaam spangen"]) {
  test(`“${words}” is never said back, and finds a door where somebody says hello`, async ({ page }) => {
    const finder = finderScreen(page);
    await finder.search.fill(words);
    await finder.search.press("Enter");

    await expect(finder.feeling).toContainText("Alleen komen is heel gewoon.");
    await expect(finder.feeling.getByRole("link", { name: "088 0767 000" })).toHaveAttribute("href", "tel:0880767000");
    await expect(finder.cards.first()).toContainText("Zo binnenlopen");
    // The box itself keeps what was typed: its value is not part of the text.
    expect(await allThatIsSaid(page)).not.toMatch(/een[sz]a/i);
    await page.reload();
    await expect(finder.feeling).toBeVisible();
    expect(await allThatIsSaid(page)).not.toMatch(/een[sz]a/i);
  });
}

test("what nobody has is said honestly, and something near comes with it", async ({ page }) => {
  const finder = finderScreen(page);
  await finder.search.fill("paardrijden spangen");
  await finder.search.press("Enter");

  await expect(finder.nothing).toBeVisible();
  await expect(finder.cards.first()).toBeVisible();
});

function nameOf(id: string): string {
  const name = DEMO_LISTINGS.places.find((place) => place.id === id)?.name;
  if (name === undefined) throw new Error(`No ${id} in the demo`);
  return name;
}

/** To eyes, to ears and in the title of the window. */
function allThatIsSaid(page: Page): Promise<string> {
  return page.evaluate(() => {
    const said = [...document.querySelectorAll("[aria-label], [title], [alt]")].flatMap((element) =>
      ["aria-label", "title", "alt"].map((name) => element.getAttribute(name) ?? ""));
    return [document.title, document.body.innerText, ...said].join("\n");
  });
}
