import { spawn } from "node:child_process";
import { once } from "node:events";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

import { afterEach, beforeEach, expect, test } from "vitest";

import { bundleForNode } from "./bundle-for-node.ts";
import { FolderTaken, lockFolder } from "./lock-folder.ts";

let dataDir = "";

beforeEach(() => {
  dataDir = mkdtempSync(join(tmpdir(), "schuifaan-lock-"));
});

afterEach(() => {
  rmSync(dataDir, { recursive: true, force: true });
});

test("a folder has one server; when it lets go another may come", () => {
  const first = lockFolder(dataDir);
  expect(() => lockFolder(dataDir)).toThrow(FolderTaken);

  first.release();

  lockFolder(dataDir).release();
});

test("a server that is killed leaves no lock behind", async () => {
  const program = await bundleForNode(new URL("./hold-folder.ts", import.meta.url));
  const server = spawn(process.execPath, [program.file, dataDir], { stdio: ["ignore", "pipe", "inherit"] });
  const ended = once(server, "exit");
  await once(server.stdout, "data");
  expect(() => lockFolder(dataDir)).toThrow(FolderTaken);

  server.kill("SIGKILL");
  await ended;

  lockFolder(dataDir).release();
  program.remove();
});
