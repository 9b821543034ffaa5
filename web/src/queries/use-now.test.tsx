import { act, render, screen } from "@testing-library/react";
import { renderToString } from "react-dom/server";
import { afterEach, beforeEach, expect, test, vi } from "vitest";

import { DEFAULT_START, type Start } from "./read-start.ts";
import { useNow } from "./use-now.ts";
import { StartProvider } from "./use-start.tsx";

beforeEach(() => void vi.useFakeTimers({ now: Date.parse("2026-11-21T12:00:40+01:00") }));
afterEach(() => void vi.useRealTimers());

function Clock() {
  return <p>{new Date(useNow()).toISOString()}</p>;
}

const clock = (start: Partial<Start>) => (
  <StartProvider start={{ ...DEFAULT_START, ...start }}>
    <Clock />
  </StartProvider>
);

test("the clock tells whole minutes and moves on by itself", () => {
  render(clock({}));
  expect(screen.getByText("2026-11-21T11:00:00.000Z")).toBeTruthy();

  act(() => void vi.advanceTimersByTime(20_000));
  expect(screen.getByText("2026-11-21T11:01:00.000Z")).toBeTruthy();
  act(() => void vi.advanceTimersByTime(120_000));
  expect(screen.getByText("2026-11-21T11:03:00.000Z")).toBeTruthy();
});

test("a phone that wakes up tells the time of now", () => {
  render(clock({}));
  vi.setSystemTime(Date.parse("2026-11-21T18:30:10+01:00"));
  act(() => void document.dispatchEvent(new Event("visibilitychange")));
  expect(screen.getByText("2026-11-21T17:30:00.000Z")).toBeTruthy();
});

test("a clock that nobody looks at any more stops", () => {
  const { unmount } = render(clock({}));
  unmount();
  expect(vi.getTimerCount()).toBe(0);
});

test("a server whose clock stands still has the page stand still", () => {
  render(clock({ now: "2026-12-25T12:00:00+01:00" }));
  act(() => void vi.advanceTimersByTime(600_000));
  expect(screen.getByText("2026-12-25T11:00:00.000Z")).toBeTruthy();
});

test("the first drawing in the browser says what the server said, and then the time of now", () => {
  const start = { madeAt: "2026-11-21T10:15:00Z" };
  expect(renderToString(clock(start))).toContain("2026-11-21T10:15:00.000Z");

  const container = document.createElement("div");
  container.innerHTML = renderToString(clock(start));
  document.body.append(container);
  render(clock(start), { container, hydrate: true });
  expect(container.textContent).toBe("2026-11-21T11:00:00.000Z");
});
