import { z } from "zod";

// A backup is gzip around lines of JSON: a head, one array for each row (table after table, columns as in the head),
// and a tail with the SHA-256 of every line before it. A file that was cut off has no tail.

export const DUMP_FORMAT = "schuifaan-backup";
export const DUMP_VERSION = 1;

export const DumpHead = z.object({
  format: z.literal(DUMP_FORMAT),
  version: z.literal(DUMP_VERSION),
  madeAt: z.iso.datetime(),
  /** The migrations its tables were made by. */
  migrations: z.array(z.string()),
  lastChange: z.int().min(0),
  tables: z.array(z.object({ name: z.string(), columns: z.array(z.string()), rows: z.int().min(0) })),
});
export type DumpHead = z.infer<typeof DumpHead>;

export const DumpRow = z.array(z.union([z.string(), z.number(), z.null()]));
export type DumpRow = z.infer<typeof DumpRow>;

export const DumpTail = z.object({ sha256: z.string() });

/** Why a file cannot be restored. */
export type BackupFault = "foreign" | "truncated" | "damaged" | "newer";

/** Nothing has been changed: the file is no whole backup that this version of the program can read. */
export class BackupRefused extends Error {
  readonly fault: BackupFault;

  constructor(fault: BackupFault, options?: ErrorOptions) {
    super(`The backup is ${fault}`, options);
    this.fault = fault;
  }
}
