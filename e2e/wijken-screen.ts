import type { Page } from "@playwright/test";

export function wijkenScreen(page: Page) {
  const main = page.getByRole("main");
  return {
    link: page.getByRole("navigation").getByRole("link", { name: "Wijken" }),
    title: page.getByRole("heading", { level: 1, name: "Kies je wijk" }),
    search: page.getByRole("searchbox", { name: "Zoek een wijk of buurt" }),
    area: (name: string) => main.getByRole("link", { name: new RegExp(`^${name}\\s*\\d+ plek`) }),
    found: main.getByRole("status"),
  };
}
