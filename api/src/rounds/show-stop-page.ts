import { escapeHtml } from "../mail/escape-html.ts";
import type { MailLanguage } from "../mail/write-mail.ts";
import { stopText } from "../text/stop-text.ts";

export type StopPage =
  | { readonly kind: "ask" | "stopped" | "asked"; readonly language: MailLanguage; readonly placeName: string }
  | { readonly kind: "ended" };

const LOOK = [
  "body{margin:0;background:#fbf8f2;color:#1b2927;font:1.125rem/1.5 system-ui,sans-serif}main{max-width:34rem;margin:0 auto;padding:1.5rem}h1{font-size:1.75rem;line-height:1.25}",
  "button,a.button{font:inherit;font-weight:700;display:block;width:100%;box-sizing:border-box;text-align:center;text-decoration:none;padding:1rem;border:2px solid #0b5d52;border-radius:1.25rem;background:#0b5d52;color:#fff;cursor:pointer}",
  "button:focus-visible,a:focus-visible{outline:3px solid #1d4ed8;outline-offset:3px}",
].join("");

/** A page that works without any script: it is opened from a mail program, and says one thing. */
export function showStopPage(page: StopPage): string {
  const language = page.kind === "ended" ? "nl" : page.language;
  const { title, body } = contentOf(page);
  return [
    `<!doctype html><html lang="${language}"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width,initial-scale=1">`,
    `<title>${escapeHtml(title)}</title><style>${LOOK}</style></head><body><main><h1>${escapeHtml(title)}</h1>${body}</main></body></html>`,
  ].join("");
}

function contentOf(page: StopPage): { title: string; body: string } {
  if (page.kind === "ended") {
    const { ended, endedMore, newLink } = stopText.nl;
    return { title: ended, body: `${say(endedMore)}<a class="button" href="/bijhouden">${escapeHtml(newLink)}</a>` };
  }
  const text = stopText[page.language];
  if (page.kind === "asked") return { title: text.asked, body: say(text.askedMore) };
  return page.kind === "ask"
    ? { title: text.title, body: say(text.ask(page.placeName)) + button("stop", text.stop) }
    : { title: text.stopped, body: say(text.stoppedMore(page.placeName)) + button("again", text.again) };
}

function say(sentence: string): string {
  return `<p>${escapeHtml(sentence)}</p>`;
}

function button(answer: "stop" | "again", label: string): string {
  return `<form method="post"><button name="answer" value="${answer}">${escapeHtml(label)}</button></form>`;
}
