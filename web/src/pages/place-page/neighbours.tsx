import { isOpenNow } from "@schuifaan/shared/domain/open-state";
import type { PlaceSummary } from "@schuifaan/shared/contract/places";
import type { Place } from "@schuifaan/shared/domain/place";

import { NearPlaces } from "../../features/places/near-places.tsx";
import { useText } from "../../text/use-text.tsx";

const NEIGHBOUR_IN_METRES = 1500;
/** Who finds a door shut needs another one, even if it takes a bicycle. */
const ELSEWHERE_IN_METRES = 5000;

type NeighboursProps = { place: Place; now: number };

export function Neighbours({ place, now }: NeighboursProps) {
  const { near } = useText().place;
  const isShut = place.status === "paused" || place.status === "closed" || place.status === "moved" || place.status === "opening_soon";
  const isOpen = ({ timeline }: PlaceSummary) => timeline !== undefined && isOpenNow(timeline, now);
  return (
    <div id="in-de-buurt">
      <NearPlaces
        from={place}
        withinMetres={isShut ? ELSEWHERE_IN_METRES : NEIGHBOUR_IN_METRES}
        most={4}
        outOf={12}
        title={near}
        except={(slug) => slug === place.slug}
        putFirst={isOpen}
      />
    </div>
  );
}
