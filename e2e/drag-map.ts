import type { Locator, Page } from "@playwright/test";

/** Drags the map as a hand does: down in the middle, a few steps, up. Pixels; to the right and downwards are positive. */
export async function dragMap(page: Page, map: Locator, { x, y }: { x: number; y: number }): Promise<void> {
  const box = await map.boundingBox();
  if (box === null) throw new Error("The map is not on the screen");
  const from = { x: box.x + box.width / 2, y: box.y + box.height * 0.3 };
  await page.mouse.move(from.x, from.y);
  await page.mouse.down();
  await page.mouse.move(from.x + x / 2, from.y + y / 2, { steps: 5 });
  await page.mouse.move(from.x + x, from.y + y, { steps: 5 });
  await page.mouse.up();
}
