import type { Page } from "@playwright/test";

type Sheet = { readonly widthInMm: number; readonly heightInMm: number };

const POINTS_A_MM = 72 / 25.4;

/** The sheets that come out of the printer, as the page's own style asks for them. */
export async function printToPaper(page: Page): Promise<Sheet[]> {
  const pdf = (await page.pdf({ preferCSSPageSize: true, printBackground: true })).toString("latin1");
  // Chromium writes the objects that are pages uncompressed.
  const pages = pdf.match(/\/Type\s*\/Page\b(?!s)[^]*?\/MediaBox\s*\[[^\]]*\]/g) ?? [];
  return pages.map((text) => {
    const [, , width = 0, height = 0] = /\[([^\]]*)\]$/.exec(text)?.[1]?.trim().split(/\s+/).map(Number) ?? [];
    return { widthInMm: Math.round(width / POINTS_A_MM), heightInMm: Math.round(height / POINTS_A_MM) };
  });
}

/** Words on paper that stick out of the sheet, or out of what hides them; and how small the smallest are, in points. */
export async function readPaper(page: Page, sheet: string): Promise<{ cut: string[]; smallestInPoints: number }> {
  await page.emulateMedia({ media: "print" });
  const read = await page.locator(sheet).evaluate((paper: HTMLElement) => {
    const frame = paper.getBoundingClientRect();
    const texts = [...paper.querySelectorAll<HTMLElement>("h2, h3, p, li, strong, span, figcaption, address, img, svg")].filter((element) => element.checkVisibility());
    const cut = texts.filter((element) => {
      const { left, right, top, bottom } = element.getBoundingClientRect();
      return left < frame.left - 1 || right > frame.right + 1 || top < frame.top - 1 || bottom > frame.bottom + 1;
    });
    const sizes = texts.filter(({ textContent }) => textContent !== "").map((element) => Number.parseFloat(getComputedStyle(element).fontSize) * 0.75);
    return { cut: cut.map(({ outerHTML }) => outerHTML.slice(0, 80)), smallestInPoints: Math.min(...sizes) };
  });
  await page.emulateMedia({ media: null });
  return read;
}
