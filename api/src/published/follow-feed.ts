import { DatabaseLost } from "../database/database-lost.ts";

export type Follower = {
  readonly isLost: boolean;
  /** Resolves once `catchUp` has answered that number or a later one; asks at once. Throws DatabaseLost when closed before. */
  reached(seq: number): Promise<void>;
  close(): Promise<void>;
};

type FollowerSettings = {
  readonly pollInMs: number;
  /** Takes in what is new and answers the last number it has seen. */
  readonly catchUp: () => Promise<number>;
  readonly reportError: (error: unknown) => void;
};

/** However long the database was gone, it is noticed within this time that it is back. */
const LONGEST_PAUSE_IN_MS = 5000;

type Waiter = { readonly seq: number; readonly resolve: () => void; readonly reject: (error: Error) => void };

/** Catches up again and again, more slowly while it fails, until it is closed. */
export function followFeed({ pollInMs, catchUp, reportError }: FollowerSettings): Follower {
  let isClosed = false;
  let failures = 0;
  let isAsked = false;
  let waiters: Waiter[] = [];
  let wake: (() => void) | undefined;

  const pause = (ms: number) =>
    new Promise<void>((resolve) => {
      const timer = setTimeout(resolve, ms);
      wake = () => {
        clearTimeout(timer);
        resolve();
      };
    });

  const follow = async () => {
    for (;;) {
      if (isClosed) return;
      isAsked = false;
      try {
        const seq = await catchUp();
        failures = 0;
        for (const waiter of waiters) if (waiter.seq <= seq) waiter.resolve();
        waiters = waiters.filter((waiter) => waiter.seq > seq);
      } catch (error) {
        failures += 1;
        if (!(error instanceof DatabaseLost)) reportError(error);
      }
      // Who came while we were reading is not made to wait for the next turn.
      if (failures > 0 || !isAsked) await pause(Math.min(pollInMs * 2 ** failures, LONGEST_PAUSE_IN_MS));
    }
  };
  const following = follow();

  return {
    get isLost() {
      return failures > 0;
    },
    reached: (seq) =>
      new Promise((resolve, reject) => {
        waiters.push({ seq, resolve, reject });
        isAsked = true;
        if (failures === 0) wake?.();
      }),
    close: async () => {
      isClosed = true;
      wake?.();
      await following;
      for (const waiter of waiters) waiter.reject(new DatabaseLost("The index was closed"));
    },
  };
}
