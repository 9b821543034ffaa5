import type { Page } from "@playwright/test";

export function placeScreen(page: Page) {
  const box = (name: string) => page.getByRole("region", { name, exact: true });
  const activities = page.locator("li.activity");
  return {
    name: page.getByRole("heading", { level: 1 }),
    /** Whether the door is open, as said under the name. */
    openState: page.locator(".place-tags .tag").first(),
    /** What is different from always, when anything is. */
    story: page.locator(".status-story"),
    door: box("Welke deur?"),
    price: box("Wat kost het?"),
    firstVisit: box("Eerste keer?"),
    checked: page.locator(".confirmed-line"),
    hours: box("Open"),
    day: (name: string) => box("Open").locator("dl > div").filter({ has: page.locator("dt", { hasText: name }) }),
    doing: box("Wat is er te doen?"),
    /** Each time that something is on, soonest first. */
    times: (title: string) => activities.filter({ has: page.getByRole("heading", { level: 4, name: title }) }),
    calendarLinks: page.getByRole("link", { name: /^In agenda: / }),
    way: box("Zo kom je er"),
    bigMap: page.getByRole("link", { name: "Bekijk op de grote kaart" }),
    backToArea: page.getByRole("link", { name: /^Alle plekken in / }),
    elsewhere: page.getByRole("link", { name: "Kijk wat er in de buurt is" }),
    neighbours: page.getByRole("heading", { name: "In de buurt" }).locator("xpath=..").getByRole("article"),
    unknown: page.getByText(/^Dit weten we nog niet: /),
    call: page.getByRole("link", { name: /^Bel de plek/ }),
    save: page.getByRole("button", { name: "Bewaar", exact: true }),
    forget: page.getByRole("button", { name: "Niet meer bewaren", exact: true }),
    saved: page.getByRole("link", { name: "Je bewaarde plekken" }),
    share: page.getByText("Deel deze plek"),
    copyLink: page.getByRole("button", { name: "Kopieer de link" }),
    whatsApp: page.getByRole("link", { name: "Stuur met WhatsApp" }),
    mailOn: page.getByRole("link", { name: "Stuur met e-mail" }),
    card: page.getByRole("link", { name: "Kaartje om te printen" }),
  };
}
