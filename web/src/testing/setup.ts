import { cleanup, configure } from "@testing-library/react";
import { setupServer } from "msw/node";
import { afterAll, afterEach, beforeAll, beforeEach, vi } from "vitest";

import { NothingInSight } from "./nothing-in-sight.ts";
import { noise, watchNoise } from "./watch-noise.ts";

export const mockServer = setupServer();

// A page waits for its answers as long as a busy machine needs; only a test that fails takes this long.
configure({ asyncUtilTimeout: 10_000 });

// What jsdom does not have: a screen with a width, scrolling, and things that come into sight.
window.matchMedia = (media) => Object.assign(new EventTarget(), { matches: false, media, onchange: null, addListener: () => undefined, removeListener: () => undefined });
window.scrollTo = () => undefined;
Element.prototype.scrollIntoView = () => undefined;
vi.stubGlobal("IntersectionObserver", NothingInSight);
vi.stubGlobal("CSS", { escape: (name: string) => name.replaceAll(/[^\w-]/g, String.raw`\$&`) });

beforeAll(() => {
  watchNoise();
  mockServer.listen({ onUnhandledRequest: "error" });
});
beforeEach(() => {
  noise.length = 0;
  window.localStorage.clear();
  window.sessionStorage.clear();
});
afterEach(() => {
  cleanup();
  mockServer.resetHandlers();
  // Whatever is shouted in the console would be shouted in a reader's browser too.
  if (noise.length > 0) throw new Error(noise.join("\n"));
});
afterAll(() => mockServer.close());
