import type { Page } from "@playwright/test";

export function mapScreen(page: Page, label = "Kaart met plekken") {
  const map = page.getByRole("region", { name: label });
  return {
    map,
    canvas: map.locator(".place-map-canvas"),
    pins: map.locator("button.pin"),
    pinOf: (name: string) => map.getByRole("button", { name: new RegExp(`^${name}, `) }),
    groups: map.getByRole("button", { name: /plekken, kijk dichterbij$/ }),
    zoomIn: map.getByRole("button", { name: "Dichterbij", exact: true }),
    zoomOut: map.getByRole("button", { name: "Verder weg", exact: true }),
    tiles: map.locator("img.leaflet-tile-loaded"),
    shapes: map.locator("path.area-shape"),
    names: map.locator(".area-label > span"),
    note: map.getByRole("status"),
    credit: map.getByText("Kaartgegevens © Kadaster"),
    /** The place a phone shows below its map. */
    card: map.getByRole("article"),
  };
}
