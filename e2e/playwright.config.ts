import { existsSync } from "node:fs";

import { defineConfig } from "@playwright/test";

const DEBIANS = "/usr/bin/chromium";
const chromium = process.env["CHROMIUM_PATH"] ?? (existsSync(DEBIANS) ? DEBIANS : "");

// What these prove does not hang on the width of the screen: they are walked once.
const ON_A_PHONE = [
  "answer-a-message", "answer-the-monthly-mail", "check-a-private-page", "choose-a-wijk", "do-without-internet", "edit-at-once", "enlarge-the-text", "follow-an-old-name", "hand-over-a-place", "import-a-list", "keep-a-listing-true", "keep-a-secret", "keep-the-clock", "know-where-to-go", "lose-the-server", "open-at-christmas",
  "print-a-card", "print-a-poster", "read-in-english", "search-in-own-words", "share-a-link", "tell-the-times-truly", "tell-what-is-wrong", "zoom-in",
].map((name) => `${name}.e2e.ts`);
// List and map together are the most there is to draw.
const ON_A_LARGE_SCREEN = ["pan-ten-thousand-places.e2e.ts"];

/** Whole journeys: the built web, the real api, a real database, a real browser. */
export default defineConfig({
  testDir: ".",
  testMatch: "*.e2e.ts",
  // Each with a browser, a server and a database of its own: half of the time of one goes by in waiting.
  workers: 2,
  // A machine that others use too may be slow once; what needed its second try is listed as flaky in the report.
  retries: 1,
  timeout: 60_000,
  expect: { timeout: 10_000 },
  reporter: [["list"], ["json", { outputFile: process.env["PLAYWRIGHT_JSON_OUTPUT_FILE"] ?? "test-results/report.json" }]],
  use: {
    locale: "nl-NL",
    timezoneId: "Europe/Amsterdam",
    trace: { mode: "retain-on-failure", screenshots: false },
    screenshot: "only-on-failure",
    launchOptions: {
      ...(chromium === "" ? {} : { executablePath: chromium }),
      // As root in a container, and without the background requests that a closed network refuses.
      args: [
        "--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run", "--disable-background-networking",
        "--disable-component-update", "--disable-sync",
      ],
    },
  },
  projects: [
    { name: "phone", testIgnore: ON_A_LARGE_SCREEN, use: { viewport: { width: 360, height: 800 }, hasTouch: true } },
    { name: "desktop", testIgnore: ON_A_PHONE, grepInvert: /@phone/, use: { viewport: { width: 1400, height: 900 } } },
  ],
});
