import { useState, useSyncExternalStore } from "react";

type Kept<Values> = {
  readonly values: Values;
  readonly change: (part: Partial<Values>) => void;
  /** Once it is sent. */
  readonly forget: () => void;
};

/**
 * What somebody types, kept until it is sent or the tab is closed: a reload, a wrong link or a lost connection costs
 * nobody their words. `key` names the form on this website.
 */
export function useKeptForm<Values extends Readonly<Record<string, string>>>(key: string, start: Values): Kept<Values> {
  // The server draws the form empty; what was kept comes after.
  const kept = useSyncExternalStore(neverChanges, () => load(key), () => null);
  const [typed, setTyped] = useState<Values>();
  const values = typed ?? { ...start, ...pick(parse(kept), Object.keys(start)) };
  const change = (part: Partial<Values>) => {
    const changed = { ...values, ...part };
    setTyped(changed);
    write(key, JSON.stringify(changed));
  };
  return { values, change, forget: () => write(key, undefined) };
}

function neverChanges(): () => void {
  return () => undefined;
}

function pick(kept: Readonly<Record<string, unknown>>, names: readonly string[]): Record<string, string> {
  return Object.fromEntries(names.flatMap((name) => (typeof kept[name] === "string" ? [[name, kept[name]]] : [])));
}

function load(key: string): string | null {
  try {
    return window.sessionStorage.getItem(key);
  } catch {
    return null;
  }
}

function parse(text: string | null): Readonly<Record<string, unknown>> {
  try {
    const value: unknown = JSON.parse(text ?? "{}");
    return typeof value === "object" && value !== null ? { ...value } : {};
  } catch {
    return {};
  }
}

function write(key: string, text: string | undefined): void {
  try {
    if (text === undefined) window.sessionStorage.removeItem(key);
    else window.sessionStorage.setItem(key, text);
  } catch {
    // Blocked or full: then it is kept as long as the page is open.
  }
}
