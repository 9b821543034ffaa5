// Everything from bare Node and npm, with built-in modules only: install, build, then do what was asked.
//   npm start · npm test · npm run import|backup|restore|dev|bench
import { spawn, spawnSync } from "node:child_process";
import { createHash } from "node:crypto";
import { existsSync, mkdirSync, readFileSync, readdirSync, statSync, writeFileSync } from "node:fs";
import { join, resolve } from "node:path";

const HOME = import.meta.dirname;
const STAMPS = join(HOME, "node_modules", ".schuifaan");
const [command = "start", ...rest] = process.argv.slice(2);
const { config, engines } = JSON.parse(readFileSync(join(HOME, "package.json"), "utf8"));

const COMMANDS = {
  start: () => runServer(),
  import: () => runBuilt("import-main.js"),
  backup: () => runBuilt("backup-main.js"),
  restore: () => runBuilt("restore-main.js"),
  bench: () => runBuilt("bench-main.js"),
  dev: () => develop(),
  test: () => test(),
};

checkNode();
if (COMMANDS[command] === undefined) fail(`Unknown command ${command}. Known: ${Object.keys(COMMANDS).join(", ")}.`);
process.exitCode = await COMMANDS[command]();

async function runServer() {
  prepare();
  return forward(process.execPath, [join("api", "dist", "main.js")]);
}

async function runBuilt(file) {
  prepare();
  // The benchmark holds a million places at once; the rest never comes near the default.
  const memory = command === "bench" ? ["--max-old-space-size=8192", "--expose-gc"] : [];
  // A file name means what it means in the folder where npm was called; the data folder is that of the server.
  return forward(process.execPath, [...memory, join(HOME, "api", "dist", file), ...rest], process.env["INIT_CWD"]);
}

async function develop() {
  prepare();
  const server = spawn(process.execPath, [join("api", "dist", "main.js")], { cwd: HOME, stdio: "inherit" });
  const code = await forward(process.execPath, [binOf("web", "vite", "vite"), join(HOME, "web")]);
  server.kill();
  return code;
}

/** Runs every check and ends in one line `N passed, M failed`; the exit code says the same. */
async function test() {
  prepare();
  const { runAllTests } = await import("./checks/run-all-tests.mjs");
  return runAllTests(HOME, rest);
}

function prepare() {
  install();
  build();
}

function install() {
  const state = hashOf(["package.json", "pnpm-lock.yaml", "pnpm-workspace.yaml", ...packagesIn("package.json")], readText);
  if (readStamp("installed") === state) return;
  say("Installing…");
  // Not corepack: its signature check fails where a registry mirror serves no signatures.
  must("npx", ["--yes", `pnpm@${config.pnpm}`, "install", "--frozen-lockfile", "--reporter=append-only"]);
  writeStamp("installed", state);
}

function build() {
  const sources = ["web", "api", "shared"].flatMap((name) => filesIn(name));
  const state = hashOf([...sources, "pnpm-lock.yaml"], (file) => `${statSync(join(HOME, file)).mtimeMs}`);
  if (readStamp("built") === state && existsSync(join(HOME, "api", "dist", "main.js"))) return;
  say("Building…");
  must("npx", ["--yes", `pnpm@${config.pnpm}`, "run", "build"]);
  writeStamp("built", state);
}

function filesIn(folder) {
  return readdirSync(join(HOME, folder), { withFileTypes: true }).flatMap((entry) => {
    const path = join(folder, entry.name);
    if (entry.isDirectory()) return ["node_modules", "dist"].includes(entry.name) ? [] : filesIn(path);
    return /\.test\.tsx?$/.test(path) ? [] : [path];
  });
}

function packagesIn(file) {
  return ["web", "api", "shared", "e2e", "checks"].map((name) => join(name, file));
}

function hashOf(files, describe) {
  const hash = createHash("sha256");
  for (const file of files.toSorted()) hash.update(`${file}\0${describe(file)}\0`);
  return hash.digest("hex");
}

function readText(file) {
  return readFileSync(join(HOME, file), "utf8");
}

function readStamp(name) {
  const file = join(STAMPS, name);
  return existsSync(file) ? readFileSync(file, "utf8") : undefined;
}

function writeStamp(name, state) {
  mkdirSync(STAMPS, { recursive: true });
  writeFileSync(join(STAMPS, name), state);
}

function binOf(workspace, name, file) {
  return join(HOME, workspace, "node_modules", name, "bin", `${file}.js`);
}

function must(program, args) {
  // Windows finds npx only as npx.cmd, and starts that only through a shell.
  const { status } = spawnSync(program, args, { cwd: HOME, stdio: ["ignore", 2, 2], shell: process.platform === "win32" });
  if (status !== 0) fail(`${program} ${args.join(" ")} failed. The lines above tell why.`);
}

/** Runs a program in the foreground, hands signals on, and takes over its exit code. */
function forward(program, args, cwd = HOME) {
  const env = { ...process.env, DATA_DIR: resolve(HOME, process.env["DATA_DIR"] || "data") };
  const child = spawn(program, args, { cwd, env, stdio: "inherit" });
  for (const signal of ["SIGINT", "SIGTERM"]) process.on(signal, () => child.kill(signal));
  return new Promise((done) => child.on("exit", (code, signal) => done(code ?? (signal ? 1 : 0))));
}

function checkNode() {
  const [major = 0, minor = 0] = process.versions.node.split(".").map(Number);
  if (major > 20 || (major === 20 && minor >= 19)) return;
  fail(`Schuif aan needs Node ${engines.node}; this is ${process.versions.node}. See https://nodejs.org.`);
}

function say(line) {
  console.error(line);
}

function fail(line) {
  console.error(line);
  process.exit(1);
}
