import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { readdirSync } from "node:fs";
import { join } from "node:path";
import { setTimeout as wait } from "node:timers/promises";

import { changeListing, getUpkeep } from "@schuifaan/shared/contract/upkeep";
import { afterAll, beforeAll, expect, test, vi } from "vitest";

import { bundleForNode } from "./database/bundle-for-node.ts";
import type { Database, DatabaseSettings } from "./database/open-database.ts";
import { describeOnBothEngines, undoAfterTest } from "./database/test-database.ts";
import { startTestSmtp } from "./mail/start-test-smtp.ts";
import { buildStoredPlace } from "./places/build-stored-place.ts";
import { savePlaces } from "./places/save-places.ts";
import { createLink } from "./upkeep/links.ts";
import { addMaker } from "./upkeep/makers.ts";

/** KILLS=50 for the long run. */
const KILLS = Number(process.env["KILLS"] ?? 2);
const PLACES = Array.from({ length: 12 }, (_, number) => `plek-${number}`);
const BEGIN = Date.parse("2026-11-21T11:00:00Z");

type Program = Awaited<ReturnType<typeof bundleForNode>>;
let program: Program;
let carrier: Program;
beforeAll(async () => {
  program = await bundleForNode(new URL("./serve-until-killed.ts", import.meta.url));
  carrier = await bundleForNode(new URL("./carry-mails-main.ts", import.meta.url));
});
afterAll(() => {
  program.remove();
  carrier.remove();
});

type Running = { url: string; process: ChildProcess };

/** Some minutes later each time: what a killed server had in its hands is due again two starts later. */
async function start({ dataDir, databaseUrl }: DatabaseSettings, smtpUrl: string, starts: number): Promise<Running> {
  const now = new Date(BEGIN + starts * 4 * 60_000).toISOString();
  const env = { ...process.env, DATA_DIR: dataDir, DATABASE_URL: databaseUrl ?? "", PORT: "0", SEED: "none", SMTP_URL: smtpUrl, SCHUIFAAN_NOW: now, JOBS: "mail" };
  const server = spawn(process.execPath, [program.file, carrier.file], { env, stdio: ["ignore", "pipe", "inherit"] });
  const said = await Promise.race([once(server.stdout, "data"), once(server, "exit")]);
  return { url: String(said[0]).trim(), process: server };
}

async function kill(server: Running): Promise<void> {
  server.process.kill("SIGKILL");
  await once(server.process, "exit");
}

/** Two makers each: one changes the listing, the other is mailed about it. */
async function addPlaces(db: Database): Promise<string[]> {
  const tokens: string[] = [];
  for (const id of PLACES) {
    await savePlaces(db, [buildStoredPlace({ id })], new Date(BEGIN));
    const [writer] = await Promise.all(["schrijft", "leest"].map((name) => addMaker(db, { placeId: id, name, email: `${name}@${id}.nl`, isTrusted: true, hasSaidYes: true }, new Date(BEGIN))));
    tokens.push(await createLink(db, writer?.id ?? "", new Date(BEGIN)));
  }
  return tokens;
}

/** Changes the summary again and again until the server is gone; keeps what was acknowledged. */
async function changeUntilGone(url: string, token: string, acknowledged: Set<string>): Promise<void> {
  const headers = { Authorization: `Bearer ${token}`, "Content-Type": "application/json" };
  try {
    let { version } = getUpkeep.output.parse(await (await fetch(url + getUpkeep.path, { headers })).json());
    for (;;) {
      const body = JSON.stringify({ version, change: { kind: "summary", summary: `Zo was het bij versie ${version}` } });
      const response = await fetch(url + changeListing.path, { method: "POST", headers, body });
      const { upkeep } = changeListing.output.parse(await response.json());
      ({ version } = upkeep);
      acknowledged.add(`${upkeep.place.id}:${version}`);
    }
  } catch {
    return;
  }
}

async function mailsIn(db: Database) {
  const rows = await db.selectFrom("mails").select(["id", "dedupe", "state"]).execute();
  return { ids: rows.map(({ id }) => id).toSorted(), states: new Set(rows.map(({ state }) => state)), about: new Set(rows.map(({ dedupe }) => dedupe.split(":").slice(1, 3).join(":"))) };
}

describeOnBothEngines(`a server killed ${KILLS} times while people change things and mails go out`, (createDatabase, engine) => {
  // Files are the same for both engines: in the short run one is enough.
  test.each(engine === "SQLite" || KILLS > 2 ? ["SMTP", "the outbox"] : ["SMTP"])("loses no change, forgets no mail, and sends none twice, by %s", { timeout: 90_000 + KILLS * 15_000 }, async (way) => {
    const { db, settings } = await createDatabase();
    const smtp = await startTestSmtp();
    undoAfterTest(() => smtp.close());
    const smtpUrl = way === "SMTP" ? smtp.url : "";
    const tokens = await addPlaces(db);
    const acknowledged = new Set<string>();

    for (let round = 0; round < KILLS; round += 1) {
      const server = await start(settings, smtpUrl, round);
      const changing = tokens.map((token) => changeUntilGone(server.url, token, acknowledged));
      // Mails go out every two seconds: this is before, amid and after them.
      await wait(1000 + Math.random() * 3000);
      await Promise.all([kill(server), ...changing]);
    }
    const last = await start(settings, smtpUrl, KILLS + 10);
    await vi.waitFor(async () => expect((await mailsIn(db)).states).toEqual(new Set(["sent"])), { timeout: 40_000 + KILLS * 5000, interval: 200 });
    await kill(last);

    const { ids, about } = await mailsIn(db);
    expect(acknowledged.size).toBeGreaterThan(KILLS);
    expect([...acknowledged].filter((change) => !about.has(change))).toEqual([]);
    for (const change of acknowledged) {
      const [place = "", version] = change.split(":");
      const kept = await db.selectFrom("versions").select("version").where("place_id", "=", place).where("version", "=", Number(version) - 1).execute();
      expect(kept).toHaveLength(1);
    }
    const arrived = way === "SMTP" ? smtp.arrived.map(({ messageId = "" }) => messageId.slice(1, 37)) : readdirSync(join(settings.dataDir, "outbox")).map((file) => file.replace(".eml", ""));
    expect([...new Set(arrived)].toSorted()).toEqual(ids);
    if (process.env["KILLS"] !== undefined) process.stdout.write(`${way}: ${acknowledged.size} changes, ${ids.length} mails, ${arrived.length - ids.length} twice\n`);
    expect(arrived).toHaveLength(ids.length);
  });
});
