import { setImmediate } from "node:timers/promises";

import { type Finder, warmWords } from "@schuifaan/shared/finder/build-finder";

import { freeMemory } from "./free-memory.ts";

/** Below this, what a load leaves behind is not worth a pause. */
const WORTH_FREEING = 20_000;

export type Finishing = {
  /** Does for a finder that was just loaded what its first answers need not wait for; other work goes first in between. */
  start: (finder: Finder) => void;
  stop: () => void;
};

export function finishLater(reportError: (error: unknown) => void): Finishing {
  let newest: Finder | undefined;
  const finish = async (finder: Finder) => {
    const steps = warmWords(finder);
    do {
      await setImmediate();
      if (finder !== newest) return;
    } while (steps.next().done !== true);
    if (finder.size > WORTH_FREEING) freeMemory();
  };
  return {
    start: (finder) => {
      newest = finder;
      finish(finder).catch(reportError);
    },
    stop: () => {
      newest = undefined;
    },
  };
}
