import { useRouter } from "@tanstack/react-router";
import { useEffect } from "react";

const HAND_SIGNS = ["keydown", "pointerdown"] as const;

/** A new page reads itself out from its heading; a page that only changed its search keeps the focus where it was. */
export function useFocusOnArrival(): void {
  const router = useRouter();
  useEffect(() => {
    let stop = (): void => undefined;
    const unsubscribe = router.subscribe("onRendered", ({ fromLocation, pathChanged }) => {
      stop();
      if (fromLocation !== undefined && pathChanged) stop = keepFocusOnHeading();
    });
    return () => {
      stop();
      unsubscribe();
    };
  }, [router]);
}

function focusHeading(): void {
  document.querySelector("h1")?.focus({ preventScroll: true });
}

/** A page whose facts are on their way gets another heading when they come: the focus goes along, until the reader moves. */
function keepFocusOnHeading(): () => void {
  focusHeading();
  const observer = new MutationObserver(() => {
    if (document.activeElement === document.body) focusHeading();
  });
  const stop = () => {
    observer.disconnect();
    for (const sign of HAND_SIGNS) document.removeEventListener(sign, stop, true);
  };
  observer.observe(document.body, { childList: true, subtree: true });
  for (const sign of HAND_SIGNS) document.addEventListener(sign, stop, true);
  return stop;
}
