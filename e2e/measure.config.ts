import { defineConfig } from "@playwright/test";

import journeys from "./playwright.config.ts";

/** Numbers to look at, never to pass or fail: they depend on the machine. Playwright only runs them. */
export default defineConfig({
  ...journeys,
  testMatch: "measure-*.ts",
  timeout: 600_000,
  reporter: [["line"]],
  projects: [{ name: "measure", use: { viewport: { width: 1400, height: 900 }, trace: "off" } }],
});
