import { useSyncExternalStore } from "react";

import { useStart } from "./use-start.tsx";

const MINUTE = 60_000;

const wholeMinute = (instant: number) => Math.floor(instant / MINUTE) * MINUTE;
const thisMinute = () => wholeMinute(Date.now());

const listeners = new Set<() => void>();
let timer: ReturnType<typeof setTimeout> | undefined = undefined;

function tick(): void {
  timer = setTimeout(tick, MINUTE - (Date.now() % MINUTE));
  for (const listener of listeners) listener();
}

/** One clock for all who look at it; a phone that wakes up may have slept through many minutes. */
function subscribe(listener: () => void): () => void {
  listeners.add(listener);
  document.addEventListener("visibilitychange", listener);
  timer ??= setTimeout(tick, MINUTE - (Date.now() % MINUTE));
  return () => {
    listeners.delete(listener);
    document.removeEventListener("visibilitychange", listener);
    if (listeners.size > 0) return;
    clearTimeout(timer);
    timer = undefined;
  };
}

const standStill = () => () => undefined;

/**
 * Now, in epoch milliseconds, a new value each minute. A server whose clock stands still has its pages stand still; else
 * the first drawing in the browser has the time of the server's, so that both say the same.
 */
export function useNow(): number {
  const { now, madeAt } = useStart();
  const frozen = now === undefined ? undefined : Date.parse(now);
  return useSyncExternalStore(
    frozen === undefined ? subscribe : standStill,
    () => frozen ?? thisMinute(),
    () => frozen ?? (madeAt === undefined ? thisMinute() : wholeMinute(Date.parse(madeAt))),
  );
}
