import { toAmsterdamDay } from "@schuifaan/shared/domain/amsterdam-time";
import type { Hono } from "hono";
import { z } from "zod";

import { type Answers, toAddress } from "./answers.ts";
import { toEtag } from "./etag.ts";
import { type DrawnPage, fillShell, type Start } from "./fill-shell.ts";
import type { WebFiles } from "./load-web.ts";
import { isPrivatePage, PRIVATE_HEADERS } from "./private-page.ts";
import type { ReadyAnswer } from "./ready-answer.ts";
import { respond } from "./serve-endpoint.ts";
import { securityHeaders } from "./security-headers.ts";
import { questionsOf } from "./web-pages.ts";

export type Web = WebFiles & {
  tilesUrl: string;
  tilesAttribution: string;
  /** Whether the listings are the examples that came with the product. */
  isDemo: () => boolean;
  /** Where the clock stands still (SCHUIFAAN_NOW); undefined when it runs. */
  frozenAt: string | undefined;
  /** PUBLIC_URL, without a slash at the end; undefined when nobody told us. */
  publicUrl: string | undefined;
  /** Draws a page before any script runs; without it the browser draws it itself, a moment later. */
  render: Render | undefined;
  reportError: (error: unknown) => void;
};

/** As web/src/server.tsx has it. */
export type Render = (url: string, start: Start) => Promise<DrawnPage>;

/** The path that has taken the place of another, as when a place changed its name; undefined when the path is right. */
export type FindNewPath = (path: string) => string | undefined;

/**
 * How long a drawn page may be kept: doors open and close at whole five minutes, so what it says of them is never
 * older than the clock; and most readers who come back find it unchanged.
 */
const PAGE_LIFE_IN_MS = 5 * 60_000;
const MINUTE_IN_MS = 60_000;
/** The page without content, for a browser to keep for when it has no connection (web/src/worker). */
const SHELL = "/shell.html";

/** The built web: files as they are, and one page for every address, with its first answers inside. */
export function webRoutes(app: Hono, answers: Answers, web: Web, findNewPath: FindNewPath): void {
  app.get("*", async (c) => {
    const { path } = c.req;
    const file = web.files.get(path);
    if (file !== undefined) return respond(c, file);

    if (isPrivatePage(path)) return sendPrivatePage(web, answers.now);

    const url = toAddress(c.req.url);
    const known = answers.find(url);
    if (known !== undefined) return respond(c, known);
    const newPath = findNewPath(path);
    if (newPath !== undefined) return redirect(newPath + url.slice(path.length));

    const now = answers.now;
    const { html, status } = await buildPage(app, web, path, url, now);
    const until = (Math.floor(now / PAGE_LIFE_IN_MS) + 1) * PAGE_LIFE_IN_MS;
    const answer: ReadyAnswer = {
      contentType: "text/html; charset=utf-8",
      cacheControl: "no-cache",
      etag: toEtag(`${answers.version}.${web.build}.${until}`, url),
      headers: securityHeaders(web.tilesUrl),
      until,
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

/** For good, but to be asked again each time: a place may take an old name up again, and then the way back is the right one. */
export function redirect(location: string): Response {
  return new Response(null, { status: 301, headers: { Location: location, "Cache-Control": "no-cache" } });
}

/** An address that no page has, or a place that is not there, still opens the web: it says so in its own words. */
async function buildPage(app: Hono, web: Web, path: string, url: string, now: number): Promise<{ html: string; status: number }> {
  const asked = questionsOf(path, url.slice(path.length), toAmsterdamDay(now));
  const responses = await Promise.all((asked?.questions ?? []).map(async (question) => ({ question, response: await app.request(question) })));
  const found = responses.filter(({ response }) => response.ok);
  const answers = await Promise.all(found.map(async ({ question, response }) => ({ url: question, body: Answer.parse(await response.json()) })));
  const start = buildStart(web, answers, now);
  const missing =
    asked === undefined ||
    asked.isMissing(answers.map(({ body }) => body)) ||
    responses.some(({ response: { status } }) => status === 404 || status === 400);
  const drawn = path === SHELL ? undefined : await draw(web, url, start);
  return { html: fillShell(web.shell, start, drawn), status: missing ? 404 : 200 };
}

function buildStart(web: Web, answers: Start["answers"], now: number): Start {
  return {
    tilesUrl: web.tilesUrl,
    tilesAttribution: web.tilesAttribution,
    demo: web.isDemo(),
    answers,
    madeAt: new Date(Math.floor(now / MINUTE_IN_MS) * MINUTE_IN_MS).toISOString(),
    now: web.frozenAt,
    publicUrl: web.publicUrl,
  };
}

/** The shell only, made anew each time: whether the link still works, only the API may say. */
function sendPrivatePage(web: Web, now: number): Response {
  const headers = { ...securityHeaders(web.tilesUrl), ...PRIVATE_HEADERS, "Content-Type": "text/html; charset=utf-8" };
  return new Response(fillShell(web.shell, buildStart(web, [], now), undefined), { headers });
}

/** Drawing is for speed only: where it fails, the browser draws the page, and whoever runs the server hears of it. */
async function draw({ render, reportError }: Web, url: string, start: Start): Promise<DrawnPage | undefined> {
  try {
    return await render?.(url, start);
  } catch (error) {
    reportError(error);
    return undefined;
  }
}

const Answer = z.record(z.string(), z.unknown());
