import type { Page } from "@playwright/test";

export function wijkScreen(page: Page) {
  const part = (title: string | RegExp) => page.getByRole("heading", { level: 2, name: title }).locator("xpath=..");
  return {
    name: page.getByRole("heading", { level: 1 }),
    places: part(/^Plekken in /).getByRole("article"),
    further: part("Iets verder").getByRole("article"),
    wijken: part("Wijken in deze gemeente").getByRole("link"),
    parts: part("In deze wijk").getByRole("link"),
    back: page.getByRole("link", { name: "Alle wijken" }),
  };
}
