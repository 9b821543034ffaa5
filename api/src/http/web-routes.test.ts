import { afterAll, beforeAll, expect, test } from "vitest";

import { createApp } from "../app.ts";
import { createTestApp, type TestApp } from "../test-app.ts";
import type { ReadyAnswer } from "./ready-answer.ts";
import type { Render, Web } from "./web-routes.ts";

const SHELL = '<html lang="nl"><head><meta name="description" content="Vind" /><meta name="viewport" content="width" /><title>Schuif aan</title></head><body><div id="root"></div><script type="application/json" id="start"></script></body></html>';
const script: ReadyAnswer = {
  contentType: "text/javascript; charset=utf-8",
  cacheControl: "public, max-age=31536000, immutable",
  etag: 'W/"script"',
  headers: {},
  bodies: { identity: "let here;" },
  asked: 0,
};

let demo: TestApp;
beforeAll(async () => {
  demo = await createTestApp();
});
afterAll(() => demo.close());

const NOON = new Date("2026-11-21T11:02:20Z");

function openWeb(render?: Render, settings: Partial<Web> = {}, now = () => NOON) {
  const web: Web = {
    shell: SHELL, files: new Map([["/assets/main.js", script]]), build: "b1", tilesUrl: "https://tiles.example/{z}.png", tilesAttribution: "Tegels",
    isDemo: () => demo.index.hasDemo, frozenAt: undefined, publicUrl: undefined, render, reportError: () => undefined, ...settings,
  };
  const { hono } = createApp({ index: () => ({ ...demo.index, now }), publicUrl: "https://schuifaan.example", web, reportError: () => undefined });
  return (path: string, headers: Record<string, string> = {}) => hono.request(path, { headers });
}

const startIn = (html: string): unknown => JSON.parse(/id="start">([^<]*)</.exec(html)?.[1] ?? "");

test("a page travels with the answer it would ask for first, and with the settings of the map", async () => {
  const html = await (await openWeb()("/plek/huiskamer-de-blauwe-theepot")).text();

  expect(startIn(html)).toMatchObject({
    tilesUrl: "https://tiles.example/{z}.png",
    demo: true,
    answers: [{ url: "/api/v1/places/huiskamer-de-blauwe-theepot", body: { id: "r-01" } }],
  });
});

test.each([
  ["/", ["/api/v1/places?facets=yes&limit=50"]],
  ["/?taal=en", ["/api/v1/places?facets=yes&limit=50"]],
  ["/?zoek=koffie+3027", ["/api/v1/places?facets=yes&limit=50&q=koffie+3027"]],
  ["/?zoek=%20koffie%20&taal=en", ["/api/v1/places?facets=yes&limit=50&q=koffie"]],
  ["/?zoek=koffie&gratis=ja", []],
])("%s travels with the answers to what its finder asks first", async (path, urls) => {
  const start = startIn(await (await openWeb()(path)).text());

  expect(start).toMatchObject({ answers: urls.map((url) => ({ url, body: { places: expect.any(Array) as unknown } })) });
});

test.each([
  ["/", 200],
  ["/wijk/rtm-spangen", 200],
  ["/wijken", 200], ["/over", 200], ["/shell.html", 200],
  ["/plek/nergens", 404],
  ["/wijk/rtm-spangen/poster", 200],
  ["/agenda", 200],
  ["/agenda?wijk=rtm-spangen", 200],
  ["/agenda?wijk=botu&doen=koffie", 200],
  ["/wijk/botu", 200],
  ["/wijk/Nergenshuizen", 404],
  ["/wijk/rtm-nergens", 404],
  ["/zomaar", 404],
])("%s opens the web with status %i", async (path, status) => {
  const response = await openWeb()(path);

  expect(response.status).toBe(status);
  expect(await response.text()).toContain('<div id="root">');
});

test.each([
  ["/wijk/rtm-spangen", ["/api/v1/areas/rtm-spangen", "/api/v1/places?area=rtm-spangen&limit=50", "/api/v1/activities?area=rtm-spangen&limit=500"]],
  ["/wijk/rtm-spangen/poster", ["/api/v1/areas/rtm-spangen/places", "/api/v1/activities?area=rtm-spangen&limit=500"]],
  ["/agenda?taal=en", ["/api/v1/activities?from=2026-11-21&to=2026-11-21&limit=100"]],
  ["/agenda?wijk=GM0599", ["/api/v1/areas/GM0599", "/api/v1/activities?from=2026-11-21&to=2026-11-21&limit=100&area=GM0599"]],
  ["/agenda?wijk=botu", []],
  ["/wijk/botu", ["/api/v1/areas?q=botu&limit=12"]],
  ["/wijk/het%20oude", ["/api/v1/areas?q=het+oude&limit=12"]],
  ["/agenda?dag=morgen", []],
])("%s travels with the answers to %j", async (path, questions) => {
  expect(startIn(await (await openWeb()(path)).text())).toMatchObject({ answers: questions.map((url) => ({ url })) });
});

test("a page is drawn on the server when the web can do so, in its own language and under its own title", async () => {
  const html = await (await openWeb(async (url) => ({ html: `<h1>${url}</h1>`, head: "<title>Spangen</title>", lang: "en" }))("/wijken?taal=en")).text();

  expect(html).toContain('<html lang="en"');
  expect(html).toContain("<title>Spangen</title>");
  expect(html).toContain('<div id="root"><h1>/wijken?taal=en</h1></div>');
});

test("what a page says of itself takes the place of what the shell says, once", async () => {
  const head = '<title>Spangen</title><meta name="description" content="De wijk"/><meta property="og:title" content="$&"/>';
  const html = await (await openWeb(async () => ({ html: "", head, lang: "nl" }))("/wijken")).text();

  expect(html).toContain(head);
  expect(html.match(/name="description"/g)).toHaveLength(1);
  expect(html).toContain('name="viewport"');
});

test("a page knows when it was made, where the world finds us, and whether the clock stands still", async () => {
  const running = startIn(await (await openWeb()("/wijken")).text());
  const frozen = startIn(await (await openWeb(undefined, { frozenAt: "2026-11-21T12:00:00+01:00", publicUrl: "https://schuifaan.example" })("/wijken")).text());

  expect(running).toEqual(expect.objectContaining({ madeAt: "2026-11-21T11:02:00.000Z" }));
  expect(running).not.toHaveProperty("now");
  expect(running).not.toHaveProperty("publicUrl");
  expect(frozen).toMatchObject({ now: "2026-11-21T12:00:00+01:00", publicUrl: "https://schuifaan.example" });
});

test("a page is made anew at every fifth minute, when doors open and close, and is the same until then", async () => {
  let now = NOON;
  const ask = openWeb(async (_, { madeAt }) => ({ html: madeAt, head: "", lang: "nl" }), {}, () => now);
  const tagAt = async (time: string) => {
    now = new Date(`2026-11-21T${time}Z`);
    return (await ask("/wijken")).headers.get("ETag");
  };

  const [first, last, next] = [await tagAt("11:00:00"), await tagAt("11:04:59"), await tagAt("11:05:00")];

  expect(last).toBe(first);
  expect(next).not.toBe(last);
});

test.each([
  ["/plek/r-01", "/plek/huiskamer-de-blauwe-theepot"],
  ["/plek/r-01?taal=en&x=%20", "/plek/huiskamer-de-blauwe-theepot?taal=en&x=%20"],
  ["/plek/r-01/kaartje", "/plek/huiskamer-de-blauwe-theepot/kaartje"],
])("%s leads on to %s", async (path, expected) => {
  const response = await openWeb()(path);

  expect([response.status, response.headers.get("Location"), response.headers.get("Cache-Control")]).toEqual([301, expected, "no-cache"]);
});

test("the shell to keep for later has the settings of the map, and no content that would grow old", async () => {
  const html = await (await openWeb(async () => ({ html: "<h1>Drawn</h1>", head: "", lang: "nl" }))("/shell.html")).text();

  expect(html).toContain('<div id="root"></div>');
  expect(startIn(html)).toMatchObject({ tilesUrl: "https://tiles.example/{z}.png", answers: [] });
});

test("a page that cannot be drawn is left to the browser", async () => {
  const response = await openWeb(async () => {
    throw new Error("no window");
  })("/wijken");

  expect(response.status).toBe(200);
  expect(await response.text()).toContain('<div id="root"></div>');
});

test("pages let nothing in from elsewhere but the tiles; files with a hash in their name may be kept for ever", async () => {
  const ask = openWeb();

  expect((await ask("/")).headers.get("Content-Security-Policy")).toContain("img-src 'self' data: https://tiles.example");
  expect((await ask("/")).headers.get("Content-Security-Policy")).not.toContain("script-src");
  expect((await ask("/assets/main.js")).headers.get("Cache-Control")).toContain("immutable");
});

test("a page that has not changed is not sent again", async () => {
  const ask = openWeb();
  const first = await ask("/wijken");

  expect((await ask("/wijken", { "If-None-Match": first.headers.get("ETag") ?? "" })).status).toBe(304);
});

test.each(["/bijhouden", "/bijhouden/geheim", "/bijhouden/geheim/klopt?taal=en", "/antwoord/geheim", "/melding/geheim", "/redactie", "/redactie/plek/r-01", "/inloggen"])(
  "%s is kept by nobody, found by nobody and told to nobody",
  async (path) => {
    const rendered: string[] = [];
    const open = openWeb(async (url) => {
      rendered.push(url);
      return { html: "<h1>drawn</h1>", head: "", lang: "nl" };
    });
    await open(path);
    const response = await open(path);

    expect(response.status).toBe(200);
    expect(response.headers.get("cache-control")).toBe("no-store");
    expect(response.headers.get("etag")).toBeNull();
    expect(response.headers.get("x-robots-tag")).toBe("noindex, nofollow");
    expect(response.headers.get("referrer-policy")).toBe("no-referrer");
    expect(response.headers.get("content-security-policy")).toContain("default-src 'self'");
    expect(rendered).toEqual([]);
    const html = await response.text();
    expect(startIn(html)).toMatchObject({ answers: [] });
    expect(html).not.toContain("geheim");
  },
);

test.each(["/bijhoudens", "/redacties", "/wijken"])("%s is no private page", async (path) => {
  expect((await openWeb()(path)).headers.get("cache-control")).not.toBe("no-store");
});
