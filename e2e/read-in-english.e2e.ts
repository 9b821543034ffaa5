import { expect, test } from "./journey.ts";
import { placeScreen } from "./place-screen.ts";

// Words that no English page of ours can hold; names of places and what places write themselves stay Dutch.
const DUTCH = /\b(plek|plekken|wijken|kaart|zoek|gratis|binnenlopen|dicht|elke|nagekeken|maandag|bekijk)\b/i;

test("one press turns everything into English, the document too, and the next page follows", async ({ page }) => {
  await page.goto("/");
  await expect(page.locator("html")).toHaveAttribute("lang", "nl");
  await page.getByRole("navigation").getByRole("link", { name: "English" }).click();

  await expect(page.getByRole("heading", { level: 1 })).toHaveText("Where will you pull up a chair?");
  await expect(page.locator("html")).toHaveAttribute("lang", "en");
  await expect(page).toHaveURL(/taal=en/);
  await expect(page).toHaveTitle(/^Find a place near you/);
  await page.getByRole("article").getByRole("link", { name: "Huiskamer De Kaneelstok" }).click();
  await expect(page.getByRole("region", { name: "What does it cost?" })).toBeVisible();
  await expect(page).toHaveURL(/taal=en/);
  await page.getByRole("navigation").getByRole("link", { name: "Nederlands" }).click();
  await expect(placeScreen(page).price).toBeVisible();
  await expect(page.locator("html")).toHaveAttribute("lang", "nl");
});

for (const path of ["/", "/agenda", "/wijken", "/wijk/rtm-spangen", "/wijk/rtm-spangen/poster", "/bewaard", "/over", "/toegankelijkheid", "/privacy"]) {
  test(`${path} has no Dutch of our own in English`, async ({ page }) => {
    await page.goto(`${path}?taal=en`);
    await expect(page.getByRole("heading", { level: 1 })).toBeVisible();
    await expect(page.getByRole("navigation")).toContainText("Nederlands");

    const ours = await page.locator("header, h1, h2:not(:has(a)), button:not(.pin), summary, .tag, .finder-count, .banner, footer.foot").allInnerTexts();
    expect(ours.join("\n").replaceAll(/(Huis van de Wijk|Schuif aan)/g, "")).not.toMatch(DUTCH);
  });
}

test("who asks for English first gets it at once", async ({ browser, server }) => {
  const context = await browser.newContext({ locale: "en-GB", baseURL: server.url });
  const page = await context.newPage();
  await page.goto("/over");

  await expect(page.locator("html")).toHaveAttribute("lang", "en");
  await expect(page).toHaveURL(/taal=en/);
  await context.close();
});
