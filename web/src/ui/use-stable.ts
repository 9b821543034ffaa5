import { useCallback, useLayoutEffect, useRef } from "react";

/** The same function for ever, doing what the newest one does: for events of many memoised children. */
export function useStable<Parameter>(act: (parameter: Parameter) => void): (parameter: Parameter) => void {
  const newest = useRef(act);
  useLayoutEffect(() => {
    newest.current = act;
  });
  return useCallback((parameter: Parameter) => newest.current(parameter), []);
}
