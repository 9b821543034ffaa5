import type { IncomingMessage } from "node:http";
import { pipeline, type Readable } from "node:stream";
import { createBrotliDecompress, createUnzip } from "node:zlib";

import { CalendarUnreadable } from "./calendar-unreadable.ts";

/**
 * All bytes of an answer, unpacked. Counted while they come, as sent and as unpacked: a small packet may unfold into a
 * very large one. Throws CalendarUnreadable, or what the connection throws.
 */
export async function readBody(response: IncomingMessage, mostBytes: number): Promise<Buffer> {
  let sent = 0;
  response.on("data", (part: Buffer) => {
    sent += part.length;
    if (sent > mostBytes) response.destroy(new CalendarUnreadable("too-large"));
  });
  const parts: Buffer[] = [];
  let length = 0;
  const body: AsyncIterable<Buffer> = unpack(response);
  for await (const part of body) {
    length += part.length;
    if (length > mostBytes) throw new CalendarUnreadable("too-large");
    parts.push(part);
  }
  return Buffer.concat(parts);
}

function unpack(response: IncomingMessage): Readable {
  const encoding = (response.headers["content-encoding"] ?? "identity").trim().toLowerCase();
  if (encoding === "identity" || encoding === "") return response;
  if (encoding === "gzip" || encoding === "x-gzip" || encoding === "deflate") return through(response, createUnzip());
  if (encoding === "br") return through(response, createBrotliDecompress());
  throw new CalendarUnreadable("not-a-calendar");
}

/** Whoever reads the end hears what goes wrong at the beginning. */
function through(response: IncomingMessage, unpacker: NodeJS.ReadWriteStream & Readable): Readable {
  return pipeline(response, unpacker, () => undefined);
}
