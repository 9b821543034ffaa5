import { requestLink } from "@schuifaan/shared/contract/makers";
import { useMutation } from "@tanstack/react-query";

import { callOperation } from "./call-operation.ts";

/** Asks for a new link by mail; the answer never tells whether the address is known. */
export function useLinkRequest() {
  return useMutation({
    mutationFn: (email: string) => callOperation(requestLink, { body: { email } }),
    networkMode: "always",
  });
}
