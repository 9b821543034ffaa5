import { askForALink } from "./ask-for-a-link.ts";
import { expect, test } from "./mail-journey.ts";
import { makerScreen } from "./maker-screen.ts";
import { placeScreen } from "./place-screen.ts";

const SAMIRA = "samira@voorbeeld.schuifaan.example";
const HENK = "henk.r-01@voorbeeld.schuifaan.example";
const THEEPOT = "/plek/huiskamer-de-blauwe-theepot";

test("all is still true: two taps from the mail, and everybody sees it at once", async ({ page, mailbox, openElsewhere }) => {
  const link = await askForALink(page, mailbox, SAMIRA);
  const [maker, theirs] = [makerScreen(page), await openElsewhere()];
  await theirs.goto(THEEPOT);
  await expect(placeScreen(theirs).checked).toContainText("16 november");

  await page.goto(`${link}/klopt`);
  await maker.allIsTrue.click();

  await expect(maker.title).toHaveText("Dank je wel.");
  await expect(maker.body).toContainText("Iedereen ziet dit meteen.");
  await theirs.reload();
  await expect(placeScreen(theirs).checked).toContainText("21 november");
});

test("a mail scanner that opens every address changes nothing", async ({ page, mailbox, request, openElsewhere }) => {
  const link = await askForALink(page, mailbox, "mees.s-05@voorbeeld.schuifaan.example");
  const before = await (await request.get("/api/v1/places/s-05")).text();
  const theirs = await openElsewhere();
  for (const path of ["", "/klopt", "/anders", "/anders/tijd", "/dicht", "/wie", "/wie/stop", "/foto", "/agenda", "/privacy"]) {
    expect((await request.get(link + path)).status()).toBeLessThan(500);
    expect((await request.head(link + path)).status()).toBeLessThan(500);
    // Some scanners run the page as well.
    await theirs.goto(link + path);
  }

  expect(await (await request.get("/api/v1/places/s-05")).text()).toBe(before);
  await page.goto(link);
  await expect(makerScreen(page).title).toHaveText("Klopt dit nog?");
});

test("one time is different: read back, seen as visitors will, live at once, told to the other, and taken back", async ({ page, mailbox, openElsewhere }) => {
  const link = await askForALink(page, mailbox, SAMIRA);
  const [maker, theirs] = [makerScreen(page), await openElsewhere()];
  await page.goto(link);
  await maker.choice("Nee, er is iets anders").click();
  await maker.choice("Een tijd").click();
  await maker.choice("Koffie aan de lange tafel").click();

  await expect(maker.title).toHaveText("Wanneer is ‘Koffie aan de lange tafel’?");
  await maker.day("woensdag").click();
  await maker.day("donderdag").click();
  await maker.field("Tot").fill("12.30");
  await expect(maker.readBack).toContainText("maandag en donderdag van 10.00 tot 12.30 uur");
  await maker.preview.click();
  await expect(maker.body).toContainText("Zo zien bezoekers het");
  await maker.save.click();

  await expect(maker.title).toHaveText("Dank je wel.");
  await expect(maker.body).toContainText("Henk krijgt hier ook een mail over.");
  await theirs.goto(THEEPOT);
  await expect(placeScreen(theirs).times("Koffie aan de lange tafel").first()).toContainText("12.30");
  expect((await mailbox.find(HENK, /Er is iets veranderd/)).text).toContain("Samira");

  await maker.undo.click();
  await expect(maker.body).toContainText("Teruggezet.");
  await theirs.reload();
  await expect(placeScreen(theirs).times("Koffie aan de lange tafel").first()).not.toContainText("12.30");
});

test("closed for the holidays: two days, read back as a sentence, and on the page", async ({ page, mailbox, openElsewhere }) => {
  const link = await askForALink(page, mailbox, SAMIRA);
  const [maker, theirs] = [makerScreen(page), await openElsewhere()];
  await page.goto(link);
  await maker.choice("We zijn een tijdje dicht").click();
  await maker.field("Eerste dag dicht").fill("2026-12-24");
  await maker.field("Laatste dag dicht").fill("2026-12-28");
  await maker.field("Waarom?").fill("Kerst");
  await expect(maker.readBack).toContainText("donderdag 24 december tot en met maandag 28 december");
  await maker.save.click();

  await expect(maker.title).toHaveText("Dank je wel.");
  await theirs.goto(THEEPOT);
  await expect(placeScreen(theirs).hours).toContainText("24 december");
});

test("what was being written waits through a lost connection and a closed page", async ({ page, mailbox, context, noise }) => {
  noise.allow(/ERR_INTERNET_DISCONNECTED|Failed to load resource/);
  const link = await askForALink(page, mailbox, "roza.r-24@voorbeeld.schuifaan.example");
  const maker = makerScreen(page);
  await page.goto(`${link}/anders/deur`);
  await maker.field("De deur").fill("De groene poort. Bel bij de kat.");
  await context.setOffline(true);
  await maker.save.click();
  await expect(maker.body).toContainText("Wat je schreef, blijft hier staan.");
  await context.setOffline(false);
  await page.goto(`${link}/anders/deur`);
  await expect(maker.field("De deur")).toHaveValue("De groene poort. Bel bij de kat.");

  await maker.save.click();

  await expect(maker.title).toHaveText("Dank je wel.");
});
