import { agendaScreen } from "./agenda-screen.ts";
import { finderScreen } from "./finder-screen.ts";
import { expect, test } from "./journey.ts";
import { mapScreen } from "./map-screen.ts";
import { placeScreen } from "./place-screen.ts";
import { tabTo } from "./tab-to.ts";

test("somebody without a mouse finds a place, reads it and comes back, without the map", async ({ page }) => {
  await page.goto("/");
  const [finder, place] = [finderScreen(page), placeScreen(page)];
  await expect(finder.cards.first()).toBeVisible();

  const skip = page.getByRole("link", { name: "Naar de inhoud" });
  await page.keyboard.press("Tab");
  await expect(skip).toBeFocused();
  await expect(skip).toBeInViewport();
  await page.keyboard.press("Enter");
  await tabTo(page, finder.search);
  await page.keyboard.type("samen eten");
  await expect(finder.count).toHaveText("12 plekken gevonden");
  await page.keyboard.press("Escape");
  await tabTo(page, finder.filter("Gratis"));
  await page.keyboard.press("Space");
  await expect(finder.filter("Gratis")).toHaveAttribute("aria-pressed", "true");
  await expect(finder.count).not.toHaveText("12 plekken gevonden");
  await expect(finder.filter("Gratis")).toBeFocused();
  await tabTo(page, finder.linkTo("Huiskamer De Gebreide Sok"));
  await page.keyboard.press("Enter");

  await expect(place.name).toHaveText("Huiskamer De Gebreide Sok");
  await expect(place.name).toBeFocused();
  await tabTo(page, place.call.first());
  await page.goBack();

  await expect(finder.search).toHaveValue("samen eten");
  await expect(finder.filter("Gratis")).toHaveAttribute("aria-pressed", "true");
  await expect(finder.linkTo("Huiskamer De Gebreide Sok")).toBeVisible();
});

test("more choices open, choose and close from the keyboard", async ({ page }) => {
  await page.goto("/");
  const finder = finderScreen(page);
  await expect(finder.cards.first()).toBeVisible();
  await tabTo(page, finder.more);
  await page.keyboard.press("Enter");
  await expect(finder.filter("Door bewoners")).toBeVisible();
  await tabTo(page, finder.group("Wat voor plek?"));
  await page.keyboard.press("Enter");
  await tabTo(page, finder.filter("Buurthuis"));
  await page.keyboard.press("Enter");

  await expect(page).toHaveURL(/soort=buurthuis/);
  await expect(finder.count).toHaveText("6 plekken in totaal");
});

test("pins and numbers are buttons that Tab meets, and the map moves and zooms by its own keys", async ({ page }) => {
  await page.goto("/?beeld=kaart");
  const [finder, map] = [finderScreen(page), mapScreen(page)];
  await expect(map.pins.first()).toBeVisible();

  await tabTo(page, map.pinOf("De Zachte Stoel"));
  await page.keyboard.press("Enter");
  await expect(map.pinOf("De Zachte Stoel")).toHaveAttribute("aria-pressed", "true");
  await expect(finder.cardOf("De Zachte Stoel").first()).toBeVisible();
  await tabTo(page, map.canvas, "Shift+Tab");
  await page.keyboard.press("+");
  await expect(page).toHaveURL(/kaart=/);
  const zoomed = page.url();
  await page.keyboard.press("ArrowRight");
  await expect.poll(() => page.url()).not.toBe(zoomed);
});

test("from a suggestion to a place, and on to the agenda, with nothing but keys", async ({ page }) => {
  await page.goto("/");
  const [finder, place, agenda] = [finderScreen(page), placeScreen(page), agendaScreen(page)];
  await expect(finder.cards.first()).toBeVisible();

  await tabTo(page, finder.search);
  await page.keyboard.type("kaneelst");
  await expect(finder.suggestion(/^Huiskamer De Kaneelstok/)).toBeVisible();
  await expect(finder.search).toHaveAttribute("aria-expanded", "true");
  await page.keyboard.press("ArrowDown");
  await expect(finder.suggestion(/^Huiskamer De Kaneelstok/)).toHaveAttribute("data-focused", "true");
  await expect(finder.search).toBeFocused();
  await page.keyboard.press("Enter");

  await expect(place.name).toHaveText("Huiskamer De Kaneelstok");
  await expect(place.name).toBeFocused();
  await tabTo(page, place.calendarLinks.first());
  await tabTo(page, agenda.link, "Shift+Tab");
  await page.keyboard.press("Enter");
  await expect(agenda.title).toHaveText("Wat is er te doen?");
  await expect(agenda.title).toBeFocused();
  await tabTo(page, agenda.choice("Morgen"));
  await page.keyboard.press("Space");
  await expect(page).toHaveURL(/dag=morgen/);
  await tabTo(page, agenda.linkTo("Zondagse tafel"));
});

test("Escape closes what is suggested and keeps what was typed; Enter searches for it", async ({ page }) => {
  await page.goto("/");
  const finder = finderScreen(page);
  await finder.search.focus();
  await page.keyboard.type("spange");
  await expect(finder.suggestion(/^Spangen/)).toBeVisible();

  await page.keyboard.press("Escape");
  await expect(finder.suggestion(/^Spangen/)).toBeHidden();
  await expect(finder.search).toHaveValue("spange");
  await page.keyboard.press("Enter");

  await expect(page).toHaveURL(/zoek=spange/);
  await expect(finder.linkTo("Huiskamer De Kaneelstok")).toBeVisible();
});
