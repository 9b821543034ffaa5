import { brotliCompressSync, deflateSync, gzipSync } from "node:zlib";

import { expect, test } from "vitest";

import { createCalendar, writeCalendar } from "../calendar/write-calendar.ts";
import { fetchCalendar } from "./fetch-calendar.ts";
import { answerCalendar, CALENDAR, closeServers, limitsFor, READ, serve } from "./test-web.ts";

test("reads a calendar, and what to ask with the next time", async () => {
  const port = await serve((_request, response) => answerCalendar(response, { ETag: '"v1"', "Last-Modified": "Sat, 21 Nov 2026 09:00:00 GMT" }));

  expect(await fetchCalendar(`http://theepot.example:${port}/agenda.ics#top`, undefined, limitsFor(port))).toEqual({
    isSame: false, text: READ, etag: '"v1"', lastModified: "Sat, 21 Nov 2026 09:00:00 GMT",
  });
});

test("asks with what it was told, sends no cookies, and hears that nothing changed", async () => {
  const heard: unknown[] = [];
  const port = await serve(({ headers }, response) => {
    heard.push([headers["if-none-match"], headers["if-modified-since"], headers.cookie, headers.authorization]);
    response.writeHead(heard.length === 1 ? 302 : 304, { "Set-Cookie": "who=you", Location: "/elsewhere" }).end();
  });
  const validators = { etag: '"v1"', lastModified: "Sat, 21 Nov 2026 09:00:00 GMT" };

  expect(await fetchCalendar(`http://theepot.example:${port}/`, validators, limitsFor(port))).toEqual({ isSame: true });
  const asked = [validators.etag, validators.lastModified, undefined, undefined];
  expect(heard).toEqual([asked, asked]);
});

test.each([["gzip", gzipSync], ["deflate", deflateSync], ["br", brotliCompressSync]] as const)("unpacks %s", async (encoding, pack) => {
  const port = await serve((_request, response) => response.writeHead(200, { "Content-Encoding": encoding }).end(pack(CALENDAR)));

  expect(await fetchCalendar(`http://theepot.example:${port}/`, undefined, limitsFor(port))).toMatchObject({ text: READ });
});

test.each([
  ["with a byte order mark", Buffer.from(`\uFEFF${CALENDAR}`), READ],
  ["in UTF-16", Buffer.from(`\uFEFF${CALENDAR}`, "utf16le"), READ],
  ["with the line ends of an old Mac", Buffer.from(CALENDAR.replaceAll("\r\n", "\r")), READ],
  ["in the letters of an old Windows", Buffer.from(CALENDAR.replace("☕", ""), "latin1"), READ.replace("☕", "")],
])("reads a calendar %s", async (_, bytes, text) => {
  const port = await serve((_request, response) => response.writeHead(200).end(bytes));

  expect(await fetchCalendar(`http://theepot.example:${port}/`, undefined, limitsFor(port))).toMatchObject({ text });
});

test("three redirects are followed, a fourth is not", async () => {
  const port = await serve(({ url }, response) => {
    const left = Number(url?.slice(1));
    if (left === 0) answerCalendar(response);
    else response.writeHead(307, { Location: `/${left - 1}` }).end();
  });

  expect(await fetchCalendar(`http://theepot.example:${port}/3`, undefined, limitsFor(port))).toMatchObject({ text: READ });
  await expect(fetchCalendar(`http://theepot.example:${port}/4`, undefined, limitsFor(port))).rejects.toMatchObject({ failure: "too-many-redirects" });
});

test.each([
  ["a password in it", "http://roza:geheim@theepot.example/"], ["a name in it", "https://roza@theepot.example/"], ["a port for something else", "http://theepot.example:25/"],
  ["a file of this machine", "file:///etc/passwd"], ["another protocol", "ftp://theepot.example/"], ["no address at all", "agenda"],
])("an address with %s is refused", async (_, address) => {
  await expect(fetchCalendar(address)).rejects.toMatchObject({ failure: "wrong-address" });
});

test("a redirect to an address with a password, or to another port, is refused", async () => {
  const port = await serve(({ url }, response) => response.writeHead(302, { Location: url === "/a" ? `http://a:b@theepot.example:${port}/` : "http://theepot.example:22/" }).end());

  await expect(fetchCalendar(`http://theepot.example:${port}/a`, undefined, limitsFor(port))).rejects.toMatchObject({ failure: "wrong-address" });
  await expect(fetchCalendar(`http://theepot.example:${port}/b`, undefined, limitsFor(port))).rejects.toMatchObject({ failure: "wrong-address" });
});

test.each([["a name that nobody has", "http://nergens.invalid:PORT/"], ["a server that is not there", "http://theepot.example:PORT/"]])("%s is unreachable", async (_, address) => {
  const port = await serve(() => undefined);
  await closeServers();

  await expect(fetchCalendar(address.replace("PORT", port), undefined, limitsFor(port))).rejects.toMatchObject({ failure: "unreachable" });
});

test.each([[404, "refused"], [401, "refused"], [410, "refused"], [204, "refused"], [304, "refused"], [500, "unreachable"], [503, "unreachable"]])("an answer %i is: %s", async (status, failure) => {
  const port = await serve((_request, response) => response.writeHead(status).end());

  await expect(fetchCalendar(`http://theepot.example:${port}/`, undefined, limitsFor(port))).rejects.toMatchObject({ failure });
});

test.each([
  ["a page", "<!doctype html><title>Agenda</title>"], ["nothing", ""], ["a calendar that was cut off", CALENDAR.slice(0, -20)], ["a card", "BEGIN:VCARD\r\nEND:VCARD\r\n"],
])("%s is not a calendar", async (_, body) => {
  const port = await serve((_request, response) => response.writeHead(200, { "Content-Type": "text/calendar" }).end(body));

  await expect(fetchCalendar(`http://theepot.example:${port}/`, undefined, limitsFor(port))).rejects.toMatchObject({ failure: "not-a-calendar" });
});

test("an answer that breaks off is unreachable; one in a language that we cannot unpack is no calendar", async () => {
  const port = await serve(({ url }, response) => {
    if (url === "/zip") response.writeHead(200, { "Content-Encoding": "zstd" }).end(CALENDAR);
    else if (url === "/broken") response.writeHead(200, { "Content-Encoding": "gzip" }).end(CALENDAR);
    else response.writeHead(200, { "Content-Length": "5000" }).write(CALENDAR, () => response.destroy());
  });

  await expect(fetchCalendar(`http://theepot.example:${port}/zip`, undefined, limitsFor(port))).rejects.toMatchObject({ failure: "not-a-calendar" });
  await expect(fetchCalendar(`http://theepot.example:${port}/broken`, undefined, limitsFor(port))).rejects.toMatchObject({ failure: "unreachable" });
  await expect(fetchCalendar(`http://theepot.example:${port}/off`, undefined, limitsFor(port))).rejects.toMatchObject({ failure: "unreachable" });
});

test("no refusal tells the address: it may hold a secret", async () => {
  const error: unknown = await fetchCalendar("http://127.0.0.1/private-geheim/basic.ics").catch((reason: unknown) => reason);

  expect(String(error)).not.toContain("geheim");
});

test("a calendar that Schuif aan itself wrote is not followed: it would have everything twice", async () => {
  const ours = writeCalendar(createCalendar({ name: "Theepot", description: "", url: "https://schuifaan.example", source: "https://schuifaan.example" }));
  const port = await serve((_request, response) => response.writeHead(200).end(ours));

  await expect(fetchCalendar(`http://theepot.example:${port}/`, undefined, limitsFor(port))).rejects.toMatchObject({ failure: "wrong-address" });
});
