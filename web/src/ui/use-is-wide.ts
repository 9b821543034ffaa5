import { useSyncExternalStore } from "react";

/** From here on there is room for two columns; finder-page.css changes at the same width. */
const WIDE = "(min-width: 56rem)";

function subscribe(onChange: () => void): () => void {
  const query = window.matchMedia(WIDE);
  query.addEventListener("change", onChange);
  return () => query.removeEventListener("change", onChange);
}

/** The server does not know, and says no: the list comes first anyway. */
export function useIsWide(): boolean {
  return useSyncExternalStore(subscribe, () => window.matchMedia(WIDE).matches, () => false);
}
