import type { PlaceSummary } from "@schuifaan/shared/contract/places";
import { distanceInMetres, type Point } from "@schuifaan/shared/domain/point";

import type { FinderView } from "../../url/finder-view.ts";
import { middleOf } from "./box-arithmetic.ts";

/** The place around which the reader looks: the one in the middle of the map, or the best answer. Undefined when they look nowhere yet. */
export function findLookedAt(
  places: readonly PlaceSummary[],
  { box, words }: Pick<FinderView, "box" | "words">,
  near: Point | undefined,
): PlaceSummary | undefined {
  if (box === undefined) return (words ?? near) === undefined ? undefined : places[0];
  const middle = middleOf(box);
  return places.toSorted((one, other) => distanceInMetres(middle, one) - distanceInMetres(middle, other))[0];
}
