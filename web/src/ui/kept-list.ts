import { useSyncExternalStore } from "react";

type KeptList = {
  /** Newest first; nothing while the server draws. */
  readonly useAll: () => readonly string[];
  /** Keeps or forgets one. Returns whether this device will still know after the page is closed. */
  readonly keep: (entry: string, isKept: boolean) => boolean;
};

type Settings = {
  /** What it is called in the storage of the browser. */
  readonly key: string;
  readonly shape: RegExp;
  readonly most: number;
};

const NOTHING: readonly string[] = [];

/** A list of short texts on this device alone: no account, and nothing goes to the server. */
export function createKeptList({ key, shape, most }: Settings): KeptList {
  const listeners = new Set<() => void>();
  // Where the browser keeps nothing (private mode, blocked storage), for as long as the page is open.
  let unkept: string | undefined = undefined;
  let last: { text: string | null; entries: readonly string[] } = { text: null, entries: NOTHING };

  const subscribe = (listener: () => void) => {
    listeners.add(listener);
    window.addEventListener("storage", listener);
    return () => {
      listeners.delete(listener);
      window.removeEventListener("storage", listener);
    };
  };
  const readAll = () => {
    const text = unkept ?? load(key);
    if (text !== last.text) last = { text, entries: parse(text, shape, most) };
    return last.entries;
  };
  return {
    useAll: () => useSyncExternalStore(subscribe, readAll, () => NOTHING),
    keep: (entry, isKept) => {
      const others = readAll().filter((other) => other !== entry);
      const text = JSON.stringify((isKept ? [entry, ...others] : others).slice(0, most));
      const isWritten = write(key, text);
      unkept = isWritten ? undefined : text;
      for (const listener of listeners) listener();
      return isWritten;
    },
  };
}

function load(key: string): string | null {
  try {
    return window.localStorage.getItem(key);
  } catch {
    return null;
  }
}

function parse(text: string | null, shape: RegExp, most: number): readonly string[] {
  try {
    const value: unknown = JSON.parse(text ?? "[]");
    if (!Array.isArray(value)) return NOTHING;
    const entries = value.filter((entry): entry is string => typeof entry === "string" && shape.test(entry));
    return [...new Set(entries)].slice(0, most);
  } catch {
    return NOTHING;
  }
}

function write(key: string, text: string): boolean {
  try {
    window.localStorage.setItem(key, text);
    return true;
  } catch {
    return false;
  }
}
