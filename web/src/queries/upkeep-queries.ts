import { getUpkeep } from "@schuifaan/shared/contract/upkeep";
import { queryOptions } from "@tanstack/react-query";

import { callOperation } from "./call-operation.ts";

export const upkeepQueries = {
  /** The listing as its maker sees it. Asked anew by each page; never while somebody is writing. */
  byToken: (token: string) =>
    queryOptions({
      queryKey: ["upkeep", token],
      queryFn: ({ signal }) => callOperation(getUpkeep, { token, body: undefined, signal }),
      staleTime: 0,
      refetchOnWindowFocus: false,
      refetchOnReconnect: false,
    }),
};
