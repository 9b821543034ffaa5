import { promisify } from "node:util";
import { brotliCompress, constants, gzip } from "node:zlib";

const gzipFast = promisify(gzip);
const brotli = promisify(brotliCompress);

type Coding = "identity" | "gzip" | "br";
/** Text is ASCII only, so it goes out as it is, a byte a character, without first becoming a buffer. */
type Body = string | Uint8Array<ArrayBuffer>;

/** An answer as bytes, ready to send, in every content coding somebody asked for so far. */
export type ReadyAnswer = {
  readonly contentType: string;
  readonly cacheControl: string;
  readonly etag: string;
  readonly headers: Readonly<Record<string, string>>;
  /** The instant (epoch ms) from which it may be another answer by the clock alone; absent when only data changes it. */
  readonly until?: number | undefined;
  /** Resolves soon, when a better answer may be made. */
  readonly better?: Promise<void> | undefined;
  readonly bodies: Partial<Record<Coding, Body>> & { identity: Body };
  /** How often it was asked for: the second time earns it a brotli body. */
  asked: number;
};

/** Below one network packet, compression costs more than it saves. */
const SMALLEST_TO_COMPRESS = 1_200;

/**
 * Picks the smallest body the client takes that is ready or cheap to make: hot answers brotli, cold ones gzip level 1.
 * Who takes brotli only gets a quick one at first: sending it bare would cost a slow phone six times the bytes.
 */
export async function bodyFor(answer: ReadyAnswer, acceptEncoding: string): Promise<[Coding, Body]> {
  const { bodies } = answer;
  answer.asked += 1;
  if (bodies.identity.length < SMALLEST_TO_COMPRESS) return ["identity", bodies.identity];
  if (acceptEncoding.includes("br")) {
    // Brotli 5 is about five times the work of gzip 1: only for what is asked again, and for pages. Drawing one took ten
    // times as long, and it is what a slow phone waits for: 12 kB instead of 17.
    const isWorthIt = answer.asked > 1 || answer.contentType.startsWith("text/html");
    if (bodies.br === undefined && isWorthIt) bodies.br = await toBrotli(bodies.identity, 5);
    if (bodies.br !== undefined) return ["br", bodies.br];
    if (!acceptEncoding.includes("gzip")) return ["br", await toBrotli(bodies.identity, 2)];
  }
  if (acceptEncoding.includes("gzip")) {
    bodies.gzip ??= new Uint8Array(await gzipFast(bodies.identity, { level: 1 }));
    return ["gzip", bodies.gzip];
  }
  return ["identity", bodies.identity];
}

async function toBrotli(body: Body, quality: number): Promise<Uint8Array<ArrayBuffer>> {
  return new Uint8Array(await brotli(body, { params: { [constants.BROTLI_PARAM_QUALITY]: quality } }));
}

/** The body that can be sent this instant, without compressing first; undefined when the client is better served by `bodyFor`. */
export function bodyAtHand({ bodies }: ReadyAnswer, acceptEncoding: string): [Coding, Body] | undefined {
  if (acceptEncoding === "" || bodies.identity.length < SMALLEST_TO_COMPRESS) return ["identity", bodies.identity];
  if (acceptEncoding.includes("br")) return bodies.br === undefined ? undefined : ["br", bodies.br];
  if (acceptEncoding.includes("gzip")) return bodies.gzip === undefined ? undefined : ["gzip", bodies.gzip];
  return ["identity", bodies.identity];
}

/** Weak comparison, as RFC 9110 asks for If-None-Match; codings of one answer share one weak tag. */
export function isUnchanged({ etag }: ReadyAnswer, ifNoneMatch: string): boolean {
  if (ifNoneMatch === "") return false;
  return ifNoneMatch.split(",").some((tag) => tag.trim() === etag || tag.trim() === "*");
}

export function headersFor({ contentType, cacheControl, etag, headers }: ReadyAnswer): Record<string, string> {
  return { "Content-Type": contentType, "Cache-Control": cacheControl, ETag: etag, Vary: "Accept-Encoding", ...headers };
}
