/** Nearest-rank quantile of unsorted samples, 0 < share ≤ 1; 0 when there are none. */
export function quantile(samples: readonly number[], share: number): number {
  const sorted = samples.toSorted((one, other) => one - other);
  return sorted[Math.max(0, Math.ceil(sorted.length * share) - 1)] ?? 0;
}

export type Timing = { readonly p50: number; readonly p99: number };

/** Runs `work` for each input, `rounds` times over after one warm-up round; times in milliseconds a call. */
export function timeEach<Input>(inputs: readonly Input[], rounds: number, work: (input: Input) => unknown): Timing {
  const samples: number[] = [];
  for (let round = 0; round <= rounds; round += 1) {
    for (const input of inputs) {
      const before = performance.now();
      work(input);
      if (round > 0) samples.push(performance.now() - before);
    }
  }
  return { p50: quantile(samples, 0.5), p99: quantile(samples, 0.99) };
}

/** Wall-clock milliseconds of one piece of work. */
export async function timeOnce<Result>(work: () => Result | Promise<Result>): Promise<{ result: Result; ms: number }> {
  const before = performance.now();
  const result = await work();
  return { result, ms: performance.now() - before };
}

export const MEGABYTE = 1024 * 1024;
