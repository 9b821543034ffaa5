import { useCallback, useLayoutEffect, useRef } from "react";

/** The same function for ever, doing what the newest one does: for events of many memoised children. */
export function useStable<Parameters extends readonly unknown[]>(act: (...parameters: Parameters) => void): (...parameters: Parameters) => void {
  const newest = useRef(act);
  useLayoutEffect(() => {
    newest.current = act;
  });
  return useCallback((...parameters: Parameters) => newest.current(...parameters), []);
}
