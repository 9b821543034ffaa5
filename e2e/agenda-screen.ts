import type { Page } from "@playwright/test";

export function agendaScreen(page: Page) {
  const main = page.getByRole("main");
  /** Its name may go on with what it would leave: "Avond 3 activiteiten". */
  const choice = (name: string) => main.getByRole("button", { name: new RegExp(`^${name}(\\s*\\d.*)?$`) });
  const items = main.locator(".agenda-item");
  return {
    link: page.getByRole("navigation").getByRole("link", { name: "Agenda", exact: true }),
    title: page.getByRole("heading", { level: 1 }),
    choice,
    doing: main.getByText(/^Wat wil je doen\?/),
    area: main.locator(".agenda-area summary"),
    findArea: page.getByRole("searchbox", { name: "Zoek een wijk of buurt" }),
    allAreas: choice("Alle wijken"),
    dayBefore: main.getByRole("button", { name: "Een dag terug" }),
    dayAfter: main.getByRole("button", { name: "Een dag verder" }),
    days: main.getByRole("heading", { level: 2 }),
    parts: main.getByRole("heading", { level: 3 }),
    count: main.getByRole("status").filter({ hasText: /activiteit/ }),
    items,
    /** By what it is called. */
    item: (title: string) => items.filter({ has: page.getByRole("link", { name: title, exact: true }) }),
    linkTo: (title: string) => items.getByRole("link", { name: title, exact: true }),
    toCalendar: (title: string) => main.getByRole("link", { name: `In agenda: ${title}` }),
    nothing: main.locator(".notice"),
    clear: choice("Wis je keuzes"),
  };
}
