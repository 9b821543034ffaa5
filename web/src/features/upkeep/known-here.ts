const KEY = "ben-ik";

// Where the browser keeps nothing, for as long as the page is open.
const unkept = new Set<string>();

/** Whether this maker (an id, no name) said on this device: yes, that is me. */
export function isKnownHere(maker: string): boolean {
  return unkept.has(maker) || load() === maker;
}

/** One at a time: who shares a device is asked again when the other has been there. */
export function rememberHere(maker: string): void {
  try {
    window.localStorage.setItem(KEY, maker);
  } catch {
    unkept.clear();
    unkept.add(maker);
  }
}

function load(): string | null {
  try {
    return window.localStorage.getItem(KEY);
  } catch {
    return null;
  }
}
