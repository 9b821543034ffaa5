import type { Context, Hono } from "hono";

import { type Answers, toAddress } from "../http/answers.ts";
import { toEtag } from "../http/etag.ts";
import { Refusal } from "../http/problems.ts";
import type { ReadyAnswer } from "../http/ready-answer.ts";
import { respond } from "../http/serve-endpoint.ts";
import type { PublishedIndex } from "../published/published-index.ts";
import { problemText } from "../text/problem-text.ts";
import { PAGES_PER_SITEMAP, pathsToFind, writeSitemap, writeSitemapIndex } from "./write-sitemap.ts";

/** Tells search engines what they may read and where everything is. */
export function crawlerRoutes(app: Hono, answers: Answers, index: () => PublishedIndex, publicUrl: string): void {
  const send = async (c: Context, contentType: string, write: () => string) => {
    const url = toAddress(c.req.url);
    const known = answers.find(url);
    if (known !== undefined) return await respond(c, known);
    const answer: ReadyAnswer = {
      contentType,
      cacheControl: "no-cache",
      etag: toEtag(answers.version, url),
      headers: { "X-Content-Type-Options": "nosniff" },
      bodies: { identity: write() },
      asked: 0,
    };
    answers.keep(url, answer);
    return await respond(c, answer);
  };
  const findPaths = () => pathsToFind(index().finder, index().areas.areas);

  // Nothing is kept from them: who draws our pages asks the api too. What must not be listed says so itself.
  const robots = `User-agent: *\nAllow: /\nSitemap: ${publicUrl}/sitemap.xml\n`;
  app.get("/robots.txt", (c) => send(c, "text/plain; charset=utf-8", () => robots));
  app.get("/sitemap.xml", (c) =>
    send(c, XML, () => writeSitemapIndex(Math.ceil(findPaths().length / PAGES_PER_SITEMAP), publicUrl)),
  );
  app.get("/:file{sitemap-[0-9]{1,3}\\.xml}", (c) => {
    const number = Number(/\d+/.exec(c.req.path)?.[0]);
    const paths = findPaths().slice((number - 1) * PAGES_PER_SITEMAP, number * PAGES_PER_SITEMAP);
    if (number < 1 || paths.length === 0) throw new Refusal("not-found", problemText.noSuchPath(c.req.path));
    return send(c, XML, () => writeSitemap(paths, publicUrl));
  });
}

const XML = "application/xml; charset=utf-8";
