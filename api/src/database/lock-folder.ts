import { mkdirSync } from "node:fs";
import { join } from "node:path";

import Sqlite from "libsql";

/** Another server works in this folder. */
export class FolderTaken extends Error {
  readonly dataDir: string;

  constructor(dataDir: string) {
    super(`Another server works in ${dataDir}`);
    this.dataDir = dataDir;
  }
}

export type FolderLock = {
  release(): void;
};

/**
 * One server per data folder. The lock is an open transaction on a file of its own, so the system itself gives it
 * back when the process ends, however it ends: there is no stale lock to clean up. A command-line import does not
 * take it, and may write beside the server. Throws FolderTaken.
 */
export function lockFolder(dataDir: string): FolderLock {
  mkdirSync(dataDir, { recursive: true });
  const file = new Sqlite(join(dataDir, "server.lock"));
  try {
    file.exec("BEGIN EXCLUSIVE");
  } catch (error) {
    file.close();
    if (error instanceof Error && "code" in error && error.code === "SQLITE_BUSY") throw new FolderTaken(dataDir);
    throw error;
  }
  return { release: () => file.close() };
}
