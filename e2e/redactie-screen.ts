import type { Page } from "@playwright/test";

/** The pages of the wijkredactie. */
export function redactieScreen(page: Page) {
  const button = (name: string) => page.getByRole("button", { name, exact: true });
  return {
    title: page.getByRole("heading", { level: 1 }),
    email: page.getByLabel("Je mailadres"),
    mailMe: button("Mail me een link"),
    goIn: button("Ga naar binnen"),
    /** A task in the list, folded: a press opens it. */
    task: (name: string) => page.locator("details.task").filter({ has: page.locator("summary strong", { hasText: name }) }),
    outcome: button,
    answer: page.getByLabel("Zeg er iets bij"),
    body: page.getByRole("main"),
  };
}
