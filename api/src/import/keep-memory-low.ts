import { setFlagsFromString } from "node:v8";

/**
 * Lets the garbage collector keep the heap near what is alive. Left alone V8 takes 1.5 GB for a list of 100,000 rows
 * of which 300 MB is alive; a hard limit would break on the day that a file really is bigger.
 */
export function keepMemoryLow(): void {
  setFlagsFromString("--heap-growing-percent=30");
  setFlagsFromString("--max-semi-space-size=8");
}
