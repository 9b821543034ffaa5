import type { Bounds } from "@schuifaan/shared/domain/bounds";
import type { Point } from "@schuifaan/shared/domain/point";
import { useQuery } from "@tanstack/react-query";
import { useMemo, useState } from "react";

import { placeQueries } from "../../queries/place-queries.ts";
import type { FinderView } from "../../url/finder-view.ts";
import { useFinderView } from "../../url/use-finder-view.ts";
import { useFoundPlaces } from "./use-found-places.ts";
import { useMapTarget } from "./use-map-target.ts";

/** Everything the parts of the finder share: the address, what was found, and what is pointed at. */
export function useFinder() {
  const { view, choose, refine } = useFinderView();
  // Where the reader is. In this memory only: never in the address.
  const [near, setNear] = useState<Point>();
  const [hovered, setHovered] = useState<string>();
  const { box, words, choices, place } = view;
  const wish = useMemo(() => ({ ...choices, bbox: box, q: words, near }), [choices, box, words, near]);
  const found = useFoundPlaces(wish);
  const isListed = place === undefined || found.places.some(({ slug }) => slug === place);
  const linked = useQuery({ ...placeQueries.bySlug(place ?? ""), enabled: !isListed && found.isNew });
  const places = useMemo(
    () => (isListed || linked.data === undefined ? found.places : [linked.data, ...found.places]),
    [isListed, linked.data, found.places],
  );
  const { target, focusOn } = useMapTarget(view, near, found, isListed ? undefined : linked.data);

  return {
    view, wish, choose, refine, near, hovered, setHovered, found, places, target, focusOn,
    /** Another question makes the part of the map that was searched meaningless, and what was pointed out too. */
    ask: (change: Partial<FinderView>) => choose({ box: undefined, place: undefined, ...change }),
    measureFrom: (at: Point | undefined) => {
      setNear(at);
      choose({ box: undefined });
    },
  };
}

export type Finder = ReturnType<typeof useFinder>;

/** Twice as far to every side. */
export function widen({ west, south, east, north }: Bounds): Bounds {
  const aside = (east - west) / 2;
  const above = (north - south) / 2;
  return {
    west: Math.max(-180, west - aside),
    south: Math.max(-85, south - above),
    east: Math.min(180, east + aside),
    north: Math.min(85, north + above),
  };
}

export function middleOf({ west, south, east, north }: Bounds): Point {
  return { lat: (south + north) / 2, lng: (west + east) / 2 };
}
