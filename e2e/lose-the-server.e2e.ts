import { finderScreen } from "./finder-screen.ts";
import { expect, NOW, test } from "./journey.ts";
import { mapScreen } from "./map-screen.ts";
import { placeScreen } from "./place-screen.ts";
import { startServer } from "./running-server.ts";

const GONE = /net::ERR_(CONNECTION|INTERNET|FAILED|SOCKET|EMPTY|NETWORK)|unknown error occurred when fetching the script/;

test("the server falls over while somebody searches, and stands up again", async ({ page, noise }) => {
  const server = await startServer({ SCHUIFAAN_NOW: NOW });
  const { port } = new URL(server.url);
  await page.goto(server.url);
  const finder = finderScreen(page);
  await finder.search.fill("koffie");
  await expect(finder.count).toHaveText("39 plekken gevonden");

  await server.kill();
  noise.allow(GONE);
  await finder.search.fill("soep");

  await expect(finder.failure).toContainText("Het lukt nu niet om nieuwe gegevens te halen. Je ziet wat we het laatst wisten.");
  await expect(finder.linkTo("Koffiebakfiets De Klapstoel")).toBeVisible();
  const again = await startServer({ SCHUIFAAN_NOW: NOW, DATA_DIR: server.dataDir, PORT: port });
  await finder.retry.click();

  await expect(finder.failure).toBeHidden();
  await expect(finder.linkTo("Soepgroep De Groene Ketel")).toBeVisible();
  await expect(finder.linkTo("Koffiebakfiets De Klapstoel")).toBeHidden();
  await again.close();
});

test("panning without a server keeps the last list and says so", async ({ page, noise }) => {
  const server = await startServer({ SCHUIFAAN_NOW: NOW });
  await page.goto(`${server.url}/?beeld=kaart`);
  const [finder, map] = [finderScreen(page), mapScreen(page)];
  await expect(map.pins.first()).toBeVisible();
  await map.zoomIn.click();
  await expect(page).toHaveURL(/kaart=/);

  await server.kill();
  noise.allow(GONE);
  const before = page.url();
  await map.zoomOut.click();
  await expect(page).not.toHaveURL(before);
  if (await finder.toList.isVisible()) await finder.toList.click();

  await expect(finder.failure).toContainText("Je ziet wat we het laatst wisten.");
  await expect(finder.cards.first()).toBeVisible();
  await server.close();
});

test("without internet what was seen is still there, and what was not says what to do", async ({ page, context, noise }) => {
  await page.goto("/");
  const [finder, place] = [finderScreen(page), placeScreen(page)];
  await finder.linkTo("De Stille Hoek").click();
  await expect(place.name).toHaveText("De Stille Hoek");
  await page.goBack();
  await expect(finder.count).toHaveText("46 plekken in totaal");

  noise.allow(GONE);
  await context.setOffline(true);
  await expect(finder.offline).toBeVisible();
  await finder.linkTo("De Stille Hoek").click();
  await expect(place.door).toBeVisible();
  await page.goBack();
  await finder.linkTo("Huiskamer De Kaneelstok").click();
  await expect(finder.failure).toBeVisible();
  await context.setOffline(false);
  await finder.retry.click();

  await expect(place.name).toHaveText("Huiskamer De Kaneelstok");
  await expect(finder.offline).toBeHidden();
});
