import { expect, test } from "vitest";

import checksums from "../../migrations/checksums.json" with { type: "json" };
import { migrate, MigrationRefused, readMigrations } from "./migrate.ts";
import { createEmptyDatabase, describeOnBothEngines, openAgain } from "./test-database.ts";

test("a migration never changes after it was added: repair with a new one, and add its checksum here", async () => {
  const migrations = await readMigrations();

  expect(Object.fromEntries(migrations.map(({ name, sha256 }) => [name, sha256]))).toEqual(checksums);
});

test("migrations are numbered without gaps", async () => {
  const numbers = (await readMigrations()).map(({ name }) => Number(/^(\d{4})_[a-z0-9-]+\.sql$/.exec(name)?.[1]));

  expect(numbers).toEqual(numbers.map((_, index) => index + 1));
});

describeOnBothEngines("migrating", (createDatabase, engine) => {
  test("servers that start at once on an empty database agree on one identity", async () => {
    const settings = await createEmptyDatabase(engine);
    const servers = await Promise.all([openAgain(settings), openAgain(settings), openAgain(settings)]);

    await Promise.all(servers.map(migrate));

    const ids = await Promise.all(servers.map((db) => db.selectFrom("meta").selectAll().execute()));
    expect(ids[0]).toHaveLength(1);
    expect(ids).toEqual([ids[0], ids[0], ids[0]]);
  });

  test("running again changes nothing", async () => {
    const { db } = await createDatabase();
    const before = await db.selectFrom("meta").selectAll().execute();

    await migrate(db);

    expect(await db.selectFrom("meta").selectAll().execute()).toEqual(before);
  });

  test("a file that was edited after it ran is refused by name", async () => {
    const { db } = await createDatabase();
    await db.updateTable("migrations").set({ sha256: "another" }).execute();

    await expect(migrate(db)).rejects.toThrow(new MigrationRefused("changed", "0001_house.sql"));
  });

  test("tables of a newer version of the program are refused", async () => {
    const { db } = await createDatabase();
    await db.insertInto("migrations").values({ name: "9999_later.sql", sha256: "" }).execute();

    await expect(migrate(db)).rejects.toThrow(new MigrationRefused("newer", "9999_later.sql"));
  });
});
