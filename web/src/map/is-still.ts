/** Whether the reader asked for things not to move by themselves: a map then neither glides nor swells. */
export function isStill(): boolean {
  return window.matchMedia("(prefers-reduced-motion: reduce)").matches;
}
