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
    const heading = document.querySelector("h1");
    heading?.focus({ preventScroll: true });
    heading?.scrollIntoView({ block: "start" });
  }, [stage]);
}
