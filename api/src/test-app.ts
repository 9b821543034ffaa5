import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

import { type App, createApp } from "./app.ts";
import { migrate } from "./database/migrate.ts";
import { type Database, openDatabase } from "./database/open-database.ts";
import type { GroundLookup } from "./ground/ground-lookup.ts";
import { openPublishedIndex, type PublishedIndex } from "./published/published-index.ts";
import { seedDemo } from "./seed/seed-demo.ts";

export type TestApp = {
  app: App;
  db: Database;
  index: PublishedIndex;
  /** Lets the clock go on. */
  pass: (ms: number) => void;
  close: () => Promise<void>;
};

/** Noon of the Saturday that all demo days are counted from. */
const DEMO_NOON = new Date("2026-11-21T11:00:00Z");

function reportError(error: unknown): never {
  throw error;
}

/** The whole api on a real database with the demo, without a port. An error that it reports fails the test. */
export async function createTestApp(parts: { ground?: GroundLookup } = {}): Promise<TestApp> {
  let now = DEMO_NOON;
  const dataDir = mkdtempSync(join(tmpdir(), "schuifaan-app-"));
  const db = await openDatabase({ dataDir, databaseUrl: undefined });
  await migrate(db);
  await seedDemo(db, DEMO_NOON);
  const index = await openPublishedIndex(db, { pollInMs: 50, now: () => now, reportError });
  const app = createApp({ ...parts, index: () => index, db: () => db, signIn: {}, publicUrl: "https://schuifaan.example", reportError });
  return {
    app, db, index,
    pass: (ms) => {
      now = new Date(now.getTime() + ms);
    },
    close: async () => {
      await index.close();
      await db.destroy();
      rmSync(dataDir, { recursive: true });
    },
  };
}
