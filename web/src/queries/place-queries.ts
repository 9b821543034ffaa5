import type { PlaceSearch, PlacesAnswer } from "@schuifaan/shared/contract/places";
import { toAmsterdamDay } from "@schuifaan/shared/domain/amsterdam-time";
import { infiniteQueryOptions, keepPreviousData, queryOptions } from "@tanstack/react-query";

import { readClock } from "./read-clock.ts";
import { toFields } from "./to-fields.ts";

const PAGE_SIZE = 50;

type Loose<Search> = { readonly [Name in keyof Search]: Readonly<Search[Name]> };

/** As the contract's PlaceSearch; the code of an area may come straight from an address, the API judges it. */
export type PlaceWish = Loose<Omit<PlaceSearch, "area" | "limit" | "cursor">> & { readonly area?: string | undefined };

export const placeQueries = {
  /** Page after page; the clusters of the last page add up what is not listed yet. */
  found: (wish: PlaceWish, pageSize = PAGE_SIZE) => {
    const fields = toFields({ ...wish, limit: pageSize });
    return infiniteQueryOptions({
      queryKey: ["places", fields],
      queryFn: async ({ pageParam, signal }) => {
        const { fetchPlaces } = await import("./endpoints.ts");
        return fetchPlaces(toFields({ ...fields, cursor: pageParam }), signal);
      },
      initialPageParam: undefined as string | undefined,
      getNextPageParam: (last: PlacesAnswer) => last.nextCursor,
      // Cards and pins stay put while the next view loads, instead of blinking away.
      placeholderData: keepPreviousData,
    });
  },

  /** Only how many. */
  count: (wish: PlaceWish) => {
    const fields = toFields({ ...wish, limit: 1 });
    return queryOptions({
      queryKey: ["placeCount", fields],
      queryFn: async ({ signal }) => {
        const { fetchPlaces } = await import("./endpoints.ts");
        const { total } = await fetchPlaces(fields, signal);
        return total;
      },
    });
  },

  /** Everything about the places in an area and close by. */
  aroundArea: (code: string) =>
    queryOptions({
      queryKey: ["areaPlaces", { code }],
      queryFn: async ({ signal }) => {
        const { fetchAreaPlaces } = await import("./endpoints.ts");
        return fetchAreaPlaces({ code }, signal);
      },
    }),

  bySlug: (slug: string) =>
    queryOptions({
      queryKey: ["place", { place: slug }],
      queryFn: async ({ signal }) => {
        const { fetchPlace } = await import("./endpoints.ts");
        return fetchPlace({ place: slug }, signal);
      },
    }),

  /** One place as a search would answer it; what makes it so comes along only when it is asked for. */
  asCard: (slug: string) =>
    queryOptions({
      queryKey: ["placeCard", { place: slug }],
      queryFn: async ({ signal }) => {
        const [{ fetchPlace }, { summarisePlace }] = await Promise.all([import("./endpoints.ts"), import("./summarise-place.ts")]);
        return summarisePlace(await fetchPlace({ place: slug }, signal), toAmsterdamDay(readClock()));
      },
    }),
};
