import { useSyncExternalStore } from "react";

const KEY = "bewaard";
/** More than anybody keeps by hand; what is pasted into the storage cannot make us ask for thousands. */
const MOST = 100;
const NOTHING: readonly string[] = [];

const listeners = new Set<() => void>();
// Where the browser keeps nothing (private mode, blocked storage), for as long as the page is open.
let unkept: string | undefined = undefined;
let last: { text: string | null; ids: readonly string[] } = { text: null, ids: NOTHING };

function subscribe(listener: () => void): () => void {
  listeners.add(listener);
  window.addEventListener("storage", listener);
  return () => {
    listeners.delete(listener);
    window.removeEventListener("storage", listener);
  };
}

function load(): string | null {
  try {
    return unkept ?? window.localStorage.getItem(KEY);
  } catch {
    return unkept ?? null;
  }
}

function parse(text: string | null): readonly string[] {
  try {
    const value: unknown = JSON.parse(text ?? "[]");
    if (!Array.isArray(value)) return NOTHING;
    const ids = value.filter((id): id is string => typeof id === "string" && /^[a-z0-9-]{2,64}$/.test(id));
    return [...new Set(ids)].slice(0, MOST);
  } catch {
    return NOTHING;
  }
}

function savedIds(): readonly string[] {
  const text = load();
  if (text !== last.text) last = { text, ids: parse(text) };
  return last.ids;
}

/** Ids of the places kept on this device, newest first; none while the server draws. */
export function useSavedPlaces(): readonly string[] {
  return useSyncExternalStore(subscribe, savedIds, () => NOTHING);
}

/** Keeps or forgets a place. Returns whether this device will still know after the page is closed. */
export function savePlace(id: string, isSaved: boolean): boolean {
  const others = savedIds().filter((other) => other !== id);
  const text = JSON.stringify((isSaved ? [id, ...others] : others).slice(0, MOST));
  const isKept = write(text);
  unkept = isKept ? undefined : text;
  for (const listener of listeners) listener();
  return isKept;
}

function write(text: string): boolean {
  try {
    window.localStorage.setItem(KEY, text);
    return true;
  } catch {
    return false;
  }
}
