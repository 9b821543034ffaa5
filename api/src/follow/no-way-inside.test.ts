import { expect, test } from "vitest";

import { fetchCalendar, type FetchLimits, WIDE_WORLD } from "./fetch-calendar.ts";
import { isPublicAddress } from "./is-public-address.ts";
import { answerCalendar, limitsFor, READ, serve } from "./test-web.ts";

test.each(["http://127.0.0.1", "http://localhost", "http://[::1]", "http://10.0.0.1", "http://192.168.1.1", "http://169.254.169.254", "http://0x7f000001", "http://2130706433", "http://127.1", "http://[::ffff:127.0.0.1]", "http://[fd00::1]", "http://100.64.0.1"])(
  "an address inside is refused: %s",
  async (address) => {
    await expect(fetchCalendar(address, undefined, { ...WIDE_WORLD, resolve: () => Promise.resolve(["127.0.0.1"]) })).rejects.toMatchObject({ failure: "private-address" });
  },
);

test.each([
  ["this machine", "http://127.0.0.1:PORT/"], ["this machine by another number", "http://0177.0.0.1:PORT/"], ["the wire of a cloud", "http://169.254.169.254:PORT/latest/meta-data/"],
  ["a private network", "http://10.0.0.1:PORT/"], ["a private network of IPv6", "http://[fd00::1]:PORT/"], ["a name that leads inside", "http://inside.test:PORT/"],
])("a redirect to %s is refused before anything connects", async (_, target) => {
  const asked: string[] = [];
  const port = await serve(({ headers }, response) => {
    asked.push(headers.host ?? "");
    response.writeHead(302, { Location: target.replace("PORT", port) }).end();
  });
  // In earnest: only the first host is taken for a public one.
  const addressOf: Record<string, string> = { "theepot.example": "8.8.8.8", "inside.test": "192.168.0.10" };
  const limits = limitsFor(port, { resolve: (host) => Promise.resolve([addressOf[host] ?? ""]) });
  const outside = { ...limits, isPublic: isPublicAddress };

  await expect(fetchCalendar(`http://theepot.example:${port}/`, undefined, standIn(outside, "8.8.8.8"))).rejects.toMatchObject({ failure: "private-address" });
  expect(asked).toEqual([`theepot.example:${port}`]);
});

/** Lets a public address be answered by this machine, once: what comes after is judged as in earnest. */
function standIn(limits: FetchLimits, address: string): FetchLimits {
  let isFirst = true;
  return {
    ...limits,
    resolve: async (host) => (await limits.resolve(host)).map((found) => (found === address ? "127.0.0.1" : found)),
    isPublic: (found) => {
      const may = isFirst && found === "127.0.0.1" ? true : limits.isPublic(found);
      isFirst = false;
      return may;
    },
  };
}

test("a name is resolved once for each connection: what it becomes after the check leads nowhere", async () => {
  const answers = [["127.0.0.1"], ["10.0.0.1"]];
  let resolved = 0;
  const port = await serve((_request, response) => answerCalendar(response));
  const limits = limitsFor(port, { resolve: () => Promise.resolve(answers[resolved++] ?? []) });

  expect(await fetchCalendar(`http://rebind.example:${port}/`, undefined, limits)).toMatchObject({ text: READ });
  expect(resolved).toBe(1);
});

test("a name that is public first and private at the redirect is refused", async () => {
  const answers = [["127.0.0.1"], ["10.0.0.1"]];
  let asked = 0;
  let resolved = 0;
  const port = await serve((_request, response) => {
    asked += 1;
    response.writeHead(302, { Location: "/again" }).end();
  });
  const limits = limitsFor(port, { resolve: () => Promise.resolve(answers[resolved++] ?? []) });

  await expect(fetchCalendar(`http://rebind.example:${port}/`, undefined, limits)).rejects.toMatchObject({ failure: "private-address" });
  expect([asked, resolved]).toEqual([1, 2]);
});

test("a name with one address outside and one inside is refused", async () => {
  const port = await serve((_request, response) => answerCalendar(response));

  await expect(fetchCalendar(`http://both.example:${port}/`, undefined, limitsFor(port, { resolve: () => Promise.resolve(["127.0.0.1", "fd00::1"]) }))).rejects.toMatchObject({ failure: "private-address" });
});
