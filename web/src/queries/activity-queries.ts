import type { ActivitiesAnswer, ActivitySearch } from "@schuifaan/shared/contract/activities";
import { infiniteQueryOptions, keepPreviousData } from "@tanstack/react-query";

import { toFields } from "./to-fields.ts";

const PAGE_SIZE = 100;
/** The most the api gives at once: a wijk never has so much in a week, a big town has more. */
const WHOLE_WEEK = 500;

type Loose<Search> = { readonly [Name in keyof Search]: Readonly<Search[Name]> };

/** As the contract's ActivitySearch; the code of an area may come straight from an address, the API judges it. */
export type ActivityWish = Loose<Omit<ActivitySearch, "area" | "limit" | "cursor">> & { readonly area?: string | undefined };

function search(wish: ActivityWish, limit: number) {
  const fields = toFields({ ...wish, limit });
  return infiniteQueryOptions({
    queryKey: ["activities", fields],
    queryFn: async ({ pageParam, signal }) => {
      const { fetchActivities } = await import("./endpoints.ts");
      return fetchActivities(toFields({ ...fields, cursor: pageParam }), signal);
    },
    initialPageParam: undefined as string | undefined,
    getNextPageParam: (last: ActivitiesAnswer) => last.nextCursor,
  });
}

export const activityQueries = {
  /** Page after page; what stood there stays put while the next choice loads. */
  found: (wish: ActivityWish) => ({ ...search(wish, PAGE_SIZE), placeholderData: keepPreviousData<InfiniteActivities> }),

  /** What there is to do in an area, today and the six days after. */
  weekIn: (area: string) => search({ area }, WHOLE_WEEK),
};

type InfiniteActivities = { pages: ActivitiesAnswer[]; pageParams: (string | undefined)[] };
