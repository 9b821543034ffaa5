import { BackupRefused } from "./database/dump-format.ts";
import { restore } from "./database/restore.ts";
import { complain, openForCommand } from "./open-for-command.ts";
import { backupText } from "./text/backup-text.ts";

const [file] = process.argv.slice(2);

process.exitCode =
  file === undefined
    ? complain(backupText.restoreUsage)
    : await openForCommand(async (db) => {
        try {
          process.stdout.write(`${backupText.restored(file, await restore(db, file))}\n`);
          return 0;
        } catch (error) {
          if (error instanceof BackupRefused) return complain(backupText.refused[error.fault](file));
          if (error instanceof Error && "code" in error && error.code === "ENOENT") return complain(backupText.notThere(file));
          throw error;
        }
      });
