import { spawn } from "node:child_process";
import { once } from "node:events";
import { setTimeout as wait } from "node:timers/promises";

import { afterAll, beforeAll, expect, test } from "vitest";

import { bundleForNode } from "../database/bundle-for-node.ts";
import { readFeedState } from "../database/change-feed.ts";
import type { DatabaseSettings } from "../database/open-database.ts";
import { describeOnBothEngines, openAgain } from "../database/test-database.ts";
import { toStoredPlace } from "../places/place-rows.ts";
import { openPublishedIndex } from "./published-index.ts";

/** KILLS=50 for the long run. */
const KILLS = Number(process.env["KILLS"] ?? 10);

let program: Awaited<ReturnType<typeof bundleForNode>>;

beforeAll(async () => {
  program = await bundleForNode(new URL("./save-until-killed.ts", import.meta.url));
});

afterAll(() => program.remove());

/** Lets a server save for a while, kills it at a random moment, and answers the lines that it acknowledged. */
async function saveUntilKilled({ dataDir, databaseUrl }: DatabaseSettings, round: number): Promise<string[]> {
  const server = spawn(process.execPath, [program.file, dataDir, String(round), ...(databaseUrl === undefined ? [] : [databaseUrl])], {
    stdio: ["ignore", "pipe", "inherit"],
  });
  const ended = once(server, "close");
  let said = "";
  server.stdout.setEncoding("utf8").on("data", (text: string) => (said += text));
  await once(server.stdout, "data");
  await wait(Math.random() * 250);
  server.kill("SIGKILL");
  await ended;
  return said.split("\n").slice(0, -1);
}

describeOnBothEngines(`a server that is killed ${KILLS} times while it saves`, (createDatabase) => {
  test("has lost nothing it acknowledged and leaves nothing half-written", { timeout: 20_000 + KILLS * 4000 }, async () => {
    const { db, settings } = await createDatabase();
    for (let round = 0; round < KILLS; round += 1) {
      const acknowledged = await saveUntilKilled(settings, round);
      expect(acknowledged.length).toBeGreaterThan(0);

      const rows = await db.selectFrom("places").selectAll().where("id", "like", `round-${round}-%`).execute();
      const batchOf = new Map(rows.map((row) => [row.id, Number(/batch (\d+)/.exec(toStoredPlace(row).summary ?? "")?.[1])]));
      for (const [batch = -1, count = 0] of acknowledged.map((line) => line.split(" ").map(Number))) {
        for (let number = 0; number < count; number += 1) {
          expect(batchOf.get(`round-${round}-${batch % 20}-${number}`), `round ${round}, batch ${batch}`).toBeGreaterThanOrEqual(batch);
        }
      }
      expect(findHalfWritten(rows.map(({ id }) => id))).toEqual([]);
    }
    await expectWholeFeed(settings);
  });
});

/** Batches whose places are not all there: every batch of a number has 1 place, or all of its 700. */
function findHalfWritten(ids: readonly string[]): string[] {
  const sizes = new Map<string, number>();
  for (const id of ids) {
    const batch = id.slice(0, id.lastIndexOf("-"));
    sizes.set(batch, (sizes.get(batch) ?? 0) + 1);
  }
  return [...sizes].filter(([, size]) => size !== 1 && size !== 700).map(([batch]) => batch);
}

async function expectWholeFeed(settings: DatabaseSettings): Promise<void> {
  const db = await openAgain(settings);
  const { last } = await readFeedState(db);
  const seqs = await db.selectFrom("changes").select("seq").orderBy("seq").execute();
  expect(seqs.map(({ seq }) => seq)).toEqual(Array.from({ length: seqs.length }, (_, index) => last - seqs.length + index + 1));

  const errors: unknown[] = [];
  const index = await openPublishedIndex(db, { pollInMs: 50, now: () => new Date(), reportError: (error) => errors.push(error) });
  const { count } = await db.selectFrom("places").select(({ fn }) => fn.countAll<number>().as("count")).executeTakeFirstOrThrow();
  expect(index.finder.size).toBe(count);
  expect(errors).toEqual([]);
  await index.close();
}
