import http, { type IncomingMessage } from "node:http";
import https from "node:https";
import { isIP, type LookupFunction } from "node:net";

export type Question = {
  readonly url: URL;
  /** Where to connect; the name in the URL is asked of nobody again. */
  readonly addresses: readonly string[];
  readonly headers: Readonly<Record<string, string>>;
  readonly signal: AbortSignal;
};

/**
 * One GET, on a connection of its own, to one of the given addresses and no other: a name that is another address a moment
 * later leads nowhere else. Follows no redirects, sends no cookies. The answer's body is still to be read, or destroyed.
 */
export async function askOnce({ url, addresses, headers, signal }: Question): Promise<IncomingMessage> {
  const { request } = url.protocol === "https:" ? https : http;
  return await new Promise((resolve, reject) => {
    const asking = request(url, { agent: false, headers, signal, lookup: pinTo(addresses) }, resolve);
    asking.once("error", reject);
    asking.end();
  });
}

function pinTo(addresses: readonly string[]): LookupFunction {
  const found = addresses.map((address) => ({ address, family: isIP(address) }));
  return (_host, { all }, done) => {
    const [first] = found;
    if (all === true || first === undefined) done(null, [...found]);
    else done(null, first.address, first.family);
  };
}
