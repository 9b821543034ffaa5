import type { Page } from "@playwright/test";

export function wijkScreen(page: Page) {
  const part = (title: string | RegExp) => page.getByRole("heading", { level: 2, name: title }).locator("xpath=..");
  const soon = part(/^Vandaag en morgen in /);
  return {
    name: page.getByRole("heading", { level: 1 }),
    /** What is on today and tomorrow. */
    soon: soon.locator(".agenda-item"),
    days: soon.getByRole("heading", { level: 3 }),
    linkTo: (title: string) => soon.getByRole("link", { name: title, exact: true }),
    /** The week as a table where there is room, else as a list: one of the two shows. */
    weekTable: page.locator("table.week-table"),
    weekList: page.locator(".week-list"),
    print: page.getByRole("link", { name: "Print voor op de deur" }),
    follow: page.getByText("Volg deze wijk"),
    subscribe: page.getByRole("link", { name: "Zet in mijn agenda" }),
    places: part(/^Plekken in /).getByRole("article"),
    further: part("Net over de grens").getByRole("article"),
    needs: page.getByRole("region", { name: "Wie helpt mee?" }),
    wijken: part("Wijken in deze gemeente").getByRole("link"),
    parts: part("In deze wijk").getByRole("link"),
    choices: page.getByRole("main").getByRole("listitem").getByRole("link"),
    back: page.getByRole("link", { name: "Alle wijken" }),
  };
}
