import { render, screen } from "@testing-library/react";
import { decodeQR } from "qr/decode.js";
import { expect, test } from "vitest";

import { QrCode } from "./qr-code.tsx";

const PIXELS_A_MODULE = 4;

/** The drawing as a camera would have it: grey values, four pixels a module. */
function photograph(svg: Element): { width: number; height: number; data: Uint8Array } {
  const modules = Number(svg.getAttribute("viewBox")?.split(" ")[2]);
  const side = modules * PIXELS_A_MODULE;
  const data = new Uint8Array(side * side * 4).fill(255);
  for (const [, x, y, width] of svg.querySelector("path")?.getAttribute("d")?.matchAll(/M(\d+) (\d+)h(\d+)v1h-\d+z/g) ?? []) {
    for (let row = 0; row < PIXELS_A_MODULE; row += 1) {
      const start = ((Number(y) * PIXELS_A_MODULE + row) * side + Number(x) * PIXELS_A_MODULE) * 4;
      for (let at = start; at < start + Number(width) * PIXELS_A_MODULE * 4; at += 1) if (at % 4 !== 3) data[at] = 0;
    }
  }
  return { width: side, height: side, data };
}

test.each([
  "https://schuifaan.nl/plek/huiskamer-de-blauwe-theepot",
  `https://een-heel-lange-naam-van-een-gemeente.example.org/plek/${"a".repeat(120)}`,
])("another maker's reader reads back %s", (address) => {
  render(<QrCode text={address} label="QR-code" />);

  expect(decodeQR(photograph(screen.getByRole("img", { name: "QR-code" })))).toBe(address);
});
