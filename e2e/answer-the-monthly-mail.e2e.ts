import { expect, test } from "./mail-journey.ts";
import { makerScreen } from "./maker-screen.ts";

// The rounds of makers go too, though the clock stands still.
test.use({ settings: { JOBS: "all" } });

test("the monthly mail is the listing, and one press in it and one on the page are enough", async ({ page, mailbox, request }) => {
  await expect.poll(() => mailbox.letters.some(({ subject }) => subject.startsWith("Klopt dit nog?")), { timeout: 30_000 }).toBe(true);
  const letter = mailbox.letters.find(({ subject }) => subject.startsWith("Klopt dit nog?"));
  const name = letter?.subject.replace("Klopt dit nog? ", "") ?? "";
  expect(letter?.text).toContain(name);
  for (const choice of ["Ja, alles klopt nog", "Nee, er is iets anders", "We zijn een tijdje dicht"]) expect(letter?.text).toContain(choice);
  expect(letter?.headers.get("list-unsubscribe-post")).toBe("List-Unsubscribe=One-Click");
  const yes = letter?.links.find((link) => link.endsWith("/klopt")) ?? "";

  await page.goto(new URL(yes).pathname);
  await makerScreen(page).allIsTrue.click();

  await expect(makerScreen(page).title).toHaveText("Dank je wel.");
  const found = await request.get(`/api/v1/places?q=${encodeURIComponent(name)}&limit=1`);
  expect(await found.json()).toMatchObject({ places: [{ name, lastConfirmed: "2026-11-21" }] });
});
