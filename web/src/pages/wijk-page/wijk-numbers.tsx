import type { AreaAnswer } from "@schuifaan/shared/contract/areas";
import type { PlaceSummary } from "@schuifaan/shared/contract/places";
import type { Point } from "@schuifaan/shared/domain/point";

import { AreaNumbers } from "../../features/areas/area-numbers.tsx";
import { NearMe } from "../../features/search/near-me.tsx";

type WijkNumbersProps = {
  area: AreaAnswer;
  places: readonly PlaceSummary[];
  /** Whether `places` are all there are. */
  isAll: boolean;
  activities: number | undefined;
  near: Point | undefined;
  onNear: (near: Point | undefined) => void;
};

/** Whoever only has some of the places counts them all, and does not tell which is the nearest. */
export function WijkNumbers({ area, places, isAll, activities, near, onNear }: WijkNumbersProps) {
  const count = isAll ? places.filter(isWalkIn).length : area.placeCount;
  return (
    <AreaNumbers
      places={{ count, isWalkIn: isAll }}
      activities={activities}
      nearestInMetres={near === undefined ? undefined : places[0]?.distanceInMetres}
    >
      {isAll && places.length > 0 ? <NearMe isOn={near !== undefined} onChange={onNear} /> : null}
    </AreaNumbers>
  );
}

function isWalkIn({ entry, status }: PlaceSummary): boolean {
  return entry === "walk_in" && (status === "active" || status === "temporary" || status === "season");
}
