import type { Role } from "@schuifaan/shared/contract/sign-in";

import { Refusal } from "../http/problems.ts";
import type { HeldRole } from "./grants.ts";

/** Who asks, and what they hold. */
export type Who = { readonly id: string; readonly name: string; readonly email: string; readonly grants: readonly HeldRole[] };

/** Whoever works on the listings of an area. */
export const EDITORS: readonly Role[] = ["key_person", "admin"];
/** Whoever may look behind a listing. */
export const READERS: readonly Role[] = ["key_person", "professional", "admin"];
export const ADMINS: readonly Role[] = ["admin"];

/** Whether one of the roles holds in one of the areas; `areaCodes` are all areas that hold a place, from small to large. */
export function holds({ grants }: Pick<Who, "grants">, roles: readonly Role[], areaCodes: readonly string[]): boolean {
  return grants.some(({ role, areaCode }) => roles.includes(role) && (areaCode === undefined || areaCodes.includes(areaCode)));
}

/** Whether one of the roles holds anywhere. */
function holdsSomewhere({ grants }: Pick<Who, "grants">, roles: readonly Role[]): boolean {
  return grants.some(({ role }) => roles.includes(role));
}

/** The one role to write down with a change: the most that somebody is in these areas. */
export function roleIn(who: Pick<Who, "grants">, areaCodes: readonly string[]): "admin" | "key_person" {
  return holds(who, ADMINS, areaCodes) ? "admin" : "key_person";
}

/** Throws a Refusal when none of the roles holds in any of the areas. */
export function requireRole(who: Pick<Who, "grants">, roles: readonly Role[], areaCodes: readonly string[]): void {
  if (!holds(who, roles, areaCodes)) throw new Refusal("not-allowed");
}

/** Throws a Refusal when none of the roles holds anywhere. */
export function requireRoleSomewhere(who: Pick<Who, "grants">, roles: readonly Role[]): void {
  if (!holdsSomewhere(who, roles)) throw new Refusal("not-allowed");
}
