import { defineConfig } from "vitest/config";

const project = (name: string, more: object = {}) => ({
  test: { name, include: [`${name}/src/**/*.test.{ts,tsx}`], css: false, ...more },
});

export default defineConfig({
  test: {
    // Two cores and a real PostgreSQL beside the tests: more workers only wait for each other.
    maxWorkers: 2,
    projects: [
      project("shared"),
      project("api", { globalSetup: ["api/src/database/start-test-servers.ts"], testTimeout: 30_000 }),
      project("web", { environment: "jsdom", setupFiles: ["web/src/testing/setup.ts"], testTimeout: 30_000 }),
      { test: { name: "checks", include: ["checks/*.test.ts"], testTimeout: 60_000 } },
    ],
  },
});
