import { finderScreen } from "./finder-screen.ts";
import { expect, test } from "./journey.ts";
import { placeScreen } from "./place-screen.ts";

test.use({ settings: { SCHUIFAAN_NOW: "2026-12-25T14:00:00+01:00" } });

test("on Eerste Kerstdag the door that is open says so, and until when", async ({ page }) => {
  await page.goto("/plek/huiskamer-de-blauwe-theepot");

  await expect(placeScreen(page).openState).toHaveText("Nu open tot 17.00");
});

for (const { path, reason } of [
  { path: "/plek/buurthuis-de-scheve-schoorsteen", reason: "Kerstvakantie: dicht. Vanaf 4 januari weer open." },
  { path: "/plek/huis-van-de-wijk-de-gele-voordeur", reason: "Kerst: dicht." },
  { path: "/plek/wijkkamer-de-wilde-gans", reason: "Dicht op feestdagen." },
]) {
  test(`${path} is closed, and says why`, async ({ page }) => {
    await page.goto(path);
    const place = placeScreen(page);

    await expect(place.openState).toHaveText(/^Dicht tot /);
    await expect(page.getByRole("main")).toContainText(reason);
    await expect(place.hours).toContainText("Vandaag dicht");
  });
}

test("whoever asks what is open now gets those who are, and nobody else", async ({ page }) => {
  await page.goto("/");
  const finder = finderScreen(page);
  await finder.filter("Nu open").click();

  await expect(page).toHaveURL(/wanneer=nu/);
  await expect(finder.linkTo("Huiskamer De Blauwe Theepot")).toBeVisible();
  await expect.poll(async () => (await finder.cards.allTextContents()).filter((text) => !text.includes("Nu open tot"))).toEqual([]);
});
