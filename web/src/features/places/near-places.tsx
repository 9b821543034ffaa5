import type { PlaceSummary } from "@schuifaan/shared/contract/places";
import type { Point } from "@schuifaan/shared/domain/point";
import { useInfiniteQuery } from "@tanstack/react-query";

import { placeQueries } from "../../queries/place-queries.ts";
import { PlaceCard } from "./place-card.tsx";

type NearPlacesProps = {
  from: Point;
  /** Places further away than this are no neighbours. */
  withinMetres: number;
  most: number;
  title: string;
  explanation?: string;
  except: (slug: string) => boolean;
  /** Those that come before the others, though they are further away. */
  putFirst?: (place: PlaceSummary) => boolean;
  /** How many of the nearest are asked for, to choose from. */
  outOf?: number;
};

const never = () => false;

/** Places around a point, nearest first; nothing at all when there are none. */
export function NearPlaces({ from, withinMetres, most, title, explanation, except, putFirst = never, outOf }: NearPlacesProps) {
  const found = useInfiniteQuery(placeQueries.found({ near: { lat: from.lat, lng: from.lng } }, outOf));
  const places = (found.data?.pages[0]?.places ?? [])
    .filter(({ slug, distanceInMetres = Infinity }) => !except(slug) && distanceInMetres <= withinMetres)
    .toSorted((one, other) => Number(putFirst(other)) - Number(putFirst(one)))
    .slice(0, most);
  if (places.length === 0) return null;
  return (
    <section className="near-places">
      <h2>{title}</h2>
      {explanation !== undefined && <p className="soft">{explanation}</p>}
      <ul className="cards">
        {places.map((place) => (
          <li key={place.id}>
            <PlaceCard place={place} headingLevel={3} />
          </li>
        ))}
      </ul>
    </section>
  );
}
