import type { Page } from "@playwright/test";

/** The pages of who keeps a listing true, from the link of a mail. */
export function makerScreen(page: Page) {
  const button = (name: string) => page.getByRole("button", { name, exact: true });
  return {
    title: page.getByRole("heading", { level: 1 }),
    /** A big choice of a page, by how it begins. */
    choice: (name: string) => page.getByRole("main").getByRole("link", { name: new RegExp(`^${name}`) }),
    allIsTrue: page.getByRole("button", { name: /^Ja, alles klopt nog/ }),
    save: button("Zo is het goed"),
    preview: button("Bekijk eerst hoe het eruitziet"),
    readBack: page.locator(".read-back output"),
    field: (name: string) => page.getByLabel(name, { exact: true }),
    day: button,
    undo: button("Toch terugzetten (kan nog 30 dagen)"),
    send: button("Stuur de mail"),
    thatIsMe: page.getByRole("button", { name: /^Ja, dat ben ik/ }),
    stop: button("Ja, ik stop"),
    mailMe: button("Mail mij een link"),
    keepMine: button("Bewaar wat ik schreef"),
    body: page.getByRole("main"),
  };
}
