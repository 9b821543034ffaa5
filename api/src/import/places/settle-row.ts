import type { PlaceType } from "@schuifaan/shared/domain/taxonomy";

import type { AreaAssigner } from "../../areas/build-area-assigner.ts";
import { toBarePlace, type Standing } from "../../places/bare-place.ts";
import { type HandChanges, keepFields } from "../../places/hand-changes.ts";
import { isRenamed, type SlugClaimer, toPlaceId } from "../../places/name-places.ts";
import type { StoredPlace } from "../../places/place-rows.ts";
import type { Twin, TwinFinder } from "./build-twin-finder.ts";
import type { Geocoder } from "./geocode-addresses.ts";
import { isSamePlace, mergePlace } from "./merge-place.ts";
import type { ReadRow } from "./read-row.ts";

/** Why a person must look at a row before it can be a place. */
export type WorklistReason = "no-name" | "no-position" | "outside-nl" | "not-geocoded" | "possible-duplicate" | "type-unknown";

/** Where a row ends up: always in exactly one of these. */
export type Settled =
  | { readonly as: "added" | "updated" | "unchanged"; readonly place: StoredPlace }
  | { readonly as: "worklist"; readonly reason: WorklistReason; readonly twins: readonly Twin[] };

export type SettleContext = {
  readonly source: string;
  readonly now: Date;
  readonly defaultType: PlaceType | undefined;
  readonly geocoder: Geocoder;
  readonly assign: AreaAssigner;
  readonly twins: TwinFinder;
  readonly claimSlug: SlugClaimer;
  /** What people changed of the places that are here already. */
  readonly handChanges: HandChanges;
};

const NOTHING: ReadonlySet<never> = new Set();

/** Decides about one row; `known` is the place it became at an earlier import. */
export function settleRow(row: ReadRow, known: StoredPlace | undefined, context: SettleContext): Settled {
  if (row.name === "") return toWorklist("no-name");
  const standing = standingOf(row, known, context.geocoder);
  if (typeof standing === "string") return toWorklist(standing);
  const type = row.type ?? context.defaultType ?? known?.type;
  if (known !== undefined) return settleKnown(row, known, type ?? known.type, standing, context);

  const twins = context.twins.find(row.name, standing);
  if (twins.length > 0) return toWorklist("possible-duplicate", twins);
  // To send somebody to a "buurthuis" that is a shop is worse than not to show it yet.
  if (type === undefined) return toWorklist("type-unknown");
  const { source } = context;
  const id = toPlaceId(source, row.key);
  const slug = context.claimSlug({ id, name: row.name, woonplaats: row.address.woonplaats });
  const bare = toBarePlace({ id, slug, type, source, name: row.name, sourceKey: row.key }, standing);
  const place = mergePlace(bare, { ...row.facts, name: row.name, type }, standing, context.assign(standing, undefined));
  context.twins.add(place);
  return { as: "added", place };
}

function settleKnown(row: ReadRow, known: StoredPlace, type: PlaceType, standing: Standing, { assign, claimSlug, handChanges }: SettleContext): Settled {
  const areas = assign(standing, known.namedArea);
  const merged = mergePlace(known, { ...row.facts, name: row.name, type }, standing, areas);
  const listed = keepFields(known, merged, handChanges.get(known.id) ?? NOTHING);
  // The old address goes on leading here: see keepOldSlugs.
  const slug = isRenamed(known.name, listed.name) ? claimSlug({ id: known.id, name: listed.name, woonplaats: row.address.woonplaats }) : known.slug;
  const place = { ...listed, slug };
  return { as: isSamePlace(place, known) ? "unchanged" : "updated", place };
}

function standingOf({ position, address }: ReadRow, known: StoredPlace | undefined, geocoder: Geocoder): Standing | WorklistReason {
  if (position === "outside") return "outside-nl";
  if (position !== undefined) return { ...position.point, precision: position.isRough ? "street_area" : "door" };
  const found = geocoder.find(address);
  if (found !== undefined) return { ...found.point, precision: found.precision };
  if (known !== undefined && isSameAddress(known.address, address)) return { lat: known.lat, lng: known.lng, precision: known.precision };
  return address.street === undefined && address.postcode === undefined ? "no-position" : "not-geocoded";
}

function isSameAddress(one: StoredPlace["address"], other: StoredPlace["address"]): boolean {
  return (["street", "houseNumber", "postcode", "woonplaats"] as const).every((part) => one[part] === other[part]);
}

function toWorklist(reason: WorklistReason, twins: readonly Twin[] = []): Settled {
  return { as: "worklist", reason, twins };
}
