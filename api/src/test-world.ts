import { AreaCode } from "@schuifaan/shared/domain/area-code";
import type { Role } from "@schuifaan/shared/contract/sign-in";
import { sql } from "kysely";

import type { Database } from "./database/open-database.ts";
import { giveRole } from "./identity/grants.ts";
import { cookieOf, readMailedToken } from "./identity/test-identity.ts";
import { ensureUser } from "./identity/users.ts";
import { addTask } from "./mail/add-task.ts";
import { createTestApp } from "./test-app.ts";
import { changePlace } from "./upkeep/change-place.ts";
import { createLink } from "./upkeep/links.ts";
import { findMakers } from "./upkeep/makers.ts";

export const PEOPLE = [
  "nobody", "maker-here", "maker-elsewhere", "key-person-here", "key-person-elsewhere", "professional-here", "admin-here", "admin-elsewhere", "admin-everywhere",
] as const;
export type Person = (typeof PEOPLE)[number];

/** Everything that somebody could change by an operation, and what only counts or expires. */
const WATCHED = ["places", "old_slugs", "makers", "versions", "consents", "rounds", "tasks", "tips", "messages", "mails", "photos", "calendar_links", "users", "accounts", "grants", "sessions"] as const;
const NOW = new Date("2026-11-21T11:00:00Z");
/** Three places of the demo lie in Spangen, which is here; Bospolder is elsewhere. */
const HERE = { place: "r-23", neighbour: "r-24", area: "rtm-spangen" };
const ELSEWHERE = { place: "r-01", area: "rtm-bospolder" };

type Stock = Readonly<Record<string, readonly unknown[]>>;

export type World = {
  readonly version: number;
  readonly neighbour: string;
  readonly area: string;
  ask(operation: { readonly method: string; readonly path: string }, body: object | undefined, person: Person): Promise<Response>;
  takeStock(): Promise<Stock>;
  /** Of that stock, what is about the place here. */
  onlyHere(stock: Stock): readonly string[];
  putBack(): Promise<void>;
  close(): Promise<void>;
};

/** The demo with somebody of every kind, each signed in by a mailed link or holding a maker's. */
export async function openWorld(): Promise<World> {
  const { app, db, close } = await createTestApp();
  const headers = await admitEverybody(db, async (path, init) => await app.hono.request(path, init));
  const { version } = await changePlace(db, { placeId: HERE.place, by: { role: "system", source: "test" }, changes: [{ kind: "entrance", entrance: "De deur" }], now: NOW });
  await addTask(db, { about: "test", placeId: HERE.place, body: { kind: "bounce", subject: "Ping", failure: "550" } }, NOW);
  const { id: task } = await db.selectFrom("tasks").select("id").executeTakeFirstOrThrow();
  const [maker] = await findMakers(db, HERE.place);
  const { id: grant } = await db.selectFrom("grants").select("id").where("role", "=", "key_person").where("area_code", "=", HERE.area).executeTakeFirstOrThrow();
  const fields: Record<string, string> = { place: HERE.place, task, maker: maker?.id ?? "", grant, photo: "p1" };
  const first = await takeStock(db);
  return {
    version,
    neighbour: HERE.neighbour,
    area: HERE.area,
    ask: async ({ method, path }, body, person) => {
      const address = path.replaceAll(/:(\w+)/g, (_, name: string) => fields[name] ?? "");
      return await app.hono.request(address, { method, headers: { ...headers.get(person), "Content-Type": "application/json" }, ...(body && { body: JSON.stringify(body) }) });
    },
    takeStock: async () => await takeStock(db),
    onlyHere: (stock) => Object.values(stock).flat().map((row) => JSON.stringify(row)).filter((row) => row.includes(`"${HERE.place}"`)),
    putBack: async () => await putBack(db, first),
    close,
  };
}

type Ask = (path: string, init: RequestInit) => Promise<Response>;

async function admitEverybody(db: Database, ask: Ask): Promise<Map<Person, Record<string, string>>> {
  const signIn = async (role: Role, area?: string) => ({ cookie: await signInAs(db, ask, role, area) });
  const hold = async (placeId: string) => {
    const [maker] = await findMakers(db, placeId);
    return { authorization: `Bearer ${await createLink(db, maker?.id ?? "", NOW)}` };
  };
  return new Map<Person, Record<string, string>>([
    ["nobody", {}],
    ["maker-here", await hold(HERE.place)],
    ["maker-elsewhere", await hold(ELSEWHERE.place)],
    ["key-person-here", await signIn("key_person", HERE.area)],
    ["key-person-elsewhere", await signIn("key_person", ELSEWHERE.area)],
    ["professional-here", await signIn("professional", HERE.area)],
    ["admin-here", await signIn("admin", HERE.area)],
    ["admin-elsewhere", await signIn("admin", ELSEWHERE.area)],
    ["admin-everywhere", await signIn("admin")],
  ]);
}

async function signInAs(db: Database, ask: Ask, role: Role, area?: string): Promise<string> {
  const email = `${role}.${area ?? "overal"}@schuifaan.example`;
  const user = await ensureUser(db, { name: role, email }, NOW);
  await giveRole(db, { userId: user.id, role, areaCode: area === undefined ? undefined : AreaCode.parse(area), givenBy: undefined }, NOW);
  const post = async (path: string, body: object) => await ask(path, { method: "POST", headers: { "Content-Type": "application/json" }, body: JSON.stringify(body) });
  await post("/api/v1/sign-in-links", { email });
  return cookieOf(await post("/api/v1/sign-ins", { token: await readMailedToken(db, email) }));
}

async function takeStock(db: Database): Promise<Stock> {
  const stock: Record<string, readonly unknown[]> = {};
  for (const table of WATCHED) stock[table] = (await sql`SELECT * FROM ${sql.table(table)} ORDER BY 1, 2`.execute(db)).rows;
  return stock;
}

/** As it was at the start, for the next one who may. */
async function putBack(db: Database, stock: Stock): Promise<void> {
  await db.transaction().execute(async (transaction) => {
    for (const table of WATCHED) {
      await sql`DELETE FROM ${sql.table(table)}`.execute(transaction);
      for (const row of stock[table] ?? []) {
        const cells = Object.entries(row ?? {});
        await sql`INSERT INTO ${sql.table(table)} (${sql.join(cells.map(([name]) => sql.ref(name)))}) VALUES (${sql.join(cells.map(([, value]) => sql`${value}`))})`.execute(transaction);
      }
    }
    await transaction.updateTable("links").set({ revoked_at: null }).execute();
  });
}
