import type { ReadyAnswer } from "./ready-answer.ts";

/** About 500 answers of 48 KB; the index itself may then take the rest of 350 MB. */
const MOST_BYTES = 40 * 1024 * 1024;
/** Addresses remembered without their answers; beyond that we start counting anew. */
const MOST_SEEN = 10_000;

/**
 * Answers by address, for as long as the version of the index they were made from is the newest. An answer is kept
 * from the second time it is asked for: most boxes of a map never come back, and keeping 48 KB of each costs the
 * collector of garbage more than making the answer did. Least recently asked goes first.
 */
export class AnswerCache {
  readonly #seen = new Set<string>();
  readonly #answers = new Map<string, ReadyAnswer>();
  readonly #version: () => string;
  readonly #now: () => number;
  #madeFrom = "";
  #bytes = 0;

  /** `now` is in epoch ms. */
  constructor(version: () => string, now: () => number) {
    this.#version = version;
    this.#now = now;
  }

  find(url: string): ReadyAnswer | undefined {
    this.#forgetOldVersion();
    const answer = this.#answers.get(url);
    if (answer === undefined || this.#isOver(answer)) return undefined;
    // A Map keeps insertion order: taking out and putting back makes it the most recent.
    this.#answers.delete(url);
    this.#answers.set(url, answer);
    return answer;
  }

  keep(url: string, answer: ReadyAnswer): void {
    this.#forgetOldVersion();
    if (!this.#seen.has(url)) {
      if (this.#seen.size >= MOST_SEEN) this.#seen.clear();
      this.#seen.add(url);
      return;
    }
    // What is sent again and again is sent quicker as bytes.
    const { identity } = answer.bodies;
    if (typeof identity === "string") answer.bodies.identity = Buffer.from(identity, "latin1");
    const earlier = this.#answers.get(url);
    if (earlier !== undefined) this.#bytes -= weightOf(earlier);
    this.#answers.set(url, answer);
    this.#bytes += weightOf(answer);
    for (const [oldest, old] of this.#answers) {
      if (this.#bytes <= MOST_BYTES) break;
      this.#answers.delete(oldest);
      this.#bytes -= weightOf(old);
    }
  }

  /** It stays until its successor takes its place: that is soon, for somebody is asking. */
  #isOver({ until }: ReadyAnswer): boolean {
    return until !== undefined && this.#now() >= until;
  }

  #forgetOldVersion(): void {
    const version = this.#version();
    if (version === this.#madeFrom) return;
    this.#answers.clear();
    this.#seen.clear();
    this.#bytes = 0;
    this.#madeFrom = version;
  }
}

/** The compressed bodies come later and are small: a third on top covers them. */
function weightOf({ bodies }: ReadyAnswer): number {
  return Math.ceil(bodies.identity.length * 1.34) + 500;
}
