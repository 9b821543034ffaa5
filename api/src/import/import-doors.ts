import type { Database } from "../database/open-database.ts";

/** A bar on long work, or nothing where nobody watches. */
export type Progress = { readonly advance: (done: number, total?: number) => void; readonly stop: () => void };

/** Everything outside that an import touches. */
export type ImportDoors = {
  readonly db: Database;
  readonly print: (line: string) => void;
  readonly printError: (line: string) => void;
  readonly progress: (title: string) => Progress;
  readonly fetch: typeof fetch;
  readonly now: () => Date;
  /** Where PDOK Locatieserver answers; another address in tests. */
  readonly geocoderUrl?: string;
};
