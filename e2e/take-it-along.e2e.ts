import { agendaScreen } from "./agenda-screen.ts";
import { expect, test } from "./journey.ts";
import { placeScreen } from "./place-screen.ts";
import { savedScreen } from "./saved-screen.ts";
import { wijkScreen } from "./wijk-screen.ts";

test("a place that is kept stays on this device, and nowhere else", async ({ page, openElsewhere }) => {
  const asked: string[] = [];
  page.on("request", (request) => void (request.method() !== "GET" && asked.push(request.url())));
  await page.goto("/plek/huiskamer-de-kaneelstok");
  const [place, saved] = [placeScreen(page), savedScreen(page)];
  await place.save.click();
  await expect(place.forget).toBeVisible();
  await place.saved.click();

  await expect(saved.title).toBeFocused();
  await expect(saved.places).toHaveCount(1);
  await page.reload();
  await expect(saved.places).toContainText("Huiskamer De Kaneelstok");
  await expect(saved.places).toContainText("Dicht tot 13.00");
  const theirs = await openElsewhere();
  await theirs.goto("/bewaard");
  await expect(savedScreen(theirs).none).toBeVisible();
  await saved.forget("Huiskamer De Kaneelstok").click();
  await expect(saved.none).toBeVisible();
  expect(asked).toEqual([]);
});

test("without a share sheet there is the link, WhatsApp and e-mail", async ({ page, context, baseURL }) => {
  await context.grantPermissions(["clipboard-read", "clipboard-write"]);
  await page.addInitScript(() => Reflect.deleteProperty(Navigator.prototype, "share"));
  await page.goto("/plek/huiskamer-de-kaneelstok");
  const place = placeScreen(page);
  await expect(place.copyLink).toBeHidden();
  await place.share.click();

  await place.copyLink.click();
  await expect(page.getByText("De link is gekopieerd.")).toBeVisible();
  const address = `${baseURL}/plek/huiskamer-de-kaneelstok`;
  expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(address);
  const message = new URL((await place.whatsApp.getAttribute("href")) ?? "").searchParams.get("text");
  expect(message).toContain("Schuif je aan? Huiskamer De Kaneelstok, Spangen, Rotterdam.");
  expect(message).toContain("Open: zaterdag 21 november, 13.00–16.00 uur.");
  expect(message).toContain("Vraag naar Roza.");
  expect(message).toContain(address);
  await expect(place.mailOn).toHaveAttribute("href", /^mailto:\?subject=/);
});

test("with a share sheet the phone's own opens, and nothing else", async ({ page }) => {
  await page.addInitScript(() => {
    Object.defineProperty(Navigator.prototype, "share", {
      value: (shared: object) => Promise.resolve(document.documentElement.setAttribute("data-shared", JSON.stringify(shared))),
    });
  });
  await page.goto("/plek/huiskamer-de-kaneelstok");
  const place = placeScreen(page);
  await place.share.click();

  await expect(page.locator("html")).toHaveAttribute("data-shared", /Huiskamer De Kaneelstok/);
  await expect(place.copyLink).toBeHidden();
});

test("every calendar link of a place, of the agenda and of a wijk answers with a calendar", async ({ page, request }) => {
  await page.goto("/plek/huis-van-de-wijk-de-gele-voordeur");
  await expect(placeScreen(page).calendarLinks.first()).toBeVisible();
  const links = await placeScreen(page).calendarLinks.evaluateAll((all) => all.map((link) => link.getAttribute("href") ?? ""));
  expect(links.length).toBeGreaterThanOrEqual(4);
  await page.goto("/agenda");
  await expect(agendaScreen(page).items.first()).toBeVisible();
  links.push((await agendaScreen(page).toCalendar("Zaterdag aan tafel").getAttribute("href")) ?? "");
  await page.goto("/wijk/rtm-spangen");
  await wijkScreen(page).follow.click();
  links.push(((await wijkScreen(page).subscribe.getAttribute("href")) ?? "").replace("webcal:", "http:"));

  for (const link of links) {
    const answer = await request.get(link);
    expect(answer.status(), link).toBe(200);
    expect(answer.headers()["content-type"], link).toMatch(/^text\/calendar/);
    const text = await answer.text();
    expect(text, link).toMatch(/^BEGIN:VCALENDAR/);
    expect(text, link).toMatch(/DTSTART;TZID=Europe\/Amsterdam:\d{8}T\d{6}/);
  }
});
