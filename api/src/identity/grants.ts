import { randomUUID } from "node:crypto";

import { Role } from "@schuifaan/shared/contract/sign-in";
import { AreaCode } from "@schuifaan/shared/domain/area-code";

import type { Database } from "../database/open-database.ts";

/** A role that holds: in an area and everything inside it, or everywhere. */
export type HeldRole = { readonly id: string; readonly role: Role; readonly areaCode: AreaCode | undefined };

export type NewGrant = { readonly userId: string; readonly role: Role; readonly areaCode: AreaCode | undefined; readonly givenBy: string | undefined };

/** What somebody may at this moment; none when every grant was ended. */
export async function readGrants(db: Database, userId: string): Promise<HeldRole[]> {
  const rows = await db
    .selectFrom("grants")
    .select(["id", "role", "area_code"])
    .where("user_id", "=", userId)
    .where("ended_at", "is", null)
    .orderBy("given_at")
    .execute();
  return rows.map(toHeldRole);
}

function toHeldRole({ id, role, area_code: code }: { id: string; role: string; area_code: string | null }): HeldRole {
  return { id, role: Role.parse(role), areaCode: code === null ? undefined : AreaCode.parse(code) };
}

/** Every role that holds, with whose it is. */
export async function readAllGrants(db: Database): Promise<{ user: { id: string; name: string; email: string }; grant: HeldRole }[]> {
  const rows = await db
    .selectFrom("grants")
    .innerJoin("users", "users.id", "grants.user_id")
    .select(["grants.id", "grants.role", "grants.area_code", "users.id as user_id", "users.name", "users.email"])
    .where("grants.ended_at", "is", null)
    .orderBy("grants.given_at")
    .execute();
  return rows.map(({ id, role, area_code: code, user_id: userId, name, email }) => ({ user: { id: userId, name, email }, grant: toHeldRole({ id, role, area_code: code }) }));
}

/** Gives a role, unless it is there already. */
export async function giveRole(db: Database, { userId, role, areaCode, givenBy }: NewGrant, now: Date): Promise<void> {
  const held = await readGrants(db, userId);
  if (held.some((grant) => grant.role === role && grant.areaCode === areaCode)) return;
  await db
    .insertInto("grants")
    .values({ id: randomUUID(), user_id: userId, role, area_code: areaCode ?? null, given_at: now.toISOString(), given_by: givenBy ?? null })
    .execute();
}

/** Takes a role away. Who has none left is signed out everywhere, at once. */
export async function endRole(db: Database, grantId: string, now: Date): Promise<void> {
  const ended = await db
    .updateTable("grants")
    .set({ ended_at: now.toISOString() })
    .where("id", "=", grantId)
    .where("ended_at", "is", null)
    .returning("user_id")
    .executeTakeFirst();
  if (ended === undefined || (await readGrants(db, ended.user_id)).length > 0) return;
  await db.deleteFrom("sessions").where("user_id", "=", ended.user_id).execute();
}
