import { useRouter } from "@tanstack/react-router";
import { useEffect } from "react";

/** A new page reads itself out from its heading; a page that only changed its search keeps the focus where it was. */
export function useFocusOnArrival(): void {
  const router = useRouter();
  useEffect(
    () =>
      router.subscribe("onRendered", ({ fromLocation, pathChanged }) => {
        if (fromLocation === undefined || !pathChanged) return;
        document.querySelector("h1")?.focus({ preventScroll: true });
      }),
    [router],
  );
}
