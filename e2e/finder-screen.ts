import type { Page } from "@playwright/test";

export function finderScreen(page: Page) {
  const main = page.getByRole("main");
  const cards = main.getByRole("article");
  const cardOf = (name: string) => cards.filter({ has: page.getByRole("link", { name, exact: true }) });
  return {
    search: page.getByRole("searchbox", { name: "Zoek een plek" }),
    clear: page.getByRole("button", { name: "Maak het zoekveld leeg" }),
    count: page.getByRole("status").filter({ hasText: /^[\d.]+ plek/ }),
    filter: (name: string) => main.getByRole("button", { name, exact: true }),
    more: main.getByText("Meer keuzes"),
    nearMe: main.getByRole("button", { name: "Bij mij" }),
    areaHit: (name: string | RegExp) => page.getByRole("list", { name: "Wijken met deze naam" }).getByRole("link", { name }),
    cards,
    /** The list when no answer is on its way any more. */
    idle: main.locator("ul.cards[aria-busy=false]"),
    cardOf,
    linkTo: (name: string) => cardOf(name).getByRole("link"),
    showOnMap: (name: string) => cardOf(name).getByRole("button", { name: `${name} op de kaart` }),
    failure: page.getByRole("alert"),
    retry: page.getByRole("button", { name: "Probeer het opnieuw" }),
    nothing: page.getByRole("heading", { name: "Hier vonden we niks." }),
    wider: page.getByRole("button", { name: "Kijk verder weg" }),
    forget: page.getByRole("button", { name: "Wis je keuzes" }),
    here: page.getByRole("button", { name: "Zoek in dit gebied" }),
    /** A phone shows the list or the map. */
    toMap: main.getByRole("button", { name: "Kaart", exact: true }),
    toList: main.getByRole("button", { name: "Lijst", exact: true }),
    offline: page.getByText("Je hebt nu geen internet. Je ziet wat we het laatst wisten."),
  };
}
