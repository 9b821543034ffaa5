import { act, fireEvent, render, screen } from "@testing-library/react";
import { afterEach, beforeEach, expect, test, vi } from "vitest";

import { SearchBox } from "./search-box.tsx";

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

const said = vi.fn<(words: string | undefined) => void>();
const box = (words: string | undefined) => <SearchBox label="Zoek" placeholder="" words={words} onType={said} onSubmit={said} />;
const type = (value: string) => fireEvent.change(screen.getByRole("searchbox"), { target: { value } });
const rest = () => act(() => void vi.advanceTimersByTime(400));

test("words that come back late do not take away what was typed since", () => {
  const { rerender } = render(box(undefined));
  type("le");
  rest();
  type("lepel");
  rerender(box("le"));

  expect(said).toHaveBeenLastCalledWith("le");
  expect(screen.getByRole("searchbox")).toHaveProperty("value", "lepel");
  rest();
  expect(said).toHaveBeenLastCalledWith("lepel");
});

test("words from elsewhere, such as by the back button, are followed", () => {
  const { rerender } = render(box("koffie"));
  rerender(box("soep"));

  expect(screen.getByRole("searchbox")).toHaveProperty("value", "soep");
});
