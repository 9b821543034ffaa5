import { useSyncExternalStore } from "react";

function neverChanges(): () => void {
  return () => undefined;
}

/** Whether the script of the page runs: before that a form would be sent the way of the browser, and go nowhere. */
export function useIsReady(): boolean {
  return useSyncExternalStore(neverChanges, () => true, () => false);
}
