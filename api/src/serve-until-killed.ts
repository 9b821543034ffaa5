import { readEnv } from "./env.ts";
import { buildStoredPlace } from "./places/build-stored-place.ts";
import { savePlaces } from "./places/save-places.ts";
import { startServer } from "./start-server.ts";

// A program for the test that kills it: the whole server, and one address more to write to, which the product
// does not have. `PUT /test/places/ID/VERSION` saves a place and acknowledges once this server shows it.
// Its argument is the program that carries mails.
const [, , carrier] = process.argv;
const reportError = (error: unknown) => process.emitWarning(String(error));
const { app, db, index, url } = await startServer(readEnv(), { web: undefined, ...(carrier !== undefined && { carrier }), reportError });

app.hono.put("/test/places/:id/:version", async (c) => {
  const { id, version } = c.req.param();
  // Long enough to span several pages of the database file, so that a torn write would show.
  const place = buildStoredPlace({ id, name: `Versie ${version}`, summary: `versie ${version} `.repeat(400) });
  await index.reachedSeq(await savePlaces(db, [place], new Date()));
  return c.text("saved");
});

process.stdout.write(`${url}\n`);
