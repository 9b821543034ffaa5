import { DEMO_PLACES } from "@schuifaan/shared/fixtures/demo-places";
import { expect, test } from "vitest";

import { guessCategory } from "./guess-category.ts";

test.each([
  ["Koffie in de buurtkamer", "coffee"], ["Zondagskoffie", "coffee"], ["Breien met koffie", "make"], ["Klaverjasmiddag", "games"], ["Spreekuur geld en post", "help_papers"],
  ["Samen eten", "eat"], ["Repair Café", "repair"], ["Stoelyoga voor iedereen", "move"], ["Taalcafé", "language"], ["Buurtkoor", "music"],
] as const)("%s is %s", (title, category) => {
  expect(guessCategory(title, "", "living_room")).toBe(category);
});

test("where the title tells nothing the description does, and else what the place always offers", () => {
  expect(guessCategory("Woensdagclub", "We gaan samen wandelen.", "living_room")).toBe("move");
  expect(guessCategory("Woensdagclub", "Kom gerust.", "garden")).toBe("garden");
  expect(guessCategory("Woensdagclub", "", "group")).toBe("coffee");
});

test("four out of five activities of the demo get the category that people gave them", () => {
  const all = DEMO_PLACES.flatMap((place) => place.activities.map((activity) => ({ place, activity })));
  const right = all.filter(({ place, activity }) => guessCategory(activity.title, activity.description ?? "", place.type) === activity.category);

  expect(all.length).toBeGreaterThan(100);
  expect(right.length / all.length).toBeGreaterThan(0.8);
});
