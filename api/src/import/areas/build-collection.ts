type Ring = readonly (readonly [number, number])[];

/** A square of some 700 by 700 m in Rotterdam, so many squares to the east. */
export function squareAt(east: number): Ring {
  const [west, south] = [4.4 + east * 0.01, 51.9];
  return [[west, south], [west + 0.01, south], [west + 0.01, south + 0.006], [west, south + 0.006], [west, south]];
}

export function buildFeature(properties: object, ...rings: Ring[]) {
  return { type: "Feature", properties, geometry: { type: "Polygon", coordinates: rings } };
}

/** A GeoJSON text as a source would send it, for tests. */
export function buildCollection(features: readonly object[], more: object = {}): string {
  return JSON.stringify({ type: "FeatureCollection", ...more, features });
}
