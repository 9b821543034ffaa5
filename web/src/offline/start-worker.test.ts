import { afterEach, beforeEach, expect, test, vi } from "vitest";

import { TAKE_OVER } from "../worker/worker-words.ts";
import { startWorker } from "./start-worker.ts";

type Registration = { waiting: { postMessage: (message: string) => void } | null };
type Register = (url: string, options: { updateViaCache: string }) => Promise<Registration>;

function browserThat(register: Register): void {
  Object.defineProperty(navigator, "serviceWorker", { value: { register }, configurable: true });
}

beforeEach(() => void vi.useFakeTimers());
afterEach(() => {
  vi.useRealTimers();
  Reflect.deleteProperty(navigator, "serviceWorker");
});

test("the worker comes after the page, not with it", async () => {
  const register = vi.fn<Register>(async () => ({ waiting: null }));
  browserThat(register);
  startWorker();
  expect(register).not.toHaveBeenCalled();

  await vi.runAllTimersAsync();

  expect(register).toHaveBeenCalledWith("/sw.js", { updateViaCache: "none" });
});

test("who saves data is spared", async () => {
  const register = vi.fn<Register>(async () => ({ waiting: null }));
  browserThat(register);
  Object.defineProperty(navigator, "connection", { value: { saveData: true }, configurable: true });
  startWorker();

  await vi.runAllTimersAsync();

  expect(register).not.toHaveBeenCalled();
  Reflect.deleteProperty(navigator, "connection");
});

test("a new page lets the new worker go first", async () => {
  const postMessage = vi.fn<(message: string) => void>();
  browserThat(async () => ({ waiting: { postMessage } }));
  startWorker();

  await vi.runAllTimersAsync();

  expect(postMessage.mock.calls[0]?.[0]).toBe(TAKE_OVER);
});

test.each([
  ["without service workers", undefined],
  ["that refuses", vi.fn<Register>(() => Promise.reject(new DOMException("The operation is insecure", "SecurityError")))],
])("a browser %s does without, and without noise", async (_, register) => {
  if (register !== undefined) browserThat(register);
  startWorker();

  await expect(vi.runAllTimersAsync()).resolves.toBeDefined();
});
