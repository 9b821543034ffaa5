import { z } from "zod";

// What the process that is measured tells the one that prints.

const Timed = z.object({ name: z.string(), p50: z.number(), p99: z.number() });

export const FinderFigures = z.object({
  buildInMs: z.number(),
  heapInMb: z.number(),
  /** Words, facts and plans, which a server makes in the background. */
  warmInMs: z.number(),
  warmInMb: z.number(),
  searches: z.array(Timed),
});
export type FinderFigures = z.infer<typeof FinderFigures>;

/** Where to ask, and what: points among the places, and slugs of some. */
export const BenchServer = z.object({
  finder: FinderFigures,
  ours: z.number(),
  raw: z.number(),
  points: z.array(z.object({ lat: z.number(), lng: z.number() })),
  slugs: z.array(z.string()),
});
export type BenchServer = z.infer<typeof BenchServer>;
