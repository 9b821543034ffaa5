import { type Driver, PostgresDialect } from "kysely";
import { Pool, types } from "pg";

import { guardDriver } from "./guard-driver.ts";

const INT8 = types.builtins.INT8;
const ignore = () => undefined;

/** PostgreSQL, or an engine that speaks its protocol, by URL. Nothing is connected before the first question. */
export function openPostgres(databaseUrl: string): PostgresDialect {
  const pool = new Pool({
    connectionString: databaseUrl,
    application_name: "schuifaan",
    max: 10,
    connectionTimeoutMillis: 3000,
    idleTimeoutMillis: 30_000,
    statement_timeout: 60_000,
    // The server may be gone without a word (a pulled cable): then our own clock must say so.
    query_timeout: 65_000,
    // A process that froze inside a transaction must not hold the change counter for ever.
    idle_in_transaction_session_timeout: 60_000,
    keepAlive: true,
    keepAliveInitialDelayMillis: 10_000,
    types: {
      // count(*) is int8, and pg would hand it over as text. None of our numbers comes near 2^53.
      getTypeParser: (type, format): unknown => (type === INT8 ? Number : types.getTypeParser(type, format)),
    },
  });
  // Without these two, a connection that dies while nobody asks it anything ends the whole process.
  pool.on("error", ignore);
  pool.on("connect", (client) => client.on("error", ignore));
  return new GuardedPostgresDialect({ pool });
}

class GuardedPostgresDialect extends PostgresDialect {
  override createDriver(): Driver {
    return guardDriver(super.createDriver());
  }
}
