import { brotliDecompressSync, gunzipSync } from "node:zlib";

import { expect, test } from "vitest";

import { bodyAtHand, bodyFor, isUnchanged, type ReadyAnswer } from "./ready-answer.ts";

const TEXT = "Schuif gerust aan. ".repeat(400);

const answer = (text = TEXT): ReadyAnswer => ({
  contentType: "application/json",
  cacheControl: "no-cache",
  etag: 'W/"7-abc"',
  headers: {},
  bodies: { identity: text },
  asked: 0,
});

test("the first who asks gets gzip, whoever asks again gets brotli, and both read the same text", async () => {
  const hot = answer();

  const [first, firstBody] = await bodyFor(hot, "gzip, br");
  const [second, secondBody] = await bodyFor(hot, "gzip, br");

  expect([first, second]).toEqual(["gzip", "br"]);
  expect(gunzipSync(firstBody).toString()).toBe(TEXT);
  expect(brotliDecompressSync(secondBody).toString()).toBe(TEXT);
});

test("a page is worth brotli for the first who asks", async () => {
  expect((await bodyFor({ ...answer(), contentType: "text/html; charset=utf-8" }, "gzip, br"))[0]).toBe("br");
});

test("who takes brotli only gets it at once, and the body to keep is made for whoever asks again", async () => {
  const hot = answer();

  const [first, body] = await bodyFor(hot, "br");

  expect(first).toBe("br");
  expect(brotliDecompressSync(body).toString()).toBe(TEXT);
  expect(hot.bodies.br).toBeUndefined();
  expect((await bodyFor(hot, "br"))[1]).toBe(hot.bodies.br);
});

test("who takes no compression gets none, and a small answer is never compressed", async () => {
  expect((await bodyFor(answer(), ""))[0]).toBe("identity");
  expect((await bodyFor(answer("kort"), "br"))[0]).toBe("identity");
});

test("what has to be compressed first does not lie at hand; what is compressed does", async () => {
  const hot = answer();
  expect(bodyAtHand(hot, "gzip")).toBeUndefined();

  await bodyFor(hot, "gzip");

  expect(bodyAtHand(hot, "gzip")?.[0]).toBe("gzip");
  expect(bodyAtHand(hot, "br")).toBeUndefined();
  expect(bodyAtHand(hot, "")?.[0]).toBe("identity");
});

test.each([
  ['W/"7-abc"', true],
  ['W/"6-abc"', false],
  ['W/"6-abc", W/"7-abc"', true],
  ["*", true],
  ["", false],
])("If-None-Match: %s means unchanged: %s", (tags, unchanged) => {
  expect(isUnchanged(answer(), tags)).toBe(unchanged);
});
