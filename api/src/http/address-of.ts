import type { Context } from "hono";
import { z } from "zod";

/** As @hono/node-server hands it over; absent in tests, which have no connection. */
const Connection = z.object({ incoming: z.object({ socket: z.object({ remoteAddress: z.string() }) }) });

/** The network address at the other end of the connection, which may be a proxy; empty without a connection. */
export function addressOf(c: Context): string {
  const read = Connection.safeParse(c.env);
  return read.success ? read.data.incoming.socket.remoteAddress : "";
}
