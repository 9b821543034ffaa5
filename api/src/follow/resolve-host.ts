import { lookup } from "node:dns/promises";
import { isIP } from "node:net";

import { CalendarUnreadable } from "./calendar-unreadable.ts";

/** All addresses that a name has now, as the system knows them. */
export async function resolveByDns(host: string): Promise<string[]> {
  const found = await lookup(host, { all: true, verbatim: true });
  return found.map(({ address }) => address);
}

export type HostRules = {
  readonly resolve: (host: string) => Promise<readonly string[]>;
  readonly isPublic: (address: string) => boolean;
};

/**
 * The addresses behind the name in a URL, each of them public: of a name that leads both outside and inside nobody knows
 * which one a connection would take. Throws CalendarUnreadable.
 */
export async function resolveHost(url: URL, { resolve, isPublic }: HostRules): Promise<readonly string[]> {
  const host = url.hostname.replace(/^\[(.*)\]$/, "$1");
  const addresses = isIP(host) === 0 ? await resolve(host).catch(() => []) : [host];
  if (addresses.length === 0) throw new CalendarUnreadable("unreachable");
  if (!addresses.every(isPublic)) throw new CalendarUnreadable("private-address");
  return addresses;
}
