import { render, screen } from "@testing-library/react";
import { expect, test } from "vitest";

import { AreaFacts } from "./area-facts.tsx";

test.each([
  ["wijk", false, "Indeling van 2025 · 15.120 inwoners · Grens: CBS en Kadaster, CC BY 4.0"],
  ["wijk", true, "Indeling van 2025 · 15.120 inwoners · De grens op de kaart is een schets."],
  ["named", false, "Indeling van 2025 · 15.120 inwoners"],
] as const)("under the map of a %s, a sketch: %s, stands whose border it is", (level, indicative, told) => {
  render(<AreaFacts area={{ level, year: 2025, inhabitants: 15_120, indicative }} />);

  expect(screen.getByText(told)).toBeTruthy();
});
