import type { Page } from "@playwright/test";

export function finderScreen(page: Page) {
  const main = page.getByRole("main");
  const cards = main.getByRole("article");
  const cardOf = (name: string) => cards.filter({ has: page.getByRole("link", { name, exact: true }) });
  return {
    search: page.getByRole("combobox", { name: "Zoek een plek" }),
    suggestion: (name: string | RegExp) => page.getByRole("listbox", { name: "Bedoel je dit?" }).getByRole("option", { name }),
    clear: page.getByRole("button", { name: "Maak het zoekveld leeg" }),
    count: page.getByRole("status").filter({ hasText: /^[\d.]+ plek/ }),
    /** By its own name, whatever number stands behind it. */
    filter: (name: string) => main.getByRole("button", { name: new RegExp(`^${name}( \\d+ plek(ken)?)?$`) }),
    more: main.getByText("Meer keuzes"),
    group: (name: string) => main.locator("summary").filter({ hasText: name }),
    clearAll: main.getByRole("button", { name: "Wis alles" }),
    nearMe: main.getByRole("button", { name: "Bij mij" }),
    understood: main.getByRole("list", { name: "Je zoekt" }).getByRole("button"),
    allOf: (area: string) => main.getByRole("link", { name: `Alles over ${area}` }),
    notice: main.locator(".search-notice"),
    feeling: main.getByRole("region", { name: "Zo binnenlopen, iemand zegt je gedag" }),
    cards,
    names: cards.locator(".card-name"),
    /** The list when no answer is on its way any more. */
    idle: main.locator("ul.cards[aria-busy=false]").first(),
    cardOf,
    linkTo: (name: string) => cardOf(name).getByRole("link"),
    showOnMap: (name: string) => cardOf(name).getByRole("button", { name: `${name} op de kaart` }),
    failure: page.getByRole("alert"),
    retry: page.getByRole("button", { name: "Probeer het opnieuw" }),
    nothing: page.getByRole("heading", { name: "Hier vonden we niks." }),
    wider: page.getByRole("button", { name: "Kijk verder weg" }),
    again: page.getByRole("button", { name: "Begin opnieuw" }),
    drop: (choice: string) => page.getByRole("button", { name: `Laat “${choice}” weg` }),
    here: page.getByRole("button", { name: "Zoek in dit gebied" }),
    /** A phone shows the list or the map. */
    toMap: main.getByRole("button", { name: "Kaart", exact: true }),
    toList: main.getByRole("button", { name: "Lijst", exact: true }),
    offline: page.getByText("Je hebt nu geen internet. Je ziet wat we het laatst wisten."),
  };
}
