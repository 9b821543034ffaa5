import { render, screen } from "@testing-library/react";
import { expect, test } from "vitest";

import { useGradually } from "./use-gradually.ts";

const numbers = (count: number, from = 0) => Array.from({ length: count }, (_, index) => ({ id: String(from + index) }));

function Numbers({ items }: { items: readonly { id: string }[] }) {
  return <p>{useGradually(items, 8).map(({ id }) => id).join(" ")}</p>;
}

const drawn = () => screen.getByText(/\d/).textContent?.split(" ") ?? [];
const idsOf = (items: readonly { id: string }[]) => items.map(({ id }) => id);

test("everything is drawn in the end, the first visit a few at a time", async () => {
  const items = numbers(30);
  render(<Numbers items={items} />);

  expect(drawn()).toHaveLength(8);
  await expect.poll(drawn).toEqual(idsOf(items));
});

test("showing more keeps what was drawn", async () => {
  const items = numbers(20);
  const { rerender } = render(<Numbers items={items} />);
  await expect.poll(drawn).toHaveLength(20);

  const more = [...items, ...numbers(20, 20)];
  rerender(<Numbers items={more} />);
  expect(drawn().slice(0, 20)).toEqual(idsOf(items));
  await expect.poll(drawn).toEqual(idsOf(more));
});

test("another list takes the place of the one before from the top, and nothing stands there twice", async () => {
  const { rerender } = render(<Numbers items={numbers(20)} />);
  await expect.poll(drawn).toHaveLength(20);

  const other = [...numbers(2, 100), ...numbers(5, 12)];
  rerender(<Numbers items={other} />);
  await expect.poll(() => drawn().slice(0, 4)).toEqual(["100", "101", "12", "13"]);
  expect(new Set(drawn()).size).toBe(drawn().length);
  await expect.poll(drawn).toEqual(idsOf(other));
});

test("a list that changes again while it is drawn still ends as the newest", async () => {
  const { rerender } = render(<Numbers items={numbers(20)} />);
  rerender(<Numbers items={numbers(30, 200)} />);
  rerender(<Numbers items={[]} />);
  rerender(<Numbers items={numbers(10, 300)} />);

  await expect.poll(drawn).toEqual(idsOf(numbers(10, 300)));
});
