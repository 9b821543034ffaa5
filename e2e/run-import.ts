import { execFile } from "node:child_process";
import { join } from "node:path";
import { promisify } from "node:util";

import type { RunningServer } from "./running-server.ts";

const IMPORT = join(import.meta.dirname, "..", "api", "dist", "import-main.js");
const run = promisify(execFile);

/** `npm run import -- places FILE` beside a running server. Resolves to the report; rejects when it says no. */
export async function runImport(file: string, { dataDir }: Pick<RunningServer, "dataDir">): Promise<string> {
  const { stdout } = await run(process.execPath, [IMPORT, "places", file], { env: { ...process.env, DATA_DIR: dataDir } });
  return stdout;
}
