import { useEffect, useState } from "react";

/** A value once it has not changed for so long: half a word is no question yet. */
export function useRested<Value extends string>(value: Value, restInMs: number): Value {
  const [rested, setRested] = useState(value);
  useEffect(() => {
    const timer = setTimeout(() => setRested(value), restInMs);
    return () => clearTimeout(timer);
  }, [value, restInMs]);
  return rested;
}
