import { Cron } from "croner";

export type Job = {
  /** Six fields, seconds first, on the clocks of Amsterdam. */
  readonly pattern: string;
  readonly run: () => Promise<unknown>;
  /** Once more, as soon as it can. */
  readonly isRunAtStart?: boolean;
};

/**
 * Runs each job at its times; a run that takes longer makes the next ones wait. A job that fails goes on at its next time,
 * and says so once until it has gone well again. Answers how to stop: resolves when the last run has ended.
 */
export function runJobs(jobs: readonly Job[], reportError: (error: unknown) => void): () => Promise<void> {
  const running = new Set<Promise<void>>();
  const clocks = jobs.map(({ pattern, run, isRunAtStart = false }) => {
    let failure: string | undefined = undefined;
    const runOnce = async () => {
      try {
        await run();
        failure = undefined;
      } catch (error) {
        const now = String(error);
        if (now !== failure) reportError(error);
        failure = now;
      }
    };
    const clock = new Cron(pattern, { timezone: "Europe/Amsterdam", protect: true }, async () => {
      const turn = runOnce();
      running.add(turn);
      await turn.finally(() => running.delete(turn));
    });
    if (isRunAtStart) void clock.trigger();
    return clock;
  });
  return async () => {
    for (const clock of clocks) clock.stop();
    await Promise.all(running);
  };
}
