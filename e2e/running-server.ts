import { spawn } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

// Nobody listens there: what runs in a test asks nothing of the outside.
const NOWHERE = "http://127.0.0.1:9/free";
const MAIN = join(import.meta.dirname, "..", "api", "dist", "main.js");

export type RunningServer = {
  readonly url: string;
  readonly dataDir: string;
  /** SIGKILL: as a power cut would. */
  kill(): Promise<void>;
  /** Asks it to stop, and forgets its data. */
  close(): Promise<void>;
};

/** The real server, as `npm start` runs it, on a folder of its own and a free port. Rejects with what it said when it stops early. */
export function startServer(settings: Record<string, string> = {}): Promise<RunningServer> {
  const dataDir = settings["DATA_DIR"] ?? mkdtempSync(join(tmpdir(), "schuifaan-e2e-"));
  const child = spawn(process.execPath, [MAIN], {
    env: { ...process.env, HOST: "127.0.0.1", PORT: "0", LOCATIESERVER_URL: NOWHERE, ...settings, DATA_DIR: dataDir },
    stdio: ["ignore", "pipe", "pipe"],
  });
  const ended = new Promise<void>((resolve) => child.once("exit", () => resolve()));
  const stop = async (signal: NodeJS.Signals) => {
    child.kill(signal);
    await ended;
  };
  return new Promise((resolve, reject) => {
    let said = "";
    const listen = (chunk: Buffer) => {
      said += chunk.toString();
      const url = /https?:\/\/\S+/.exec(said)?.[0];
      if (url === undefined) return;
      resolve({
        url,
        dataDir,
        kill: () => stop("SIGKILL"),
        close: async () => {
          await stop("SIGTERM");
          rmSync(dataDir, { recursive: true, force: true });
        },
      });
    };
    child.stdout.on("data", listen);
    child.stderr.on("data", (chunk: Buffer) => {
      said += chunk.toString();
    });
    void ended.then(() => reject(new Error(said)));
  });
}
