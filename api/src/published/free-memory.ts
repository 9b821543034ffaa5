import { setFlagsFromString } from "node:v8";
import { runInNewContext } from "node:vm";

/**
 * Hands back what a full load left behind, half as much again as what stays. Left alone, V8 keeps it until the
 * process has long been idle, which a server that polls never is. Takes about 150 ms at 100,000 places.
 */
export function freeMemory(): void {
  setFlagsFromString("--expose-gc");
  runInNewContext("gc()");
}
