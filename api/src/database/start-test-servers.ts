import type { TestProject } from "vitest/node";

import { type PostgresServer, startPostgres } from "./start-postgres.ts";

declare module "vitest" {
  // oxlint wants a type here, but only an interface can be added to.
  interface ProvidedContext {
    postgresUrl: string;
  }
}

let server: PostgresServer | undefined;

/** One real PostgreSQL for the whole run: every data test runs on both engines. */
export async function setup(project: TestProject): Promise<void> {
  server = await startPostgres();
  project.provide("postgresUrl", server.url);
}

export async function teardown(): Promise<void> {
  await server?.remove();
}
