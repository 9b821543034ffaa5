import { setImmediate } from "node:timers/promises";

import { addDays } from "@schuifaan/shared/domain/calendar-day";
import type { Finder } from "@schuifaan/shared/finder/build-finder";
import { createFactBook, type FactBook, knowsFrom } from "@schuifaan/shared/finder/fact-book";
import { coversDays, createPlanner, DAYS_ASKED, type Planner } from "@schuifaan/shared/finder/planner";
import { warmFinder } from "@schuifaan/shared/finder/warm-finder";

import { keepHeapTight } from "./keep-heap-tight.ts";

/** What is known of the coming weeks, counted from one day on. */
type ComingDays = { readonly planner: Planner; readonly facts: FactBook };

export type Finishing = {
  /** What is on and open at each place; known in full a while after a load. */
  readonly coming: ComingDays;
  /** Does for a finder that was just loaded what its first answers need not wait for; other work goes first in between. */
  start: (finder: Finder) => void;
  /** Looks further ahead when that does not reach far enough any more. `today` is "2026-11-21", Amsterdam. */
  renew: (today: string, finder: Finder) => void;
  stop: () => void;
};

export function finishLater(firstDay: string, reportError: (error: unknown) => void): Finishing {
  let newest: Finder | undefined;
  let coming = toComing(firstDay);
  let next: ComingDays | undefined;
  let isStopped = false;
  keepHeapTight();

  const finish = async (finder: Finder) => {
    await runGently(warmFinder(finder, coming.facts, coming.planner), () => finder === newest);
  };
  const finishNext = async (ready: ComingDays, finder: Finder) => {
    await runGently(warmFinder(finder, ready.facts, ready.planner), () => !isStopped);
    coming = ready;
    next = undefined;
  };
  return {
    get coming() {
      return coming;
    },
    start: (finder) => {
      newest = finder;
      finish(finder).catch(reportError);
    },
    renew: (today, finder) => {
      // The last day on which all that people ask for is still known is the day to begin.
      if (next !== undefined || reaches(coming, today)) return;
      next = toComing(today);
      finishNext(next, finder).catch(reportError);
    },
    stop: () => {
      newest = undefined;
      isStopped = true;
    },
  };
}

function toComing(today: string): ComingDays {
  return { planner: createPlanner(today), facts: createFactBook(today) };
}

function reaches({ planner, facts }: ComingDays, today: string): boolean {
  return coversDays(planner, today, addDays(today, DAYS_ASKED)) && knowsFrom(facts, today);
}

/** So long nobody notices that the process is busy. */
const SPELL_IN_MS = 3;

/** A few steps, then whatever else is waiting, and so on, for as long as it is wanted. */
async function runGently(steps: Generator<void>, isWanted: () => boolean): Promise<void> {
  for (;;) {
    await setImmediate();
    if (!isWanted()) return;
    const end = performance.now() + SPELL_IN_MS;
    while (performance.now() < end) if (steps.next().done === true) return;
  }
}
