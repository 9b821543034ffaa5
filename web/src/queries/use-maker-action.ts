import type { UrlInput } from "@schuifaan/shared/contract/endpoint";
import type { Operation } from "@schuifaan/shared/contract/operation";
import type { Upkeep } from "@schuifaan/shared/contract/upkeep";
import { useMutation, useQueryClient } from "@tanstack/react-query";
import type { z } from "zod";

import { callOperation } from "./call-operation.ts";
import { upkeepQueries } from "./upkeep-queries.ts";

type Asking<Body> = { readonly body: Body; readonly fields?: Readonly<Record<string, string>> };

/**
 * Something a maker does. It is tried when asked, also when the browser thinks there is no connection, and never by
 * itself a second time. `renewed`: the listing in the answer, which every page of this link then shows.
 */
export function useMakerAction<Input extends UrlInput, Body extends z.ZodType, Output extends z.ZodType<object, object>>(
  operation: Operation<Input, Body, Output>,
  token: string,
  renewed: (answer: z.output<Output>) => Upkeep | undefined,
) {
  const client = useQueryClient();
  return useMutation({
    mutationFn: (asking: Asking<z.input<Body>>) => callOperation(operation, { token, ...asking }),
    networkMode: "always",
    onSuccess: (answer) => {
      const upkeep = renewed(answer);
      if (upkeep === undefined) return;
      client.setQueryData(upkeepQueries.byToken(token).queryKey, upkeep);
      // What the public sees has changed with it.
      void client.invalidateQueries({ predicate: ({ queryKey }) => queryKey[0] !== "upkeep" });
    },
  });
}
