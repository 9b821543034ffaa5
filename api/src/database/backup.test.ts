import { createHash } from "node:crypto";
import { readFileSync, truncateSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { gunzipSync, gzipSync } from "node:zlib";

import { describe, expect, test } from "vitest";

import { buildStoredPlace } from "../places/build-stored-place.ts";
import { savePlaces } from "../places/save-places.ts";
import { backup } from "./backup.ts";
import { BackupRefused } from "./dump-format.ts";
import { DUMP_TABLES } from "./dump-tables.ts";
import type { Database } from "./open-database.ts";
import { restore } from "./restore.ts";
import { describeOnBothEngines, type TestDatabase } from "./test-database.ts";

const now = new Date("2026-11-21T12:00:00Z");

/** A row in every shape that could go wrong on its way: null, 1/3, line separators, quotes, emoji. */
async function fill(db: Database): Promise<void> {
  await db.insertInto("geocodes").values({ query: "Café ’t \u2028 \"Zonnetje\" 😀\n", lat: 1 / 3, lng: null, at: "2026-11-21" }).execute();
  await db.insertInto("imports").values({ id: "one", kind: "places", source: "list", started_at: "2026-11-21", report: "{}" }).execute();
  const many = Array.from({ length: 1203 }, (_, index) => ({ query: `straat ${index}`, lat: 52 + index / 7, lng: -0.1 * index, at: "" }));
  await db.insertInto("geocodes").values(many).execute();
}

async function readAll(db: Database) {
  const tables = Object.keys(DUMP_TABLES).length;
  const geocodes = await db.selectFrom("geocodes").selectAll().orderBy("query").execute();
  const imports = await db.selectFrom("imports").selectAll().execute();
  return { tables, imports, geocodes: geocodes.toSorted((one, other) => (one.query < other.query ? -1 : 1)) };
}

async function backedUp(createDatabase: () => Promise<TestDatabase>) {
  const { db, settings } = await createDatabase();
  await fill(db);
  const file = join(settings.dataDir, "backup.gz");
  await backup(db, file, now);
  return { db, file };
}

describeOnBothEngines("a backup", (createDatabase) => {
  test("brings everything back into another database, and says what it holds", async () => {
    const { db, settings } = await createDatabase();
    await fill(db);
    const other = await createDatabase();
    const file = join(settings.dataDir, "backup.gz");

    const written = await backup(db, file, now);

    expect(written.find(({ name }) => name === "geocodes")?.rows).toBe(1204);
    expect(await restore(other.db, file)).toEqual(written);
    expect(await readAll(other.db)).toEqual(await readAll(db));
  });

  test("gives the restored database a new identity and a number nobody has seen", async () => {
    const { db, file } = await backedUp(createDatabase);
    await db.updateTable("change_counter").set({ last: 41 }).execute();
    const before = await db.selectFrom("meta").select("value").where("name", "=", "database_id").executeTakeFirst();

    await restore(db, file);

    expect(await db.selectFrom("change_counter").select("last").executeTakeFirst()).toEqual({ last: 42 });
    expect(await db.selectFrom("changes").select(["seq", "kind"]).execute()).toEqual([{ seq: 42, kind: "all" }]);
    const after = await db.selectFrom("meta").select("value").where("name", "=", "database_id").execute();
    expect(after).toHaveLength(1);
    expect(after).not.toEqual([before]);
  });

  test("holds one instant, whatever is written meanwhile", async () => {
    const { db, settings } = await createDatabase();
    await fill(db);
    const file = join(settings.dataDir, "backup.gz");

    const saving = backup(db, file, now);
    await db.insertInto("geocodes").values({ query: "later", lat: 1, lng: 1, at: "" }).execute();

    const rows = (await saving).find(({ name }) => name === "geocodes")?.rows;
    expect(gunzipSync(readFileSync(file)).toString().split("\n").filter((line) => line.startsWith('["')).length).toBeGreaterThanOrEqual(rows ?? Infinity);
    await restore(db, file);
    expect(await db.selectFrom("geocodes").select("query").execute()).toHaveLength(rows ?? -1);
  });

  test("of a version before the last one still comes back", async () => {
    const { db, settings } = await createDatabase();
    await fill(db);
    await savePlaces(db, [buildStoredPlace({ id: "theepot" })], now);
    const file = join(settings.dataDir, "backup.gz");
    await backup(db, file, now);
    const kept = await readAll(db);
    // As the first version wrote it, which knew no old slugs and stored the words of each place.
    rewrite(file, (lines) =>
      sign(
        lines.map((line) =>
          line
            .replaceAll(/,"000[23][^"]*"/g, "")
            .replace(/{"name":"old_slugs"[^}]*},/, "")
            .replace(/("name":"places","columns":\["id")/, '$1,"words"')
            .replace(/^\["theepot"/, '$&,"koffie thee"'),
        ),
      ),
    );
    await db.insertInto("old_slugs").values({ slug: "since", place_id: "one" }).execute();

    const restored = await restore(db, file);

    expect(restored.map(({ name }) => name)).not.toContain("old_slugs");
    expect(await readAll(db)).toEqual(kept);
    expect(await db.selectFrom("old_slugs").selectAll().execute()).toEqual([]);
    expect(await db.selectFrom("places").select("id").execute()).toEqual([{ id: "theepot" }]);
  });

  const spoilt: [name: string, fault: string, spoil: (file: string) => void][] = [
    ["cut off", "truncated", (file) => truncateSync(file, Math.floor(readFileSync(file).length / 2))],
    ["without its last line", "truncated", (file) => rewrite(file, (lines) => lines.slice(0, -2))],
    ["with a changed letter", "damaged", (file) => rewrite(file, (lines) => lines.map((line) => line.replace("straat 77", "straat 78")))],
    ["of another program", "foreign", (file) => writeFileSync(file, "id,name\n1,De Theepot\n")],
    ["that is empty", "truncated", (file) => writeFileSync(file, "")],
    ["of another gzip", "foreign", (file) => writeFileSync(file, gzipSync("id,name\n1,De Theepot\n"))],
    ["of a newer version", "newer", (file) => rewrite(file, (lines) => lines.map((line) => line.replace('"version":1', '"version":2')))],
    ["with tables we do not have", "newer", (file) => rewrite(file, (lines) => sign(lines.map((line) => line.replace('"name":"meta"', '"name":"mata"'))))],
  ];

  test.each(spoilt)("%s is refused as %s, and nothing changes", async (_, fault, spoil) => {
    const { db, file } = await backedUp(createDatabase);
    await db.insertInto("geocodes").values({ query: "after the backup", lat: 1, lng: 1, at: "" }).execute();
    const before = await readAll(db);
    spoil(file);

    const refused = await restore(db, file).catch((error: unknown) => error);

    expect(refused).toBeInstanceOf(BackupRefused);
    expect(refused).toMatchObject({ fault });
    expect(await readAll(db)).toEqual(before);
  });
});

describe("a backup that cannot be written", () => {
  describeOnBothEngines("to its folder", (createDatabase) => {
    test("leaves nothing behind under its name", async () => {
      const { db, settings } = await createDatabase();
      const file = join(settings.dataDir, "no-such-folder", "backup.gz");

      await expect(backup(db, file, now)).rejects.toThrow("ENOENT");
    });
  });
});

function rewrite(file: string, change: (lines: string[]) => string[]): void {
  writeFileSync(file, gzipSync(change(gunzipSync(readFileSync(file)).toString().split("\n")).join("\n")));
}

function sign(lines: string[]): string[] {
  const sha256 = createHash("sha256").update(lines.slice(0, -2).map((line) => `${line}\n`).join("")).digest("hex");
  return [...lines.slice(0, -2), JSON.stringify({ sha256 }), ""];
}
