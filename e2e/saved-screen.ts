import type { Page } from "@playwright/test";

export function savedScreen(page: Page) {
  return {
    title: page.getByRole("heading", { level: 1, name: "Bewaarde plekken" }),
    link: page.getByRole("contentinfo").getByRole("link", { name: "Bewaarde plekken" }),
    places: page.getByRole("main").getByRole("article"),
    forget: (name: string) => page.getByRole("button", { name: `${name} niet meer bewaren` }),
    none: page.getByText("Je hebt nog niks bewaard."),
  };
}
