import { fileURLToPath } from "node:url";

import { readEnv } from "./env.ts";
import { explainError } from "./explain-error.ts";
import { loadRenderLater, loadWeb } from "./http/load-web.ts";
import { startServer } from "./start-server.ts";
import { serverText } from "./text/server-text.ts";

// The bundle stands in api/dist, the built web in web/dist/client.
const WEB = fileURLToPath(new URL("../../web/dist/client", import.meta.url));
const RENDER = new URL("../../web/dist/server/render.js", import.meta.url);
const CARRIER = fileURLToPath(new URL("carry-mails-main.js", import.meta.url));

const reportError = (error: unknown) => process.stderr.write(`${explainError(error)}\n`);

try {
  const env = readEnv();
  const server = await startServer(env, { web: { ...loadWeb(WEB), render: loadRenderLater(RENDER) }, carrier: CARRIER, reportError });
  process.stdout.write(`${serverText.ready(server.url)}\n`);
  const stop = () => void server.close().finally(() => process.exit(0));
  process.once("SIGINT", stop).once("SIGTERM", stop);
} catch (error) {
  reportError(error);
  process.exitCode = 1;
}
