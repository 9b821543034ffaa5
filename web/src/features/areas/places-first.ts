type Counted = { readonly placeCount: number };

/** Where there is something to find comes first; within that the order stays as it was. */
export function placesFirst<Area extends Counted>(areas: readonly Area[]): Area[] {
  return areas.toSorted((one, other) => Number(other.placeCount > 0) - Number(one.placeCount > 0));
}
