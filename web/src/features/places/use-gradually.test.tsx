import { render, screen } from "@testing-library/react";
import { expect, test } from "vitest";

import { useGradually } from "./use-gradually.ts";

const numbers = (count: number, from = 0) => Array.from({ length: count }, (_, index) => from + index);

function Numbers({ items }: { items: readonly number[] }) {
  return <p>{useGradually(items, 8).join(" ")}</p>;
}

const drawn = () => screen.getByText(/\d/).textContent?.split(" ").length;

test("everything is drawn in the end, the first visit a few at a time", async () => {
  const items = numbers(30);
  render(<Numbers items={items} />);

  expect(drawn()).toBeLessThan(30);
  await expect.poll(drawn).toBe(30);
});

test("showing more keeps what was drawn; another list starts over", async () => {
  const items = numbers(20);
  const { rerender } = render(<Numbers items={items} />);
  await expect.poll(drawn).toBe(20);

  const more = [...items, ...numbers(20, 20)];
  rerender(<Numbers items={more} />);
  expect(drawn()).toBeGreaterThanOrEqual(20);
  await expect.poll(drawn).toBe(40);

  const other = numbers(20, 100);
  rerender(<Numbers items={other} />);
  expect(drawn()).toBe(8);
  await expect.poll(drawn).toBe(20);
});
