import { askForALink } from "./ask-for-a-link.ts";
import { expect, test } from "./mail-journey.ts";
import { makerScreen } from "./maker-screen.ts";

const YUSRA = "yusra.s-01@voorbeeld.schuifaan.example";
const NEW = "tonnie@huis.example";

test("handing over: three taps and a name, and the other says yes by mail", async ({ page, mailbox, openElsewhere, noise }) => {
  // The old link is refused in the end.
  noise.allow(/status of 401/);
  const link = await askForALink(page, mailbox, YUSRA);
  const maker = makerScreen(page);
  await page.goto(link);
  await maker.choice("Iemand erbij, doorgeven of stoppen").click();
  await maker.choice("Ik geef het door").click();
  await maker.thatIsMe.click();
  await maker.field("Voornaam").fill("Tonnie");
  await maker.field("E-mailadres").fill(NEW);
  await maker.send.click();
  await expect(maker.title).toHaveText("Tonnie krijgt een mail");

  const theirs = await openElsewhere();
  const other = makerScreen(theirs);
  const { links } = await mailbox.find(NEW, /./);
  await theirs.goto(new URL(links.find((one) => one.includes("/bijhouden/")) ?? "").pathname);
  await expect(other.title).toHaveText("Ben jij Tonnie?");
  await other.thatIsMe.click();

  await expect(other.title).toHaveText("Klopt dit nog?");
  await page.goto(link);
  await expect(maker.title).toHaveText("Deze link werkt niet meer");
});

test("stopping: the links end now, and nothing personal is told any more", async ({ page, mailbox, request }) => {
  const link = await askForALink(page, mailbox, "bilal.r-04@voorbeeld.schuifaan.example");
  const maker = makerScreen(page);
  await page.goto(`${link}/wie`);
  await maker.choice("Ik stop ermee").click();
  await maker.thatIsMe.click();
  await expect(maker.body).toContainText("Je naam en adres zijn binnen 30 dagen weg.");
  await page.getByLabel("De plek gaat door").check();
  await maker.stop.click();

  await expect(maker.title).toHaveText("Dank je wel voor alles");
  const token = link.split("/")[2] ?? "";
  const answer = await request.get("/api/v1/upkeep", { headers: { Authorization: `Bearer ${token}` } });
  expect(answer.status()).toBe(401);
});
