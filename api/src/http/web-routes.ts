import type { Hono } from "hono";

import { type Answers, toAddress } from "./answers.ts";
import { toEtag } from "./etag.ts";
import type { WebFiles } from "./load-web.ts";
import type { ReadyAnswer } from "./ready-answer.ts";
import { respond } from "./serve-endpoint.ts";
import { securityHeaders } from "./security-headers.ts";

export type Web = WebFiles & {
  tilesUrl: string;
  tilesAttribution: string;
  /** Whether the listings are the examples that came with the product. */
  isDemo: () => boolean;
};

/** What a page can start from without asking first; read by web/src/app/start.ts. */
type Start = {
  tilesUrl: string;
  tilesAttribution: string;
  demo: boolean;
  answers: { url: string; body: unknown }[];
};

/** Public pages, and the question each of them asks first: that answer travels with the page. */
const PAGES: readonly { path: RegExp; asks: (match: RegExpMatchArray) => string[] }[] = [
  { path: /^\/$/, asks: () => ["/api/v1/places?limit=50"] },
  { path: /^\/plek\/([^/]+)$/, asks: ([, slug = ""]) => [`/api/v1/places/${slug}`] },
  { path: /^\/wijk\/([^/]+)$/, asks: ([, code = ""]) => [`/api/v1/areas/${code}`] },
  { path: /^\/wijken$/, asks: () => [] },
  { path: /^\/over$/, asks: () => [] },
];

/** The built web: files as they are, and one page for every address, with its first answers inside. */
export function webRoutes(app: Hono, answers: Answers, web: Web): void {
  app.get("*", async (c) => {
    const { path } = c.req;
    const file = web.files.get(path);
    if (file !== undefined) return respond(c, file);

    const url = toAddress(c.req.url);
    const known = answers.find(url);
    if (known !== undefined) return respond(c, known);
    const { html, status } = await buildPage(app, web, path);
    const answer: ReadyAnswer = {
      contentType: "text/html; charset=utf-8",
      cacheControl: "no-cache",
      etag: toEtag(`${answers.version}.${web.build}`, url),
      headers: securityHeaders(web.tilesUrl),
      bodies: { identity: new Uint8Array(Buffer.from(html, "utf8")) },
      asked: 0,
    };
    if (status === 200) {
      answers.keep(url, answer);
      return respond(c, answer);
    }
    const response = await respond(c, answer);
    return new Response(response.body, { status, headers: response.headers });
  });
}

/** An address that no page has, or a place that is not there, still opens the web: it says so in its own words. */
async function buildPage(app: Hono, web: Web, path: string): Promise<{ html: string; status: number }> {
  const page = PAGES.find((known) => known.path.test(path));
  const asked = page?.asks(path.match(page.path) ?? [""]) ?? [];
  const responses = await Promise.all(asked.map(async (url) => ({ url, response: await app.request(url) })));
  const found = responses.filter(({ response }) => response.ok);
  const start: Start = {
    tilesUrl: web.tilesUrl,
    tilesAttribution: web.tilesAttribution,
    demo: web.isDemo(),
    answers: await Promise.all(
      found.map(async ({ url, response }) => ({ url, body: (await response.json()) satisfies unknown })),
    ),
  };
  const missing = page === undefined || responses.some(({ response }) => response.status === 404);
  return { html: putStart(web.shell, start), status: missing ? 404 : 200 };
}

/** "<" is escaped, so that no text of a place can end the script element. */
function putStart(shell: string, start: Start): string {
  const json = JSON.stringify(start).replaceAll("<", String.raw`\u003c`);
  return shell.replace(/(<script[^>]*id="start"[^>]*>)[^<]*/, (_, tag: string) => `${tag}${json}`);
}
