import { boundsOfBBox } from "@schuifaan/shared/domain/bounds-of-bbox";
import { useInfiniteQuery } from "@tanstack/react-query";
import { useMemo, useState } from "react";

import { placeQueries, type PlaceWish } from "../../queries/place-queries.ts";

/** What was found, page after page; when the newest question fails, the last answer stays on the table. */
export function useFoundPlaces(wish: PlaceWish) {
  const found = useInfiniteQuery(placeQueries.found({ ...wish, facets: "yes" }));
  const [last, setLast] = useState(found.data);
  if (found.data !== undefined && !found.isPlaceholderData && found.data !== last) setLast(found.data);
  const data = found.data ?? last;

  // The same answer is the same list: what is drawn from it need not be drawn again.
  const seen = useMemo(
    () => ({
      places: data?.pages.flatMap((page) => page.places) ?? [],
      clusters: data?.pages.at(-1)?.clusters.map(({ lat, lng, count, bbox }) => ({ lat, lng, count, bbox: boundsOfBBox(bbox) })) ?? [],
      total: data?.pages.at(-1)?.total,
      understood: data?.pages[0]?.understood,
      exactCount: data?.pages[0]?.understood?.exactCount,
      facets: data?.pages[0]?.facets,
    }),
    [data],
  );
  return {
    ...seen,
    isNew: found.isSuccess && !found.isPlaceholderData,
    isBusy: found.isFetching,
    hasFailed: found.isError,
    hasMore: found.hasNextPage,
    more: () => void found.fetchNextPage(),
    retry: () => void found.refetch(),
  };
}

export type FoundPlaces = ReturnType<typeof useFoundPlaces>;
