import { backup } from "./database/backup.ts";
import { complain, openForCommand } from "./open-for-command.ts";
import { backupText } from "./text/backup-text.ts";

const [file] = process.argv.slice(2);

process.exitCode =
  file === undefined
    ? complain(backupText.backupUsage)
    : await openForCommand(async (db) => {
        const tables = await backup(db, file, new Date());
        process.stdout.write(`${backupText.saved(file, tables)}\n`);
        return 0;
      });
