import { useNavigate, useSearch } from "@tanstack/react-router";
import { useMemo } from "react";

import { type FinderView, readFinderView, writeFinderView } from "./finder-view.ts";

/** The finder's state, which is the address; and the two ways to change it. */
export function useFinderView() {
  const fields = useSearch({ from: "/" });
  const navigate = useNavigate({ from: "/" });
  const view = useMemo(() => readFinderView(fields), [fields]);

  return useMemo(() => {
    const go = (change: Partial<FinderView>, replace: boolean) => {
      void navigate({
        search: (now) => writeFinderView({ ...readFinderView(now), ...change }),
        replace,
        resetScroll: false,
      });
    };
    return {
      view,
      /** Choosing something is a step you can go back from. */
      choose: (change: Partial<FinderView>) => go(change, false),
      /** Panning and typing would flood the history, so they replace. */
      refine: (change: Partial<FinderView>) => go(change, true),
    };
  }, [view, navigate]);
}
