import type { Hono } from "hono";
import { z } from "zod";

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
  /** Draws a page before any script runs; without it the browser draws it itself, a moment later. */
  render: Render | undefined;
  reportError: (error: unknown) => void;
};

/** What a page can start from without asking first; read by web/src/queries/read-start.ts. */
type Start = {
  tilesUrl: string;
  tilesAttribution: string;
  demo: boolean;
  answers: { url: string; body: object }[];
};

/** As web/src/server.tsx has it: `html` for inside the root, `head` instead of the title, `lang` of the text. */
export type Render = (url: string, start: Start) => Promise<{ html: string; head: string; lang: string }>;

/** Public pages, and the question each of them asks first: that answer travels with the page. */
const PAGES: readonly { path: RegExp; asks: (match: RegExpMatchArray) => string[] }[] = [
  { path: /^\/$/, asks: () => ["/api/v1/places?limit=50"] },
  { path: /^\/plek\/([^/]+)$/, asks: ([, slug = ""]) => [`/api/v1/places/${slug}`] },
  { path: /^\/wijk\/([^/]+)$/, asks: ([, code = ""]) => [`/api/v1/areas/${code}`, `/api/v1/places?area=${code}&limit=50`] },
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
    const { html, status } = await buildPage(app, web, path, url);
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
async function buildPage(app: Hono, web: Web, path: string, url: string): Promise<{ html: string; status: number }> {
  const page = PAGES.find((known) => known.path.test(path));
  const asked = page?.asks(path.match(page.path) ?? [""]) ?? [];
  const responses = await Promise.all(asked.map(async (question) => ({ question, response: await app.request(question) })));
  const found = responses.filter(({ response }) => response.ok);
  const start: Start = {
    tilesUrl: web.tilesUrl,
    tilesAttribution: web.tilesAttribution,
    demo: web.isDemo(),
    answers: await Promise.all(found.map(async ({ question, response }) => ({ url: question, body: Answer.parse(await response.json()) }))),
  };
  const missing = page === undefined || responses.some(({ response: { status } }) => status === 404 || status === 400);
  const drawn = await draw(web, url, start);
  return { html: fillShell(web.shell, start, drawn), status: missing ? 404 : 200 };
}

/** Drawing is for speed only: where it fails, the browser draws the page, and whoever runs the server hears of it. */
async function draw({ render, reportError }: Web, url: string, start: Start) {
  try {
    return await render?.(url, start);
  } catch (error) {
    reportError(error);
    return undefined;
  }
}

const Answer = z.record(z.string(), z.unknown());

/** In the start, "<" is escaped, so that no text of a place can end the script element. */
function fillShell(shell: string, start: Start, drawn: Awaited<ReturnType<Render>> | undefined): string {
  const json = JSON.stringify(start).replaceAll("<", String.raw`\u003c`);
  const started = shell.replace(/(<script[^>]*id="start"[^>]*>)[^<]*/, (_, tag: string) => tag + json);
  if (drawn === undefined) return started;
  return started
    .replace(/<html lang="[^"]*"/, () => `<html lang="${drawn.lang}"`)
    .replace(/<title>[^<]*<\/title>/, (title) => (drawn.head === "" ? title : drawn.head))
    .replace('<div id="root"></div>', () => `<div id="root">${drawn.html}</div>`);
}
