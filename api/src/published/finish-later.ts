import { setImmediate } from "node:timers/promises";

import { addDays } from "@schuifaan/shared/domain/calendar-day";
import { type Finder, warmWords } from "@schuifaan/shared/finder/build-finder";
import { coversDays, createPlanner, DAYS_ASKED, type Planner, warmPlans } from "@schuifaan/shared/finder/planner";

import { freeMemory } from "./free-memory.ts";

/** Below this, what a load leaves behind is not worth a pause. */
const WORTH_FREEING = 20_000;

export type Finishing = {
  /** What is on at each place; known in full a while after a load. */
  readonly planner: Planner;
  /** Does for a finder that was just loaded what its first answers need not wait for; other work goes first in between. */
  start: (finder: Finder) => void;
  /** Makes the next planner when this one does not reach far enough any more. `today` is "2026-11-21", Amsterdam. */
  renewPlans: (today: string, finder: Finder) => void;
  stop: () => void;
};

export function finishLater(firstDay: string, reportError: (error: unknown) => void): Finishing {
  let newest: Finder | undefined;
  let planner = createPlanner(firstDay);
  let next: Planner | undefined;
  let isStopped = false;

  const finish = async (finder: Finder) => {
    const isNewest = () => finder === newest;
    await runGently(warmWords(finder), isNewest);
    await runGently(warmPlans(planner, finder), isNewest);
    if (isNewest() && finder.size > WORTH_FREEING) freeMemory();
  };
  const renew = async (coming: Planner, finder: Finder) => {
    await runGently(warmPlans(coming, finder), () => !isStopped);
    planner = coming;
    next = undefined;
  };
  return {
    get planner() {
      return planner;
    },
    start: (finder) => {
      newest = finder;
      finish(finder).catch(reportError);
    },
    renewPlans: (today, finder) => {
      // The last day on which the planner still knows all that people ask for is the day to begin.
      if (next !== undefined || coversDays(planner, today, addDays(today, DAYS_ASKED))) return;
      next = createPlanner(today);
      renew(next, finder).catch(reportError);
    },
    stop: () => {
      newest = undefined;
      isStopped = true;
    },
  };
}

/** A step, then whatever else is waiting, and so on, for as long as it is wanted. */
async function runGently(steps: Generator<void>, isWanted: () => boolean): Promise<void> {
  do {
    await setImmediate();
    if (!isWanted()) return;
  } while (steps.next().done !== true);
}
