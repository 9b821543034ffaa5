import { getColleagues } from "@schuifaan/shared/contract/colleagues";
import { findManagedPlaces, getManagedPlace, getWorklist } from "@schuifaan/shared/contract/redactie";
import { getMe, getSignInWays } from "@schuifaan/shared/contract/sign-in";
import { keepPreviousData, queryOptions } from "@tanstack/react-query";

import { callOperation } from "./call-operation.ts";
import { toFields } from "./to-fields.ts";

/** Other people work on the same: each page asks anew, and nothing is kept on the device. */
const FRESH = { staleTime: 0, gcTime: 0, retry: false } as const;

export const redactieQueries = {
  me: () => queryOptions({ queryKey: ["redactie", "me"], queryFn: ({ signal }) => callOperation(getMe, { body: undefined, signal }), retry: false }),

  signInWays: () => queryOptions({ queryKey: ["redactie", "ways"], queryFn: ({ signal }) => callOperation(getSignInWays, { body: undefined, signal }) }),

  worklist: () => queryOptions({ queryKey: ["redactie", "tasks"], queryFn: ({ signal }) => callOperation(getWorklist, { body: undefined, signal }), ...FRESH }),

  /** Never asked again by itself while somebody may be writing. */
  place: (place: string) =>
    queryOptions({
      queryKey: ["redactie", "place", place],
      queryFn: ({ signal }) => callOperation(getManagedPlace, { fields: { place }, body: undefined, signal }),
      ...FRESH,
      refetchOnWindowFocus: false,
      refetchOnReconnect: false,
    }),

  places: (q: string) => {
    const fields = toFields({ q: q === "" ? undefined : q });
    return queryOptions({
      queryKey: ["redactie", "places", fields],
      queryFn: ({ signal }) => callOperation(findManagedPlaces, { fields, body: undefined, signal }),
      ...FRESH,
      placeholderData: keepPreviousData,
    });
  },

  colleagues: () => queryOptions({ queryKey: ["redactie", "colleagues"], queryFn: ({ signal }) => callOperation(getColleagues, { body: undefined, signal }), ...FRESH }),
};
