import { readStart } from "./read-start.ts";

/** Now, in epoch milliseconds; where the clock of the server stands still, so does this one. For outside of React: `useNow`. */
export function readClock(): number {
  const { now } = readStart(document.getElementById("start")?.textContent);
  return now === undefined ? Date.now() : Date.parse(now);
}
