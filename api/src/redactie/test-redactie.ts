import type { Role } from "@schuifaan/shared/contract/sign-in";
import { AreaCode } from "@schuifaan/shared/domain/area-code";

import type { Database } from "../database/open-database.ts";
import { giveRole } from "../identity/grants.ts";
import type { Who } from "../identity/may.ts";
import { ensureUser } from "../identity/users.ts";
import { readGrants } from "../identity/grants.ts";
import { buildStoredPlace } from "../places/build-stored-place.ts";
import { savePlaces } from "../places/save-places.ts";

export const NOW = new Date("2026-11-21T11:00:00Z");

/** Somebody with a role, as the cookie of a request would tell. */
export async function addColleague(db: Database, name: string, role: Role, area?: string): Promise<Who> {
  const user = await ensureUser(db, { name, email: `${name.toLowerCase()}@schuifaan.example` }, NOW);
  await giveRole(db, { userId: user.id, role, areaCode: area === undefined ? undefined : AreaCode.parse(area), givenBy: undefined }, NOW);
  return { ...user, grants: await readGrants(db, user.id) };
}

/** Two places in Bospolder and one in Spangen, which is elsewhere. */
export async function addPlaces(db: Database): Promise<void> {
  const inBospolder = ["rtm-bospolder", "WK0599AA", "GM0599"];
  await savePlaces(
    db,
    [
      buildStoredPlace({ id: "theepot", name: "De Blauwe Theepot", areaCodes: inBospolder, lastConfirmed: "2026-08-01" }),
      buildStoredPlace({ id: "theepot-2", name: "Blauwe Theepot", areaCodes: inBospolder }),
      buildStoredPlace({ id: "gele-deur", name: "De Gele Voordeur", areaCodes: ["rtm-spangen", "WK0599BB", "GM0599"] }),
    ],
    NOW,
  );
}
