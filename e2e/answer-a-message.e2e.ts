import { expect, test } from "./mail-journey.ts";

const VISITOR = "anna@thuis.example";
/** What is filled in quicker than anybody can read is put aside as a machine's. */
const AS_PEOPLE_TYPE = 60;
const MAKER = "roza.r-24@voorbeeld.schuifaan.example";

test("“ik ga liever samen”: asked, answered, and neither sees the other's address", async ({ page, mailbox, openElsewhere }) => {
  await page.goto("/plek/huiskamer-de-kaneelstok/bericht?over=samen");
  await page.getByLabel("Je voornaam").fill("Anna");
  await page.getByLabel("Je telefoon of mailadres").fill(VISITOR);
  await page.getByLabel("Wil je er iets bij zeggen?").pressSequentially("Ik kan op dinsdag.", { delay: AS_PEOPLE_TYPE });
  await page.getByRole("button", { name: "Verstuur" }).click();
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("Verstuurd");
  await expect(page.getByRole("main")).toContainText("24 november");

  const asked = await mailbox.find(MAKER, /Anna/);
  expect(asked.text + asked.html).not.toContain(VISITOR);
  const theirs = await openElsewhere();
  await theirs.goto(new URL(asked.links.find((link) => link.includes("/antwoord/")) ?? "").pathname);
  await expect(theirs.getByRole("heading", { level: 1 })).toHaveText("Anna gaat liever samen");
  expect(await theirs.content()).not.toContain(VISITOR);
  await theirs.getByLabel("Jouw antwoord").fill("Leuk! Ik sta dinsdag om tien uur bij de poort.");
  await theirs.getByRole("button", { name: "Stuur het antwoord" }).click();
  await expect(theirs.getByRole("heading", { level: 1 })).toHaveText("Verstuurd");

  const answer = await mailbox.find(VISITOR, /bij de poort/);
  expect(answer.text + answer.html + answer.replyTo).not.toContain(MAKER);
});
