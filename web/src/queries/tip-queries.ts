import { findAlike, getTip } from "@schuifaan/shared/contract/tips";
import { keepPreviousData, queryOptions } from "@tanstack/react-query";

import { callOperation } from "./call-operation.ts";
import { toFields } from "./to-fields.ts";

type AlikeWish = { readonly name: string; readonly postcode?: string | undefined; readonly street?: string | undefined; readonly woonplaats?: string | undefined };

export const tipQueries = {
  /** What became of what somebody told. */
  byToken: (token: string) =>
    queryOptions({
      queryKey: ["tip", token],
      queryFn: ({ signal }) => callOperation(getTip, { token, body: undefined, signal }),
      staleTime: 0,
    }),

  /** “Wie doet dit al?” A failure is nobody: it is not tried again. */
  alike: (wish: AlikeWish) => {
    const fields = toFields(wish);
    return queryOptions({
      queryKey: ["alike", fields],
      queryFn: ({ signal }) => callOperation(findAlike, { fields, body: undefined, signal }),
      retry: false,
      placeholderData: keepPreviousData,
    });
  },
};
