import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";

import { getRequestListener } from "@hono/node-server";

import { type App, createApp, type SignInSettings } from "./app.ts";
import { type FolderLock, lockFolder } from "./database/lock-folder.ts";
import { migrate } from "./database/migrate.ts";
import { type Database, openDatabase } from "./database/open-database.ts";
import { clockOf, type Env } from "./env.ts";
import { createGroundLookup } from "./ground/ground-lookup.ts";
import { sendHotAnswer } from "./http/hot-answers.ts";
import type { WebFiles } from "./http/load-web.ts";
import type { Render } from "./http/web-routes.ts";
import { ensureAdmin } from "./identity/users.ts";
import { openPublishedIndex, type PublishedIndex } from "./published/published-index.ts";
import { seedDemo } from "./seed/seed-demo.ts";
import { outboxOf, startJobs } from "./start-jobs.ts";

/** Often enough that an import shows within a second; one indexed row read each time. */
const POLL_IN_MS = 200;

export type RunningServer = {
  readonly url: string;
  readonly db: Database;
  readonly index: PublishedIndex;
  readonly app: App;
  close(): Promise<void>;
};

type BuiltWeb = WebFiles & { readonly render: Render | undefined };
type ServerParts = {
  web: BuiltWeb | undefined;
  /** The program that carries mails; without it this process does it itself. */
  carrier?: string;
  reportError: (error: unknown) => void;
};

/**
 * Everything that `npm start` runs, in order: the lock, the port (so that /healthz answers), the database, its
 * migrations, the demo, the index. Resolves when /readyz says ready; when a step fails, the earlier ones are undone.
 * Throws FolderTaken, DatabaseLost, or what `listen` throws (EADDRINUSE).
 */
export async function startServer(env: Env, { web, carrier, reportError }: ServerParts): Promise<RunningServer> {
  const undo: (() => Promise<void> | void)[] = [];
  const close = async () => {
    for (const step of undo.splice(0).toReversed()) await step();
  };
  try {
    // On PostgreSQL many servers may share one database; a SQLite folder has one.
    const lock: FolderLock | undefined = env.DATABASE_URL === undefined ? lockFolder(env.DATA_DIR) : undefined;
    undo.push(() => lock?.release());

    let index: PublishedIndex | undefined = undefined;
    let openDb: Database | undefined = undefined;
    const ground = createGroundLookup({ url: env.LOCATIESERVER_URL, fetch, now: Date.now });
    const app = createApp({
      index: () => index,
      db: () => openDb,
      ground,
      ...toWeb(env, { web, reportError }, () => index),
      publicUrl: publicUrlOf(env),
      signIn: toSignIn(env),
      outbox: env.SMTP_URL === undefined ? outboxOf(env) : undefined,
      reportError,
    });
    const server = await listen(env, app);
    undo.push(() => closeServer(server));

    const db = await openDatabase({ dataDir: env.DATA_DIR, databaseUrl: env.DATABASE_URL });
    undo.push(() => db.destroy());
    await migrate(db);
    openDb = db;
    const now = clockOf(env);
    if (env.SEED === "demo") await seedDemo(db, now());
    if (env.ADMIN_EMAIL !== undefined) await ensureAdmin(db, env.ADMIN_EMAIL, now());
    const opened = await openPublishedIndex(db, { pollInMs: POLL_IN_MS, now, reportError });
    undo.push(() => opened.close());
    index = opened;
    undo.push(await startJobs(env, { db, publicUrl: env.PUBLIC_URL === undefined ? urlOf(env, server) : publicUrlOf(env), now, carrier, reportError }));
    return { url: urlOf(env, server), db, index: opened, app, close };
  } catch (error) {
    await close();
    throw error;
  }
}

function toWeb(env: Env, { web: files, reportError }: ServerParts, index: () => PublishedIndex | undefined) {
  if (files === undefined) return {};
  const isDemo = () => index()?.hasDemo ?? false;
  const publicUrl = env.PUBLIC_URL === undefined ? undefined : publicUrlOf(env);
  const settings = { tilesUrl: env.TILES_URL, tilesAttribution: env.TILES_ATTRIBUTION, frozenAt: env.SCHUIFAAN_NOW, publicUrl };
  return { web: { ...files, ...settings, isDemo, reportError } };
}

function toSignIn({ AUTH_SECRET: secret, OIDC_ISSUER: issuer, OIDC_CLIENT_ID: clientId, OIDC_CLIENT_SECRET: clientSecret, OIDC_NAME: name }: Env): SignInSettings {
  const openIdConnect = issuer === undefined || clientId === undefined ? undefined : { issuer, clientId, clientSecret, name };
  return { ...(secret !== undefined && { secret }), ...(openIdConnect && { openIdConnect }) };
}

function listen({ PORT, HOST }: Env, { hono, answers }: App): Promise<Server> {
  const slow = getRequestListener(hono.fetch);
  const server = createServer((request, response) => {
    if (!sendHotAnswer(answers, request, response)) void slow(request, response);
  });
  // Longer than the idle time of usual load balancers (60 s), so that they never reuse a connection we just closed.
  server.keepAliveTimeout = 65_000;
  return new Promise((resolve, reject) => {
    server.once("error", reject);
    server.listen(PORT, HOST, () => {
      server.off("error", reject);
      resolve(server);
    });
  });
}

function closeServer(server: Server): Promise<void> {
  return new Promise((resolve) => {
    server.close(() => resolve());
    server.closeAllConnections();
  });
}

function urlOf({ HOST }: Env, server: Server): string {
  const address = server.address();
  const port = address !== null && typeof address === "object" ? (address satisfies AddressInfo).port : 0;
  const host = HOST === "0.0.0.0" || HOST === "::" ? "localhost" : HOST;
  return `http://${host.includes(":") ? `[${host}]` : host}:${port}`;
}

function publicUrlOf({ PUBLIC_URL, HOST, PORT }: Env): string {
  return PUBLIC_URL?.replace(/\/$/, "") ?? `http://${HOST}:${PORT}`;
}
