import { clockOf, readEnv } from "./env.ts";
import { buildProgress } from "./import/build-progress.ts";
import { keepMemoryLow } from "./import/keep-memory-low.ts";
import { runImport } from "./import/run-import.ts";
import { openForCommand } from "./open-for-command.ts";

keepMemoryLow();
process.exitCode = await openForCommand((db) =>
  runImport(process.argv.slice(2), {
    db,
    print: (line) => process.stdout.write(`${line}\n`),
    printError: (line) => process.stderr.write(`${line}\n`),
    progress: buildProgress(process.stderr),
    fetch,
    now: clockOf(readEnv()),
  }),
);
