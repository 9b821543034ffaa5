import { DatabaseLost } from "./database/database-lost.ts";
import { FolderTaken } from "./database/lock-folder.ts";
import { MigrationRefused } from "./database/migrate.ts";
import { BadSettings } from "./env.ts";
import { serverText } from "./text/server-text.ts";

/** One sentence for what the person at the terminal can mend; the whole story for what we did not foresee. */
export function explainError(error: unknown): string {
  if (error instanceof BadSettings) return serverText.badSettings(error.message);
  if (error instanceof FolderTaken) return serverText.folderTaken(error.dataDir);
  if (error instanceof DatabaseLost) return serverText.databaseUnreachable(error.message);
  if (error instanceof MigrationRefused) return serverText.migrationRefused[error.fault](error.migration);
  if (error instanceof Error && "code" in error && error.code === "EADDRINUSE") {
    return serverText.portTaken("port" in error ? Number(error.port) : 0);
  }
  return `${serverText.failed} ${error instanceof Error ? (error.stack ?? error.message) : String(error)}`;
}
