import type { Context, Hono } from "hono";

import { addressOf } from "../http/address-of.ts";
import { devMailText as text } from "../text/dev-mail-text.ts";
import { escapeHtml } from "./escape-html.ts";
import type { OutboxMail } from "./read-outbox.ts";

const HEADERS = {
  "Content-Type": "text/html; charset=utf-8",
  "Cache-Control": "no-store",
  "Referrer-Policy": "no-referrer",
  "X-Robots-Tag": "noindex",
  "X-Content-Type-Options": "nosniff",
  // A mail is shown in a frame of its own, where nothing runs and nothing is fetched.
  "Content-Security-Policy": "default-src 'none'; style-src 'unsafe-inline'; frame-src 'self'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'",
};

/** Shows the mails in the folder, to who sits at this machine only: they hold links that open listings. */
export function devMailRoutes(app: Hono, outbox: string): void {
  app.get("/dev/mail", async (c, next) => {
    if (!isFromHere(c)) return next();
    // What reads mails is fetched where somebody looks at them.
    const { readOutbox } = await import("./read-outbox.ts");
    return new Response(showPage(await readOutbox(outbox)), { headers: HEADERS });
  });
}

/**
 * The connection itself must come from this machine, and not through a proxy on it: that would be anybody. The name in the
 * address must be this machine's too, or a website elsewhere could have its own name point here.
 */
function isFromHere(c: Context): boolean {
  const isLoopback = /^(::ffff:)?127\.|^::1$/.test(addressOf(c));
  const isProxied = ["forwarded", "x-forwarded-for", "x-forwarded-host", "x-real-ip", "via"].some((name) => c.req.header(name) !== undefined);
  const isLocalName = /^(localhost|127\.0\.0\.1|\[::1\])(:\d+)?$/.test(c.req.header("host") ?? "");
  return isLoopback && isLocalName && !isProxied;
}

function showPage(mails: readonly OutboxMail[]): string {
  const list = mails.length === 0 ? `<p>${text.empty}</p>` : mails.map(showMail).join("");
  return [
    `<!doctype html><html lang="nl"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width,initial-scale=1"><title>${text.title}</title>`,
    "<style>body{font-family:sans-serif;line-height:1.5;max-width:60rem;margin:0 auto;padding:1rem}article{border-top:2px solid;padding:1rem 0}",
    "pre{white-space:pre-wrap;background:#f3eee4;padding:1rem}iframe{width:100%;height:40rem;border:1px solid}li,dd{overflow-wrap:anywhere}</style></head>",
    `<body><main><h1>${text.title}</h1><p>${text.why}</p>${list}</main></body></html>`,
  ].join("");
}

function showMail({ id, at, to, subject, text: body, html, links }: OutboxMail): string {
  const show = escapeHtml;
  return [
    `<article id="${show(id)}"><h2>${show(subject)}</h2><dl><dt>${text.to}</dt><dd>${show(to)}</dd><dt>${text.at}</dt><dd>${show(at)}</dd></dl>`,
    `<h3>${text.links}</h3><ul>${links.map((link) => `<li><a href="${show(link)}">${show(link)}</a></li>`).join("")}</ul>`,
    `<details open><summary>${text.asText}</summary><pre>${show(body)}</pre></details>`,
    `<details><summary>${text.asHtml}</summary><iframe sandbox="" title="${show(subject)}" srcdoc="${show(html)}"></iframe></details></article>`,
  ].join("");
}
