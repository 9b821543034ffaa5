import type { Point } from "@schuifaan/shared/domain/point";
import { useQuery } from "@tanstack/react-query";
import { useMemo, useState } from "react";

import { placeQueries } from "../../queries/place-queries.ts";
import { useKeepArea } from "../../queries/use-keep-area.ts";
import type { FinderView } from "../../url/finder-view.ts";
import { useFinderView } from "../../url/use-finder-view.ts";
import { findLookedAt } from "./find-looked-at.ts";
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
  const lookedAt = useMemo(() => findLookedAt(found.places, { box, words }, near), [found.places, box, words, near]);
  useKeepArea(found.isNew && lookedAt !== undefined ? { place: lookedAt.slug } : undefined);
  const isListed = place === undefined || found.places.some(({ slug }) => slug === place);
  const linked = useQuery({ ...placeQueries.asCard(place ?? ""), enabled: !isListed && found.isNew });
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
