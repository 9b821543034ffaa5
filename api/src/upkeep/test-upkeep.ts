import type { UrlInput } from "@schuifaan/shared/contract/endpoint";
import type { Operation } from "@schuifaan/shared/contract/operation";
import { Hono } from "hono";
import { sql } from "kysely";
import { z } from "zod";

import type { Database } from "../database/open-database.ts";
import { undoAfterTest } from "../database/test-database.ts";
import { Refusal, toProblemResponse } from "../http/problems.ts";
import { buildStoredPlace } from "../places/build-stored-place.ts";
import type { StoredPlace } from "../places/place-rows.ts";
import { savePlaces } from "../places/save-places.ts";
import { openPublishedIndex, type PublishedIndex } from "../published/published-index.ts";
import { createLink } from "./links.ts";
import { makerRoutes } from "./maker-routes.ts";
import { addMaker, type Maker, type NewMaker } from "./makers.ts";
import { photoRoutes } from "./photo-routes.ts";
import { upkeepRoutes } from "./upkeep-routes.ts";

type Asked = { readonly token?: string; readonly body?: object; readonly path?: string };
type AnyOperation<Output extends z.ZodType<object, object>> = Operation<UrlInput, z.ZodType, Output>;

export type TestUpkeep = {
  readonly hono: Hono;
  readonly index: PublishedIndex;
  readonly now: () => Date;
  /** Lets days go by. */
  readonly passDays: (days: number) => void;
  /** Somebody who looks after the place, with their link. */
  readonly add: (wish?: Partial<NewMaker>) => Promise<{ maker: Maker; token: string }>;
  readonly send: (operation: { readonly method: string; readonly path: string }, asked?: Asked) => Promise<Response>;
  /** The answer; throws when it is no. */
  readonly ask: <Output extends z.ZodType<object, object>>(operation: AnyOperation<Output>, asked?: Asked) => Promise<z.output<Output>>;
};

export const TEST_NOON = new Date("2026-11-21T11:00:00Z");

/** What makers ask, on the database of a test, with one place in it; without a port. */
export async function createTestUpkeep(db: Database, given: Partial<Record<keyof StoredPlace, unknown>> = {}): Promise<TestUpkeep> {
  let now = TEST_NOON;
  const place = buildStoredPlace({ id: "theepot", ...given });
  await savePlaces(db, [place], now);
  const index = await openPublishedIndex(db, { pollInMs: 20, now: () => now, reportError: fail });
  undoAfterTest(async () => await index.close());
  const hono = new Hono();
  const parts = { db: () => db, index: () => index };
  upkeepRoutes(hono, parts);
  makerRoutes(hono, parts);
  photoRoutes(hono, () => db);
  hono.onError((error) => (error instanceof Refusal ? toProblemResponse(error) : fail(error)));

  const send: TestUpkeep["send"] = async ({ method, path: pattern }, { token, body, path = pattern } = {}) =>
    await hono.request(path, {
      method,
      headers: { ...(body && { "Content-Type": "application/json" }), ...(token !== undefined && { Authorization: `Bearer ${token}` }) },
      ...(body && { body: JSON.stringify(body) }),
    });
  return {
    hono, index, send,
    now: () => now,
    passDays: (days) => {
      now = new Date(now.getTime() + days * 86_400_000);
    },
    add: async (wish) => {
      const maker = await addMaker(db, { placeId: place.id, name: "Roza", email: "roza@voorbeeld.example", isTrusted: true, hasSaidYes: true, ...wish }, now);
      return { maker, token: await createLink(db, maker.id, now) };
    },
    ask: async (operation, asked) => {
      const response = await send(operation, asked);
      if (!response.ok) throw new Error(`${operation.name}: ${response.status} ${await response.text()}`);
      return operation.output.parse(await response.json());
    },
  };
}

function fail(error: unknown): never {
  throw error;
}

const Code = z.object({ code: z.string() });

/** How an answer said no: "409 changed-meanwhile". */
export async function refusalOf(response: Response): Promise<string> {
  return `${response.status} ${Code.parse(await response.json()).code}`;
}

/** Every row of every table, to see that nothing changed. */
export async function readAll(db: Database): Promise<(readonly [table: string, rows: readonly unknown[]])[]> {
  const tables = await db.introspection.getTables();
  const names = tables.map(({ name }) => name).toSorted();
  return await Promise.all(names.map(async (name) => [name, (await sql`SELECT * FROM ${sql.table(name)}`.execute(db)).rows] as const));
}
