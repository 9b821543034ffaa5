import { foldName } from "@schuifaan/shared/domain/fold-words";
import type { Point } from "@schuifaan/shared/domain/point";
import type { Ground, GroundQuestion, KnownGround } from "@schuifaan/shared/finder/ground-question";
import { findWordDistance } from "@schuifaan/shared/finder/word-distance";

import { LocatieserverAnswer, type LocatieserverDoc, pointOf } from "./locatieserver.ts";

/** Where streets and postcodes are that none of our places lies at. */
export type GroundLookup = {
  readonly known: KnownGround;
  /** Resolves when there is something to know, or soon without; undefined when asking would bring nothing new. Never rejects. */
  readonly ask: (question: GroundQuestion) => Promise<void> | undefined;
};

type Settings = { readonly url: string; readonly fetch: typeof fetch; readonly now: () => number };

/** Somebody is waiting for a search: what takes longer is there for who asks next. */
const PATIENCE_IN_MS = 700;
const TIMEOUT_IN_MS = 4000;
/** A service that is silent is left alone for a while. */
const SILENCE_IN_MS = 60_000;
const MOST_KEPT = 5000;
const MOST_TYPOS = 2;

/**
 * Asks PDOK Locatieserver, once for each street or postcode, with those words alone: nothing else of what somebody typed,
 * and not where they are. It always answers something: only what is the same but for a typo or two is believed.
 */
export function createGroundLookup({ url, fetch: fetchPage, now }: Settings): GroundLookup {
  const answers = new Map<string, Ground | "nothing">();
  const asking = new Map<string, Promise<void>>();
  let silentUntil = 0;

  const find = async (question: GroundQuestion) => {
    const docs = await fetchDocs(question, url, fetchPage);
    if (docs === undefined) silentUntil = now() + SILENCE_IN_MS;
    else answers.set(keyOf(question), findBelievable(docs, question) ?? "nothing");
    const [oldest] = answers.keys();
    if (oldest !== undefined && answers.size > MOST_KEPT) answers.delete(oldest);
    asking.delete(keyOf(question));
  };
  return {
    known: (question) => {
      const answer = answers.get(keyOf(question));
      return answer === "nothing" ? undefined : answer;
    },
    ask: (question) => {
      const key = keyOf(question);
      if (answers.has(key) || now() < silentUntil) return undefined;
      const asked = asking.get(key) ?? find(question);
      asking.set(key, asked);
      return Promise.race([asked, pause(PATIENCE_IN_MS)]);
    },
  };
}

function keyOf({ kind, words, gemeente = "" }: GroundQuestion): string {
  return `${kind}: ${words}, ${gemeente}`;
}

function pause(ms: number): Promise<void> {
  return new Promise((resolve) => {
    setTimeout(resolve, ms).unref();
  });
}

/** Undefined when the service does not answer as it should. */
async function fetchDocs({ kind, words, gemeente = "" }: GroundQuestion, url: string, fetchPage: typeof fetch): Promise<LocatieserverDoc[] | undefined> {
  const address = new URL(url);
  address.search = new URLSearchParams({ q: `${words} ${gemeente}`.trim(), fq: `type:${kind === "street" ? "weg" : "postcode"}`, rows: "10" }).toString();
  try {
    const response = await fetchPage(address, { signal: AbortSignal.timeout(TIMEOUT_IN_MS), headers: { accept: "application/json" } });
    const read = LocatieserverAnswer.safeParse(response.ok ? await response.json() : undefined);
    return read.data?.response.docs;
  } catch {
    return undefined;
  }
}

function findBelievable(docs: readonly LocatieserverDoc[], question: GroundQuestion): Ground | undefined {
  return question.kind === "street" ? findStreet(docs, question) : findPostcode(docs, question);
}

/** In the gemeente that was named; the spelling of the service is kept, for it is the right one. */
function findStreet(docs: readonly LocatieserverDoc[], { words, gemeente }: GroundQuestion): Ground | undefined {
  const typed = foldName(words);
  const isThere = ({ gemeentenaam = "", woonplaatsnaam = "" }: LocatieserverDoc) =>
    gemeente === undefined || [gemeentenaam, woonplaatsnaam].some((name) => foldName(name) === foldName(gemeente));
  const isIt = ({ straatnaam, straatnaam_verkort: short }: LocatieserverDoc) =>
    [straatnaam, short].some((name) => name !== undefined && isSpelled(foldName(name), typed));
  const doc = docs.find((candidate) => candidate.type === "weg" && isThere(candidate) && isIt(candidate));
  const name = [doc?.straatnaam, doc?.woonplaatsnaam].filter((part) => part !== undefined).join(", ");
  return named(name, pointOf(doc));
}

/** Somebody who types "boerhaavelaan" may mean the Professor Boerhaavelaan. */
function isSpelled(name: string, typed: string): boolean {
  return [name, name.split(" ").at(-1) ?? name].some((spelling) => findWordDistance(spelling, typed, MOST_TYPOS) !== undefined);
}

function findPostcode(docs: readonly LocatieserverDoc[], { words }: GroundQuestion): Ground | undefined {
  const wanted = words.toUpperCase();
  const doc = docs.find(({ type, postcode }) => type === "postcode" && postcode?.startsWith(wanted) === true);
  return named(wanted, pointOf(doc));
}

function named(name: string, point: Point | undefined): Ground | undefined {
  return point && { name, ...point };
}
