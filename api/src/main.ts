import { fileURLToPath } from "node:url";

import { DatabaseLost } from "./database/database-lost.ts";
import { FolderTaken } from "./database/lock-folder.ts";
import { BadSettings, readEnv } from "./env.ts";
import { loadRenderLater, loadWeb } from "./http/load-web.ts";
import { startServer } from "./start-server.ts";
import { serverText } from "./text/server-text.ts";

// The bundle stands in api/dist, the built web in web/dist/client.
const WEB = fileURLToPath(new URL("../../web/dist/client", import.meta.url));
const RENDER = new URL("../../web/dist/server/render.js", import.meta.url);

const reportError = (error: unknown) => process.stderr.write(`${serverText.failed} ${describe(error)}\n`);

try {
  const env = readEnv();
  const server = await startServer(env, { web: { ...loadWeb(WEB), render: loadRenderLater(RENDER) }, reportError });
  process.stdout.write(`${serverText.ready(server.url)}\n`);
  const stop = () => void server.close().finally(() => process.exit(0));
  process.once("SIGINT", stop).once("SIGTERM", stop);
} catch (error) {
  process.stderr.write(`${explain(error)}\n`);
  process.exitCode = 1;
}

/** One sentence for what the person at the terminal can mend; the whole story for what we did not foresee. */
function explain(error: unknown): string {
  if (error instanceof BadSettings) return serverText.badSettings(error.message);
  if (error instanceof FolderTaken) return serverText.folderTaken(error.dataDir);
  if (error instanceof DatabaseLost) return serverText.databaseUnreachable(error.message);
  if (error instanceof Error && "code" in error && error.code === "EADDRINUSE") {
    return serverText.portTaken("port" in error ? Number(error.port) : 0);
  }
  return `${serverText.failed} ${describe(error)}`;
}

function describe(error: unknown): string {
  return error instanceof Error ? (error.stack ?? error.message) : String(error);
}
