import type { AreaAnswer } from "@schuifaan/shared/contract/areas";
import type { PlaceSummary } from "@schuifaan/shared/contract/places";
import { boundsOfBBox } from "@schuifaan/shared/domain/bounds-of-bbox";
import { snapBounds } from "@schuifaan/shared/domain/box";
import { metresToShape } from "@schuifaan/shared/domain/shape-distance";
import { useInfiniteQuery } from "@tanstack/react-query";

import { PlaceCard } from "../../features/places/place-card.tsx";
import { placeQueries } from "../../queries/place-queries.ts";
import { useText } from "../../text/use-text.tsx";

type WijkNeighboursProps = { area: AreaAnswer; isOwn: (slug: string) => boolean };

const FURTHER_IN_METRES = 1500;
const MOST = 6;
/** 1.5 km in degrees, a little too much: what lies too far is left out afterwards. */
const [NORTH, EAST] = [0.0136, 0.0225];

/** Most wijken have one place, and people walk over borders: what lies at most 1.5 km outside, nearest to the border first. */
export function WijkNeighbours({ area, isOwn }: WijkNeighboursProps) {
  const { further, furtherText } = useText().area;
  const { west, south, east, north } = boundsOfBBox(area.bbox);
  const bbox = snapBounds({ west: west - EAST, south: south - NORTH, east: east + EAST, north: north + NORTH });
  const found = useInfiniteQuery(placeQueries.found({ bbox, near: { lat: area.lat, lng: area.lng } }));
  const places = (found.data?.pages[0]?.places ?? [])
    .filter(({ slug }) => !isOwn(slug))
    .map((place) => ({ place: withoutDistance(place), metres: metresToShape(area.geometry, place) }))
    .filter(({ metres }) => metres > 0 && metres <= FURTHER_IN_METRES)
    .toSorted((one, other) => one.metres - other.metres)
    .slice(0, MOST);
  if (places.length === 0) return null;
  return (
    <section className="near-places">
      <h2>{further}</h2>
      <p className="soft">{furtherText(area.name)}</p>
      <ul className="cards">
        {places.map(({ place }) => (
          <li key={place.id}>
            <PlaceCard place={place} headingLevel={3} />
          </li>
        ))}
      </ul>
    </section>
  );
}

/** It is the distance from the middle of the area, where nobody lives. */
function withoutDistance(place: PlaceSummary): PlaceSummary {
  const { distanceInMetres: _, ...rest } = place;
  return rest;
}
