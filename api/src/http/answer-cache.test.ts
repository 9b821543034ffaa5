import { expect, test } from "vitest";

import { AnswerCache } from "./answer-cache.ts";
import type { ReadyAnswer } from "./ready-answer.ts";

const answerOf = (bytes: number): ReadyAnswer => ({
  contentType: "application/json",
  cacheControl: "no-cache",
  etag: 'W/"1"',
  headers: {},
  bodies: { identity: new Uint8Array(bytes) },
  asked: 0,
});

/** Asked for twice, so that it is kept. */
function keepTwice(answers: AnswerCache, url: string, answer: ReadyAnswer): void {
  answers.keep(url, answer);
  answers.keep(url, answer);
}

test("what is asked for once is not kept: most boxes of a map never come back", () => {
  const answers = new AnswerCache(() => "1", () => 0);
  answers.keep("/a", answerOf(10));
  expect(answers.find("/a")).toBeUndefined();

  answers.keep("/a", answerOf(10));

  expect(answers.find("/a")).toBeDefined();
});

test("an answer is forgotten as soon as the index has a newer version", () => {
  let version = "1";
  const answers = new AnswerCache(() => version, () => 0);
  keepTwice(answers, "/a", answerOf(10));
  expect(answers.find("/a")).toBeDefined();

  version = "2";

  expect(answers.find("/a")).toBeUndefined();
});

test("500 answers of 48 KB stay; the least recently asked go first when it is full", () => {
  const answers = new AnswerCache(() => "1", () => 0);
  for (let at = 0; at < 500; at += 1) keepTwice(answers, `/${at}`, answerOf(48_000));
  expect(answers.find("/0")).toBeDefined();

  for (let at = 500; at < 900; at += 1) keepTwice(answers, `/${at}`, answerOf(48_000));

  expect(answers.find("/1")).toBeUndefined();
  expect(answers.find("/0")).toBeDefined();
  expect(answers.find("/899")).toBeDefined();
});

test("keeping the same address again does not count its bytes twice", () => {
  const answers = new AnswerCache(() => "1", () => 0);
  keepTwice(answers, "/other", answerOf(48_000));
  for (let at = 0; at < 2000; at += 1) answers.keep("/same", answerOf(48_000));

  expect(answers.find("/other")).toBeDefined();
});

test("an answer that the clock overtakes is made anew, and its successor is kept", () => {
  let now = 999;
  const answers = new AnswerCache(() => "1", () => now);
  keepTwice(answers, "/a", { ...answerOf(10), until: 1000 });
  expect(answers.find("/a")).toBeDefined();

  now = 1000;
  expect(answers.find("/a")).toBeUndefined();

  answers.keep("/a", { ...answerOf(10), until: 2000 });
  expect(answers.find("/a")).toMatchObject({ until: 2000 });
});
