import { useEffect, useRef } from "react";

/**
 * What takes the place of something else is read out from its heading. The first time the page does that itself, unless
 * `isNew`: it has come where something else stood.
 */
export function useFocusOn(stage: string, isNew = false): void {
  const seen = useRef(isNew ? undefined : stage);
  useEffect(() => {
    if (seen.current === stage) return;
    seen.current = stage;
    document.querySelector("h1")?.focus({ preventScroll: true });
    // To the very top: a sign may stand above the heading.
    window.scrollTo(0, 0);
  }, [stage]);
}
