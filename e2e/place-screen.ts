import type { Page } from "@playwright/test";

export function placeScreen(page: Page) {
  const box = (name: string) => page.getByRole("region", { name, exact: true });
  return {
    name: page.getByRole("heading", { level: 1 }),
    door: box("Welke deur?"),
    price: box("Wat kost het?"),
    firstVisit: box("Eerste keer?"),
    hours: box("Open"),
    doing: box("Wat is er te doen?"),
    way: box("Zo kom je er"),
    bigMap: page.getByRole("link", { name: "Bekijk op de grote kaart" }),
    backToArea: page.getByRole("link", { name: /^Alle plekken in / }),
    neighbours: page.getByRole("heading", { name: "In de buurt" }).locator("xpath=..").getByRole("article"),
    unknown: page.getByText(/^Dit weten we nog niet: /),
    call: page.getByRole("link", { name: /^Bel de plek/ }),
  };
}
