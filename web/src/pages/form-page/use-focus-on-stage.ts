import { useEffect, useRef } from "react";

/** What takes the place of a form is read out from its heading, and seen from its beginning; the page itself is already. */
export function useFocusOnStage(stage: string): void {
  const seen = useRef(stage);
  useEffect(() => {
    if (seen.current === stage) return;
    seen.current = stage;
    window.scrollTo(0, 0);
    document.querySelector("h1")?.focus({ preventScroll: true });
  }, [stage]);
}
