import type { DatabaseConnection, Driver } from "kysely";

import { toDatabaseError } from "./database-lost.ts";

async function guard<Answer>(ask: () => Promise<Answer>): Promise<Answer> {
  try {
    return await ask();
  } catch (error) {
    throw toDatabaseError(error);
  }
}

/** Every error of a driver passes here once, so that above this room only DatabaseLost says "unreachable". */
export function guardDriver(driver: Driver): Driver {
  const bare = new WeakMap<DatabaseConnection, DatabaseConnection>();
  const unwrap = (connection: DatabaseConnection) => bare.get(connection) ?? connection;

  return {
    init: () => driver.init(),
    acquireConnection: async () => {
      const connection = await guard(() => driver.acquireConnection());
      const guarded: DatabaseConnection = {
        executeQuery: (query) => guard(() => connection.executeQuery(query)),
        streamQuery: (query, size) => connection.streamQuery(query, size),
      };
      bare.set(guarded, connection);
      return guarded;
    },
    beginTransaction: (connection, settings) => guard(() => driver.beginTransaction(unwrap(connection), settings)),
    commitTransaction: (connection) => guard(() => driver.commitTransaction(unwrap(connection))),
    rollbackTransaction: (connection) => guard(() => driver.rollbackTransaction(unwrap(connection))),
    releaseConnection: (connection) => driver.releaseConnection(unwrap(connection)),
    destroy: () => driver.destroy(),
  };
}
