// `npm test`: every check there is, one after the other, added up in one closing line.
import { spawnSync } from "node:child_process";
import { existsSync, mkdirSync, readFileSync, rmSync } from "node:fs";
import { delimiter, join } from "node:path";

const CHROMIUM = ["chromium", "chromium-browser", "google-chrome-stable", "google-chrome"];

/** Runs all checks in the repository at `home`; resolves to the exit code. */
export function runAllTests(home) {
  const reports = join(home, "node_modules", ".schuifaan", "reports");
  rmSync(reports, { recursive: true, force: true });
  mkdirSync(reports, { recursive: true });
  const run = (title, program, args, env = {}) => {
    console.log(`\n— ${title}`);
    return spawnSync(program, args, { cwd: home, stdio: "inherit", env: { ...process.env, ...env } }).status === 0;
  };
  const bin = (name) => join(home, "node_modules", ".bin", name);
  const unit = join(reports, "unit.json");
  const browser = join(reports, "browser.json");

  const outcomes = [
    ...["shared", "api", "web", "e2e", "checks"].map((name) => one(run(`types of ${name}`, bin("tsc"), ["-p", name]))),
    one(run("lint", bin("oxlint"), ["--type-aware", "--deny-warnings"])),
    one(run("nothing unused", bin("knip"), [])),
  ];
  const unitOk = run("rules, data, api and pages", bin("vitest"), ["run", "--reporter=dot", "--reporter=json", `--outputFile.json=${unit}`]);
  outcomes.push(countUnit(unit, unitOk));

  const chromium = findChromium() ?? installChromium(run);
  const playwright = join(home, "e2e", "node_modules", ".bin", "playwright");
  const browserOk = run("journeys in a browser", playwright, ["test", "--config", "e2e/playwright.config.ts"], {
    CHROMIUM_PATH: chromium ?? "",
    PLAYWRIGHT_JSON_OUTPUT_FILE: browser,
  });
  outcomes.push(countBrowser(browser, browserOk));

  const passed = outcomes.reduce((sum, outcome) => sum + outcome.passed, 0);
  const failed = outcomes.reduce((sum, outcome) => sum + outcome.failed, 0);
  console.log(`\n${passed} passed, ${failed} failed`);
  return failed === 0 ? 0 : 1;
}

function one(ok) {
  return ok ? { passed: 1, failed: 0 } : { passed: 0, failed: 1 };
}

/** A runner that failed without one failing test (a crash, an unhandled error) still counts as a failure. */
function atLeastOneFailure(ok, { passed, failed }) {
  if (passed + failed === 0) return { passed, failed: 1 };
  return { passed, failed: ok ? failed : Math.max(1, failed) };
}

function countUnit(file, ok) {
  if (!existsSync(file)) return { passed: 0, failed: 1 };
  const { numPassedTests, numFailedTests } = JSON.parse(readFileSync(file, "utf8"));
  return atLeastOneFailure(ok, { passed: numPassedTests, failed: numFailedTests });
}

function countBrowser(file, ok) {
  if (!existsSync(file)) return { passed: 0, failed: 1 };
  const { expected, flaky, unexpected } = JSON.parse(readFileSync(file, "utf8")).stats;
  return atLeastOneFailure(ok, { passed: expected + flaky, failed: unexpected });
}

function findChromium() {
  const folders = (process.env["PATH"] ?? "").split(delimiter);
  return CHROMIUM.flatMap((name) => folders.map((folder) => join(folder, name))).find((file) => existsSync(file));
}

/** Debian's package where we may install it; elsewhere Playwright's own build. Undefined lets Playwright find its own. */
function installChromium(run) {
  const isRoot = process.getuid?.() === 0;
  const sudo = isRoot ? [] : ["sudo", "--non-interactive"];
  const apt = (...args) => [...sudo, "apt-get", ...args];
  for (const [program, ...args] of [apt("update"), apt("install", "--yes", "--no-install-recommends", "chromium")]) {
    if (!run(`${program} ${args.join(" ")}`, program, args, { DEBIAN_FRONTEND: "noninteractive" })) break;
  }
  const found = findChromium();
  if (found === undefined) run("Playwright's own Chromium", "npx", ["--yes", "playwright", "install", "--with-deps", "chromium"]);
  return found;
}
