import { getReadiness } from "@schuifaan/shared/contract/health";
import { expect, test, vi } from "vitest";

import type { DatabaseSettings } from "./database/open-database.ts";
import { describeOnBothEngines, openAgain, undoAfterTest } from "./database/test-database.ts";
import { readEnv } from "./env.ts";
import { buildStoredPlace } from "./places/build-stored-place.ts";
import { savePlaces } from "./places/save-places.ts";
import { type RunningServer, startServer } from "./start-server.ts";

async function start({ dataDir, databaseUrl }: DatabaseSettings, seed: "demo" | "none"): Promise<RunningServer> {
  const env = readEnv({ DATA_DIR: dataDir, DATABASE_URL: databaseUrl, SEED: seed, PORT: "0" });
  const server = await startServer(env, { web: undefined, reportError: (error) => expect(error).toBeUndefined() });
  undoAfterTest(() => server.close());
  return server;
}

const nameOf = async (url: string, slug: string) => {
  const answer: unknown = await (await fetch(`${url}/api/v1/places/${slug}`)).json();
  return answer;
};
const readinessOf = async (url: string) => getReadiness.output.parse(await (await fetch(`${url}/readyz`)).json());

describeOnBothEngines("a running server", (createDatabase, engine) => {
  test("has the demo on an empty database, and nothing when asked for nothing", async () => {
    const [{ settings }, empty] = [await createDatabase(), await createDatabase()];

    expect((await readinessOf((await start(settings, "demo")).url)).places).toBe(46);
    expect((await readinessOf((await start(empty.settings, "none")).url)).places).toBe(0);
  });

  test("shows what another process writes, also where it had the answer at hand", async () => {
    const { settings } = await createDatabase();
    const { url } = await start(settings, "none");
    const other = await openAgain(settings);
    await savePlaces(other, [buildStoredPlace({ id: "theepot", name: "De Oude Theepot" })], new Date());
    await vi.waitFor(async () => expect(await nameOf(url, "theepot")).toMatchObject({ name: "De Oude Theepot" }), 10_000);
    await nameOf(url, "theepot");

    await savePlaces(other, [buildStoredPlace({ id: "theepot", name: "De Nieuwe Theepot" })], new Date());

    await vi.waitFor(async () => expect(await nameOf(url, "theepot")).toMatchObject({ name: "De Nieuwe Theepot" }), 10_000);
  });

  test.runIf(engine === "PostgreSQL")("agrees with a second server on the same database", async () => {
    const { settings } = await createDatabase();
    const [one, two] = [await start(settings, "demo"), await start(settings, "demo")];

    const seq = await savePlaces(one.db, [buildStoredPlace({ id: "theepot" })], new Date());
    await Promise.all([one.index.reachedSeq(seq), two.index.reachedSeq(seq)]);

    expect(await nameOf(two.url, "theepot")).toEqual(await nameOf(one.url, "theepot"));
    expect(await readinessOf(two.url)).toEqual(await readinessOf(one.url));
  });
});
