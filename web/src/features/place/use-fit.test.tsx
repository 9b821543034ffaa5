import { render } from "@testing-library/react";
import { useRef } from "react";
import { afterEach, expect, test, vi } from "vitest";

import { useFit } from "./use-fit.ts";

/** A sheet on which each line takes its size; `lines` of the card itself and one for each extra that shows. */
function Sheet({ lines, extras }: { lines: number; extras: number }) {
  const sheet = useRef<HTMLDivElement>(null);
  useFit(sheet);
  return (
    <div ref={sheet} data-lines={lines}>
      {Array.from({ length: extras }, (_, index) => (
        <p key={index} data-extra />
      ))}
    </div>
  );
}

function fit(lines: number, extras: number): { size: number; shown: number } {
  vi.spyOn(HTMLElement.prototype, "clientHeight", "get").mockReturnValue(100);
  vi.spyOn(HTMLElement.prototype, "scrollHeight", "get").mockImplementation(function measure(this: HTMLElement) {
    const shown = this.querySelectorAll("[data-extra]:not([hidden])").length;
    return (Number(this.dataset["lines"]) + shown) * Number(this.style.getPropertyValue("--size"));
  });
  const { container } = render(<Sheet lines={lines} extras={extras} />);
  const sheet = container.querySelector("div");
  const [drawn] = container.querySelectorAll<HTMLElement>("[data-lines]");
  if (sheet === null || drawn === undefined) throw new Error("not drawn");
  return { size: Number(drawn.style.getPropertyValue("--size")), shown: drawn.querySelectorAll("[data-extra]:not([hidden])").length };
}

afterEach(() => vi.restoreAllMocks());

test("a card with little on it has the largest letters and everything that is nice to know", () => {
  expect(fit(10, 3)).toEqual({ size: 4.2, shown: 3 });
});

test("letters become smaller before anything is left out, as long as they can be read at arm's length", () => {
  expect(fit(26, 3)).toEqual({ size: 3.35, shown: 3 });
});

test("then what is nice to know goes, the last first", () => {
  expect(fit(28, 3)).toEqual({ size: 3.35, shown: 1 });
  expect(fit(29, 3)).toEqual({ size: 3.35, shown: 0 });
});

test("a card that is still too full gets smaller letters rather than lose a word", () => {
  expect(fit(36, 3)).toEqual({ size: 2.75, shown: 0 });
  expect(fit(33, 3)).toEqual({ size: 2.9, shown: 1 });
});
