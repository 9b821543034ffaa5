import { useSyncExternalStore } from "react";

// Since when nobody could be asked whether it still holds: undefined as long as the server answers.
let keptAt: string | undefined;
const listeners = new Set<() => void>();

function tell(news: string | undefined): void {
  if (news === keptAt) return;
  keptAt = news;
  for (const listener of listeners) listener();
}

/** An answer came from this device. Of several the oldest counts: what is on the screen may be as old as that. */
export function tellKept(at: string): void {
  tell(keptAt === undefined || at < keptAt ? at : keptAt);
}

/** The server answered. */
export function tellFresh(): void {
  tell(undefined);
}

export function readKeptNews(): string | undefined {
  return keptAt;
}

function subscribe(listener: () => void): () => void {
  listeners.add(listener);
  return () => void listeners.delete(listener);
}

/** When what the reader sees was kept, ISO; undefined when it is fresh. */
export function useKeptNews(): string | undefined {
  return useSyncExternalStore(subscribe, readKeptNews, () => undefined);
}
