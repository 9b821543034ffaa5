import { dragMap } from "./drag-map.ts";
import { finderScreen } from "./finder-screen.ts";
import { expect, test } from "./journey.ts";
import { mapScreen } from "./map-screen.ts";

test.describe("list and map beside each other", () => {
  test.skip(({ viewport }) => (viewport?.width ?? 0) < 900, "a phone shows one of the two");

  test("pointing at a card marks its pin, and pointing at a pin marks its card", async ({ page }) => {
    await page.goto("/");
    const [finder, map] = [finderScreen(page), mapScreen(page)];
    const name = "Speeltuin De Modderpoot";

    await finder.linkTo(name).hover();
    await expect(map.pinOf(name)).toHaveAttribute("data-hot", "true");
    await finder.search.hover();
    await expect(map.pinOf(name)).toHaveAttribute("data-hot", "false");
    await map.pinOf(name).hover();
    await expect(finder.cardOf(name)).toHaveAttribute("data-hot", "true");
    await map.pinOf("De Zachte Stoel").focus();
    await expect(finder.cardOf("De Zachte Stoel")).toHaveAttribute("data-hot", "true");
  });

  test("a chosen pin brings its card into view, and a press beside it lets go", async ({ page }) => {
    await page.goto("/");
    const [finder, map] = [finderScreen(page), mapScreen(page)];

    await map.pinOf("De Zachte Stoel").click();
    await expect(finder.cardOf("De Zachte Stoel")).toHaveAttribute("aria-current", "true");
    await expect(finder.linkTo("De Zachte Stoel")).toBeInViewport();
    await expect(page).toHaveURL(/plek=de-zachte-stoel/);
    await map.map.click({ position: { x: 60, y: 300 } });
    await expect(finder.cardOf("De Zachte Stoel")).not.toHaveAttribute("aria-current");
    await expect(map.pinOf("De Zachte Stoel")).toHaveAttribute("aria-pressed", "false");
  });

  test("panning asks again by itself, and the address follows", async ({ page }) => {
    await page.goto("/");
    const [finder, map] = [finderScreen(page), mapScreen(page)];
    await expect(map.pins.first()).toBeVisible();

    await dragMap(page, map.map, { x: -300, y: 0 });

    await expect(finder.count).toHaveText(/^\d+ plekken in beeld$/);
    await expect(page).toHaveURL(/kaart=/);
    await expect(finder.here).toBeHidden();
  });

  test("after words, panning only offers to search here, and changes nothing until that is pressed", async ({ page }) => {
    await page.goto("/?zoek=koffie");
    const [finder, map] = [finderScreen(page), mapScreen(page)];
    await expect(finder.count).toHaveText("39 plekken gevonden");
    await expect(map.groups.first()).toBeVisible();
    const asked: string[] = [];
    page.on("request", (request) => request.url().includes("/api/v1/places") && asked.push(request.url()));

    await dragMap(page, map.map, { x: -350, y: 60 });

    await expect(finder.here).toBeVisible();
    await expect(finder.count).toHaveText("39 plekken gevonden");
    expect(asked).toEqual([]);
    await finder.here.click();
    await expect(finder.count).not.toHaveText("39 plekken gevonden");
    await expect(finder.here).toBeHidden();
    await expect(page).toHaveURL(/zoek=koffie/);
    await expect(page).toHaveURL(/kaart=/);
  });
});

test("a number on the map comes closer until its places stand apart", async ({ page }) => {
  await page.goto("/?beeld=kaart");
  const map = mapScreen(page);
  const before = await map.pins.count();
  await map.groups.first().press("Enter");

  await expect(page).toHaveURL(/kaart=/);
  await expect.poll(() => map.pins.count()).not.toBe(before);
});

test("on a phone the chosen pin shows its place below the map, and the list keeps the place", async ({ page, viewport }) => {
  test.skip((viewport?.width ?? 0) >= 900, "beside a list there is no card on the map");
  await page.goto("/");
  const [finder, map] = [finderScreen(page), mapScreen(page)];
  await expect(finder.linkTo("De Stille Hoek")).toBeVisible();
  await finder.toMap.click();

  await map.pinOf("De Zachte Stoel").click();
  await expect(map.card).toContainText("De Zachte Stoel");
  await finder.toList.click();

  await expect(finder.linkTo("De Zachte Stoel")).toBeInViewport();
  await expect(finder.cardOf("De Zachte Stoel")).toHaveAttribute("aria-current", "true");
});
