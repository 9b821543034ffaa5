import type { Version } from "@schuifaan/shared/contract/redactie";
import { ChangeRole } from "@schuifaan/shared/contract/upkeep";
import { toAmsterdamDay } from "@schuifaan/shared/domain/amsterdam-time";
import { applyChange } from "@schuifaan/shared/domain/apply-change";
import { Change } from "@schuifaan/shared/domain/change";
import { Place } from "@schuifaan/shared/domain/place";
import type { Selectable } from "kysely";
import { z } from "zod";

import type { Database } from "../database/open-database.ts";
import type { Tables } from "../database/tables.ts";
import { StoredPlace } from "../places/place-rows.ts";

type VersionRow = Selectable<Tables["versions"]>;
type Present = { readonly place: StoredPlace; readonly version: number };
type State = Present & { readonly madeBy: VersionRow | undefined };

/** Some years of a lively place. */
const MOST_VERSIONS = 100;
const Changes = z.array(Change);

/**
 * Everything a listing was, the newest first, the present one included. A row of `versions` holds what was, and what made
 * it another: so each state was made by the row of the version before. Where there is none, an import or the demo did.
 */
export async function readHistory(db: Database, present: Present, { isNamed }: { readonly isNamed: boolean }): Promise<Version[]> {
  const rows = await db
    .selectFrom("versions")
    .selectAll()
    .where("place_id", "=", present.place.id)
    .orderBy("version", "desc")
    .limit(MOST_VERSIONS)
    .execute();
  const byVersion = new Map(rows.map((row) => [row.version, row]));
  const states = [present, ...statesOf(rows, present.version)].map((state): State => Object.assign(state, { madeBy: byVersion.get(state.version - 1) }));
  const names = isNamed ? await readNames(db, rows) : new Map<string, string>();
  return states.map((state) => toVersion(state, names));
}

/** What each row kept; and where an import overwrote what a change had made before anybody kept it, that as the change tells it. */
function statesOf(rows: readonly VersionRow[], presentVersion: number): Present[] {
  const kept = new Set([...rows.map(({ version }) => version), presentVersion]);
  return rows.flatMap(({ version, place: json, change, changed_at: at }) => {
    const place = StoredPlace.parse(JSON.parse(json));
    if (kept.has(version + 1)) return [{ version, place }];
    const day = toAmsterdamDay(Date.parse(at));
    const made = Changes.parse(JSON.parse(change)).reduce((known, one) => applyChange(known, one, day), place);
    return [{ version: version + 1, place: made }, { version, place }];
  });
}

/** The listing as it was at one version; undefined when nobody kept it. */
export async function readVersion(db: Database, placeId: string, version: number): Promise<StoredPlace | undefined> {
  const row = await db.selectFrom("versions").select("place").where("place_id", "=", placeId).where("version", "=", version).executeTakeFirst();
  return row && StoredPlace.parse(JSON.parse(row.place));
}

function toVersion({ version, place, madeBy }: State, names: ReadonlyMap<string, string>): Version {
  const bare = Place.parse(place);
  if (madeBy === undefined) return { version, role: place.demo ? "system" : "import", source: place.source, changes: [], place: bare };
  const by = names.get(madeBy.user_id ?? madeBy.maker_id ?? "");
  return {
    version,
    at: madeBy.changed_at,
    role: ChangeRole.parse(madeBy.role),
    ...(by !== undefined && { by }),
    source: madeBy.source,
    changes: Changes.parse(JSON.parse(madeBy.change)),
    place: bare,
  };
}

async function readNames(db: Database, rows: readonly VersionRow[]): Promise<Map<string, string>> {
  const makerIds = rows.flatMap(({ maker_id: id }) => id ?? []);
  const userIds = rows.flatMap(({ user_id: id }) => id ?? []);
  const makers = makerIds.length === 0 ? [] : await db.selectFrom("makers").select(["id", "name"]).where("id", "in", makerIds).execute();
  const users = userIds.length === 0 ? [] : await db.selectFrom("users").select(["id", "name"]).where("id", "in", userIds).execute();
  return new Map([...makers, ...users].map(({ id, name }) => [id, name]));
}
