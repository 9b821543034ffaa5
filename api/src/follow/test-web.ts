import { createServer, type RequestListener, type Server, type ServerResponse } from "node:http";

import { afterEach } from "vitest";

import type { FetchLimits } from "./fetch-calendar.ts";
import { isPublicAddress } from "./is-public-address.ts";

export const CALENDAR = "BEGIN:VCALENDAR\r\nVERSION:2.0\r\nBEGIN:VEVENT\r\nSUMMARY:Één ☕\r\nEND:VEVENT\r\nEND:VCALENDAR\r\n";
/** The same as it is when it was read. */
export const READ = CALENDAR.replaceAll("\r\n", "\n");

const servers: Server[] = [];
afterEach(closeServers);

export async function closeServers(): Promise<void> {
  for (const server of servers.splice(0)) {
    server.closeAllConnections();
    await new Promise((resolve) => server.close(resolve));
  }
}

/** A web server on this machine until the end of the test, at the port that it tells. */
export async function serve(answer: RequestListener): Promise<string> {
  const server = createServer(answer);
  servers.push(server);
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const address = server.address();
  return String(typeof address === "object" ? address?.port : undefined);
}

/**
 * The machine of the tests stands in for the public internet: names that end in .example lead to it. Every other address
 * is judged as in earnest.
 */
export function limitsFor(port: string, more: Partial<FetchLimits> = {}): FetchLimits {
  return {
    resolve: (host) => (host.endsWith(".example") ? Promise.resolve(["127.0.0.1"]) : Promise.reject(new Error("ENOTFOUND"))),
    isPublic: (address) => address === "127.0.0.1" || isPublicAddress(address),
    ports: new Set([port]),
    timeoutInMs: 5000,
    mostBytes: 100_000,
    ...more,
  };
}

export function answerCalendar(response: ServerResponse, headers: Record<string, string> = {}, text = CALENDAR): void {
  response.writeHead(200, { "Content-Type": "text/calendar", ...headers }).end(text);
}
