import type { Page } from "@playwright/test";

/** A sheet as it comes out of the printer: the A4 poster of an area, the A5 card of a place. */
export function paperScreen(page: Page) {
  const sheet = page.locator("article.poster, article.paper-card");
  return {
    sheet,
    print: page.getByRole("button", { name: /^Print / }),
    code: sheet.getByRole("img", { name: /^QR-code naar http/ }),
    checked: sheet.getByText(/nagekeken/i),
    phones: sheet.getByText(/\b0\d{2} \d{3} \d{2} \d{2}\b/),
  };
}
