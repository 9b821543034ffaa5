import type { Bounds } from "@schuifaan/shared/domain/bounds";
import Supercluster, { type PointFeature } from "supercluster";

import type { MapCluster, MapPin } from "./map-pin.ts";

/** Pins are 44 px wide and numbers 48, and a number ends up beside the first of its pins: closer than this one hides the other. */
const PIN_RADIUS_IN_PIXELS = 60;
const TILE_IN_PIXELS = 256;
export const MIN_ZOOM = 6;
export const MAX_ZOOM = 18;

type PinMark = { readonly kind: "pin"; readonly key: string; readonly pin: MapPin; readonly shift: number; readonly lat: number; readonly lng: number };
type GroupMark = {
  readonly kind: "group";
  readonly key: string;
  readonly count: number;
  readonly box: Bounds;
  readonly slugs: readonly string[];
  /** Some of these places were not sent yet; only another question to the api can show them. */
  readonly hasUnseen: boolean;
  readonly lat: number;
  readonly lng: number;
};
export type MapMark = PinMark | GroupMark;

type Sum = { count: number; box: Bounds; slugs: readonly string[]; hasUnseen: boolean };
type Leaf = Sum & { pin?: MapPin };

export type PinIndex = (zoom: number) => MapMark[];

/** Puts pins that would overlap together, by number, for any whole zoom level. Pins and clusters keep their order. */
export function indexPins(pins: readonly MapPin[], clusters: readonly MapCluster[]): PinIndex {
  const index = new Supercluster<Leaf, Sum>({
    radius: PIN_RADIUS_IN_PIXELS,
    extent: TILE_IN_PIXELS,
    minZoom: MIN_ZOOM,
    maxZoom: MAX_ZOOM - 1,
    map: ({ count, box, slugs, hasUnseen }) => ({ count, box, slugs, hasUnseen }),
    reduce: (sum, part) => {
      sum.count += part.count;
      sum.box = join(sum.box, part.box);
      sum.slugs = [...sum.slugs, ...part.slugs];
      sum.hasUnseen ||= part.hasUnseen;
    },
  });
  index.load([...pins.map(leafOfPin), ...clusters.map(leafOfCluster)]);
  const order = new Map(pins.map(({ slug }, place) => [slug, place]));
  const rankOf = (mark: MapMark) => order.get(mark.kind === "pin" ? mark.pin.slug : (mark.slugs[0] ?? "")) ?? Infinity;

  return (zoom) => {
    const seen = new Map<string, number>();
    const marks = index.getClusters([-180, -85, 180, 85], Math.min(zoom, MAX_ZOOM)).map(({ geometry, properties }): MapMark => {
      const [lng = 0, lat = 0] = geometry.coordinates;
      if ("pin" in properties && properties.pin !== undefined) {
        return { kind: "pin", key: properties.pin.slug, pin: properties.pin, shift: shiftOf(seen, lat, lng), lat, lng };
      }
      const { count, box, slugs, hasUnseen } = properties;
      return { kind: "group", key: `${lat},${lng},${count}`, count, box, slugs, hasUnseen, lat, lng };
    });
    return marks.toSorted((one, other) => rankOf(one) - rankOf(other));
  };
}

/** Places behind one door stand beside each other once nothing can be zoomed in any further. */
function shiftOf(seen: Map<string, number>, lat: number, lng: number): number {
  const before = seen.get(`${lat},${lng}`) ?? 0;
  seen.set(`${lat},${lng}`, before + 1);
  return before;
}

function leafOfPin(pin: MapPin): PointFeature<Leaf> {
  const { lat, lng, slug } = pin;
  const box = { west: lng, south: lat, east: lng, north: lat };
  return toFeature(lat, lng, { pin, count: 1, box, slugs: [slug], hasUnseen: false });
}

function leafOfCluster({ lat, lng, count, bbox }: MapCluster): PointFeature<Leaf> {
  return toFeature(lat, lng, { count, box: bbox, slugs: [], hasUnseen: true });
}

function toFeature(lat: number, lng: number, properties: Leaf): PointFeature<Leaf> {
  return { type: "Feature", geometry: { type: "Point", coordinates: [lng, lat] }, properties };
}

function join(one: Bounds, other: Bounds): Bounds {
  return {
    west: Math.min(one.west, other.west),
    south: Math.min(one.south, other.south),
    east: Math.max(one.east, other.east),
    north: Math.max(one.north, other.north),
  };
}
