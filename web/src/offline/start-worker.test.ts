import { afterEach, beforeEach, expect, test, vi } from "vitest";

import { TAKE_OVER } from "../worker/worker-words.ts";
import { startWorker } from "./start-worker.ts";

type Registration = { waiting: { postMessage: (message: string) => void } | null };

function browserThat(register: () => Promise<Registration>): void {
  Object.defineProperty(navigator, "serviceWorker", { value: { register }, configurable: true });
}

beforeEach(() => void vi.useFakeTimers());
afterEach(() => {
  vi.useRealTimers();
  Reflect.deleteProperty(navigator, "serviceWorker");
});

test("a browser without service workers is left alone", async () => {
  startWorker();

  await vi.runAllTimersAsync();
});

test("the worker comes after the page, not with it", async () => {
  const register = vi.fn(async () => ({ waiting: null }));
  browserThat(register);
  startWorker();
  expect(register).not.toHaveBeenCalled();

  await vi.runAllTimersAsync();

  expect(register).toHaveBeenCalledWith("/sw.js", { updateViaCache: "none" });
});

test("a new page lets the new worker go first", async () => {
  const postMessage = vi.fn();
  browserThat(async () => ({ waiting: { postMessage } }));
  startWorker();

  await vi.runAllTimersAsync();

  expect(postMessage.mock.calls[0]?.[0]).toBe(TAKE_OVER);
});

test("a browser that refuses makes no noise", async () => {
  browserThat(() => Promise.reject(new DOMException("The operation is insecure", "SecurityError")));
  startWorker();

  await vi.runAllTimersAsync();
});
