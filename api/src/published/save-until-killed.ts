import { once } from "node:events";

import { lockFolder } from "../database/lock-folder.ts";
import { migrate } from "../database/migrate.ts";
import { openDatabase } from "../database/open-database.ts";
import { buildStoredPlace } from "../places/build-stored-place.ts";
import { savePlaces } from "../places/save-places.ts";
import { openPublishedIndex } from "./published-index.ts";

// A program for the test that kills it: a server that saves places as fast as it can, sometimes one and sometimes
// hundreds, and says the version of each batch once it is acknowledged. Arguments: folder, round, database URL.
const [, , dataDir = "", round = "", databaseUrl] = process.argv;
lockFolder(dataDir);
const db = await openDatabase({ dataDir, databaseUrl });
await migrate(db);
const index = await openPublishedIndex(db, { pollInMs: 50, now: () => new Date(), reportError: (error) => process.emitWarning(String(error)) });

for (let batch = 0; ; batch += 1) {
  const count = batch % 10 === 9 ? 700 : 1;
  const summary = `round ${round}, batch ${batch}. `.repeat(20);
  const places = Array.from({ length: count }, (_, number) => buildStoredPlace({ id: `round-${round}-${batch % 20}-${number}`, summary }));
  await index.reachedSeq(await savePlaces(db, places, new Date()));
  if (!process.stdout.write(`${batch} ${count}\n`)) await once(process.stdout, "drain");
}
