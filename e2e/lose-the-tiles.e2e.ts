import { finderScreen } from "./finder-screen.ts";
import { expect, test } from "./journey.ts";
import { mapScreen } from "./map-screen.ts";
import { wijkScreen } from "./wijk-screen.ts";

test("with tiles there is a background with its maker's name, and nothing to excuse", async ({ page }) => {
  await page.goto("/?beeld=kaart");
  const map = mapScreen(page);

  await expect(map.tiles.first()).toBeAttached();
  await expect(map.credit).toBeVisible();
  await expect(map.shapes).toHaveCount(0);
  await expect(map.note).toBeEmpty();
});

test.describe("without tiles", () => {
  test.use({ tiles: "stay away" });

  test("the map draws the wijken with their names, says so, and works as ever", async ({ page }) => {
    await page.goto("/?beeld=kaart");
    const [finder, map] = [finderScreen(page), mapScreen(page)];

    await expect(map.note).toHaveText("De kaart is er nu niet. Je ziet alleen de wijken. Grenzen zijn een schets.");
    await expect(map.shapes.first()).toBeAttached();
    await expect(map.names.first()).toBeVisible();
    await map.zoomIn.click();
    await expect(page).toHaveURL(/kaart=/);
    await map.pins.first().press("Enter");
    await expect(page).toHaveURL(/plek=/);
    await expect(finder.failure).toHaveCount(0);
  });

  test("a wijk keeps its own outline", async ({ page }) => {
    await page.goto("/wijk/rtm-spangen");
    const map = mapScreen(page, "Plekken in Spangen");

    await expect(wijkScreen(page).name).toHaveText("Spangen");
    await wijkScreen(page).places.first().scrollIntoViewIfNeeded();
    await expect(map.note).toContainText("De kaart is er nu niet.");
    await expect(map.map.locator("path.area-outline")).toBeVisible();
  });
});
