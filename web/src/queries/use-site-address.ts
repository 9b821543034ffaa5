import { useSyncExternalStore } from "react";

import { useStart } from "./use-start.tsx";

const never = () => () => undefined;

/**
 * Where this website is found, without a slash at the end: what its server calls itself, for a link that is sent on or
 * printed must work elsewhere; else where the reader found it. Empty while a server that does not know draws.
 */
export function useSiteAddress(): string {
  const { publicUrl } = useStart();
  return useSyncExternalStore(never, () => publicUrl ?? window.location.origin, () => publicUrl ?? "");
}
