import { getMessage, getMessageWay } from "@schuifaan/shared/contract/messages";
import { queryOptions } from "@tanstack/react-query";

import { callOperation } from "./call-operation.ts";

export const messageQueries = {
  /** Whether a message to a place would reach anybody. */
  way: (place: string) =>
    queryOptions({ queryKey: ["messageWay", place], queryFn: ({ signal }) => callOperation(getMessageWay, { fields: { place }, body: undefined, signal }) }),

  /** For who was mailed; never asked anew while they write. */
  byToken: (token: string) =>
    queryOptions({
      queryKey: ["message", token],
      queryFn: ({ signal }) => callOperation(getMessage, { token, body: undefined, signal }),
      refetchOnWindowFocus: false,
      refetchOnReconnect: false,
    }),
};
