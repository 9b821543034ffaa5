import { randomUUID } from "node:crypto";

import type { Database } from "../database/open-database.ts";
import { giveRole, readGrants } from "./grants.ts";

export type User = { readonly id: string; readonly name: string; readonly email: string };

/** As better-auth keeps addresses. */
export function toEmailKey(email: string): string {
  return email.trim().toLowerCase();
}

/** Who has this address and a role. */
export async function findUserWithRole(db: Database, email: string): Promise<User | undefined> {
  const user = await findUser(db, email);
  return user !== undefined && (await readGrants(db, user.id)).length > 0 ? user : undefined;
}

/** The user with this address, made when there is none: without a role that opens nothing. */
export async function ensureUser(db: Database, { name, email }: Pick<User, "name" | "email">, now: Date): Promise<User> {
  const at = now.toISOString();
  await db
    .insertInto("users")
    .values({ id: randomUUID(), name, email: toEmailKey(email), email_verified: 0, created_at: at, updated_at: at })
    .onConflict((conflict) => conflict.column("email").doNothing())
    .execute();
  return await db.selectFrom("users").select(["id", "name", "email"]).where("email", "=", toEmailKey(email)).executeTakeFirstOrThrow();
}

/** ADMIN_EMAIL of the settings: somebody must be the first. Ending that role by hand lasts until the next start. */
export async function ensureAdmin(db: Database, email: string, now: Date): Promise<void> {
  const user = await ensureUser(db, { name: email.split("@", 1)[0] ?? email, email }, now);
  await giveRole(db, { userId: user.id, role: "admin", areaCode: undefined, givenBy: undefined }, now);
}

async function findUser(db: Database, email: string): Promise<User | undefined> {
  return await db.selectFrom("users").select(["id", "name", "email"]).where("email", "=", toEmailKey(email)).executeTakeFirst();
}
