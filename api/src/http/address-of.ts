import type { Context } from "hono";
import { z } from "zod";

import { findAskingAddress } from "./find-asking-address.ts";

/** As @hono/node-server hands it over; absent in tests, which have no connection. */
const Connection = z.object({ incoming: z.object({ socket: z.object({ remoteAddress: z.string() }) }) });

/** The network address of who asks, as findAskingAddress sees it; empty without a connection. */
export function addressOf(c: Context): string {
  const read = Connection.safeParse(c.env);
  return read.success ? findAskingAddress(read.data.incoming.socket.remoteAddress, c.req.header("x-forwarded-for")) : "";
}
