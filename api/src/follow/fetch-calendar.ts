import type { IncomingMessage } from "node:http";

import { askOnce } from "./ask-once.ts";
import { CalendarUnreadable } from "./calendar-unreadable.ts";
import { decodeCalendar } from "./decode-calendar.ts";
import { isPublicAddress } from "./is-public-address.ts";
import { readBody } from "./read-body.ts";
import { type HostRules, resolveByDns, resolveHost } from "./resolve-host.ts";
import { toLinkUrl } from "./to-link-url.ts";

/** What its server told us the last time, to hear whether it is still the same. */
export type Validators = { readonly etag: string | undefined; readonly lastModified: string | undefined };

export type FetchedCalendar = { readonly isSame: true } | ({ readonly isSame: false; readonly text: string } & Validators);

/** How far a request may go. Only tests have other limits than WIDE_WORLD: no setting of a server can loosen these. */
export type FetchLimits = HostRules & {
  readonly ports: ReadonlySet<string> | undefined;
  readonly timeoutInMs: number;
  readonly mostBytes: number;
};

export const WIDE_WORLD: FetchLimits = { resolve: resolveByDns, isPublic: isPublicAddress, ports: undefined, timeoutInMs: 10_000, mostBytes: 2 * 1024 * 1024 };

export type FetchCalendar = (address: string, validators?: Validators) => Promise<FetchedCalendar>;

const MOST_REDIRECTS = 3;
const HEADERS = { Accept: "text/calendar, */*;q=0.5", "Accept-Encoding": "gzip, deflate", "User-Agent": "SchuifAan (+https://github.com/schuifaan/schuifaan)" };

/**
 * Reads a calendar at an address that somebody typed, from the public internet only: each name is resolved by us, each of
 * its addresses looked at, the connection made to those and no other, and each redirect taken as a new address. Ten seconds
 * and two megabytes for all of it together. Throws CalendarUnreadable.
 */
export async function fetchCalendar(address: string, validators: Validators = NONE, limits: FetchLimits = WIDE_WORLD): Promise<FetchedCalendar> {
  const timeUp = AbortSignal.timeout(limits.timeoutInMs);
  const late = new Promise<never>((_resolve, reject) => timeUp.addEventListener("abort", () => reject(new CalendarUnreadable("too-slow")), { once: true }));
  try {
    return await Promise.race([fetchInTime(address, validators, limits, timeUp), late]);
  } catch (error) {
    if (error instanceof CalendarUnreadable) throw error;
    throw new CalendarUnreadable(timeUp.aborted ? "too-slow" : "unreachable");
  }
}

const NONE: Validators = { etag: undefined, lastModified: undefined };

async function fetchInTime(address: string, validators: Validators, limits: FetchLimits, signal: AbortSignal): Promise<FetchedCalendar> {
  let url = toLinkUrl(address, limits.ports);
  for (let redirects = 0; redirects <= MOST_REDIRECTS; redirects++) {
    const addresses = await resolveHost(url, limits);
    const response = await askOnce({ url, addresses, headers: { ...HEADERS, ...toConditions(validators) }, signal });
    try {
      const next = redirectOf(response, url);
      if (next === undefined) return await readAnswer(response, validators, limits);
      url = toLinkUrl(next.href, limits.ports);
    } finally {
      response.destroy();
    }
  }
  throw new CalendarUnreadable("too-many-redirects");
}

function toConditions({ etag, lastModified }: Validators): Record<string, string> {
  return { ...(etag !== undefined && { "If-None-Match": etag }), ...(lastModified !== undefined && { "If-Modified-Since": lastModified }) };
}

const REDIRECTS: ReadonlySet<number> = new Set([301, 302, 303, 307, 308]);

function redirectOf({ statusCode = 0, headers }: IncomingMessage, from: URL): URL | undefined {
  if (!REDIRECTS.has(statusCode) || headers.location === undefined) return undefined;
  const target = headers.location.replace(/^webcals?:\/\//i, "https://");
  if (!URL.canParse(target, from.href)) throw new CalendarUnreadable("wrong-address");
  return new URL(target, from);
}

async function readAnswer(response: IncomingMessage, validators: Validators, { mostBytes }: FetchLimits): Promise<FetchedCalendar> {
  const { statusCode = 0, headers } = response;
  if (statusCode === 304 && validators !== NONE) return { isSame: true };
  if (statusCode >= 500) throw new CalendarUnreadable("unreachable");
  if (statusCode !== 200) throw new CalendarUnreadable("refused");
  if (Number(headers["content-length"] ?? 0) > mostBytes) throw new CalendarUnreadable("too-large");
  const text = decodeCalendar(await readBody(response, mostBytes));
  return { isSame: false, text, etag: headers.etag, lastModified: headers["last-modified"] };
}
