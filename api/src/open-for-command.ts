import { migrate } from "./database/migrate.ts";
import { type Database, openDatabase } from "./database/open-database.ts";
import { readEnv } from "./env.ts";
import { explainError } from "./explain-error.ts";

/**
 * What every command beside the server does: read the settings, open and migrate the database, do the work, close.
 * Answers the exit code: what the work says, or 1 with one sentence on stderr.
 */
export async function openForCommand(work: (db: Database) => Promise<number>): Promise<number> {
  try {
    const { DATA_DIR, DATABASE_URL } = readEnv();
    const db = await openDatabase({ dataDir: DATA_DIR, databaseUrl: DATABASE_URL });
    try {
      await migrate(db);
      return await work(db);
    } finally {
      await db.destroy();
    }
  } catch (error) {
    return complain(explainError(error));
  }
}

export function complain(sentence: string): 1 {
  process.stderr.write(`${sentence}\n`);
  return 1;
}
