import { mailFrameText } from "../text/mail-frame-text.ts";
import { escapeHtml } from "./escape-html.ts";
import { withoutLinks } from "./link-to.ts";

export type MailLanguage = "nl" | "en";

export type MailFact = { readonly label: string; readonly value: string };
/** `address` is a whole https address, or what `linkTo` makes. */
export type MailChoice = { readonly label: string; readonly hint?: string; readonly address: string; readonly isMain?: boolean };
type MailLink = { readonly label: string; readonly address: string };

export type MailContent = {
  readonly language: MailLanguage;
  /** The one heading. */
  readonly title: string;
  readonly paragraphs: readonly string[];
  /** A small table: what the listing says, or what was and what is. */
  readonly facts?: readonly MailFact[];
  /** Big links, each on a line of its own. */
  readonly choices?: readonly MailChoice[];
  /** What is asked besides, under a small heading of its own. */
  readonly more?: { readonly title: string; readonly choices: readonly MailChoice[] } | undefined;
  /** After the choices. */
  readonly closing?: readonly string[];
  /** Small links at the end, such as stopping. */
  readonly links?: readonly MailLink[];
};

/**
 * The frame of every mail: plain text that is whole by itself, and HTML without pictures, scripts or fonts from elsewhere,
 * with a language, one heading and real links. Everything but the addresses may come from people: it is escaped, and cannot
 * ask for a link.
 */
export function writeMail(content: MailContent): { text: string; html: string } {
  return { text: writeText(content), html: writeHtml(content) };
}

function writeText({ language, title, paragraphs, facts = [], choices = [], more, closing = [], links = [] }: MailContent): string {
  const { brand } = mailFrameText[language];
  const parts = [
    ...[title, ...paragraphs, facts.map(writeFact).join("\n")].map(withoutLinks),
    ...choices.map(writePlainChoice),
    ...(more === undefined ? [] : [withoutLinks(more.title), ...more.choices.map(writePlainChoice)]),
    ...closing.map(withoutLinks),
    ["-- ", brand, ...links.map(({ label, address }) => `${withoutLinks(label)}: ${address}`)].join("\n"),
  ];
  return `${parts.filter((part) => part !== "").join("\n\n")}\n`;
}

/** What takes more lines begins on a new one. */
function writeFact({ label, value }: MailFact): string {
  return `${label}:${value.includes("\n") ? "\n" : " "}${value}`;
}

function writePlainChoice({ label, hint, address }: MailChoice): string {
  return `→ ${withoutLinks(hint === undefined ? label : `${label} (${hint})`)}\n${address}`;
}

const INK = "color:#1b2927";
const SOFT = "color:#4c5a57;font-size:16px";
const BUTTON = "display:block;margin:0 0 12px;padding:16px 20px;border-radius:16px;border:2px solid #0b5d52;text-decoration:none";
const LOOK_OF_CHOICE = { main: `${BUTTON};background:#0b5d52;color:#ffffff`, other: `${BUTTON};background:#ffffff;${INK}` };

function writeHtml({ language, title, paragraphs, facts = [], choices = [], more, closing = [], links = [] }: MailContent): string {
  const { brand } = mailFrameText[language];
  return [
    `<!doctype html><html lang="${language}"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width,initial-scale=1">`,
    `<meta name="color-scheme" content="light"><title>${show(title)}</title></head>`,
    `<body style="margin:0;padding:0;background:#fbf8f2;${INK};font-family:Verdana,Arial,sans-serif;font-size:18px;line-height:1.5">`,
    `<main style="max-width:560px;margin:0 auto;padding:24px 20px">`,
    `<h1 style="font-size:26px;line-height:1.25;margin:0 0 16px">${show(title)}</h1>`,
    ...paragraphs.map((paragraph) => `<p style="margin:0 0 16px">${show(paragraph)}</p>`),
    writeFacts(facts),
    ...choices.map(writeChoice),
    ...(more === undefined ? [] : [`<h2 style="font-size:20px;line-height:1.25;margin:24px 0 12px">${show(more.title)}</h2>`, ...more.choices.map(writeChoice)]),
    ...closing.map((paragraph) => `<p style="margin:16px 0 0;${SOFT}">${show(paragraph)}</p>`),
    `<p style="margin:32px 0 0;padding-top:16px;border-top:1px solid #8b8375;${SOFT}">${show(brand)}</p>`,
    ...links.map(({ label, address }) => `<p style="margin:8px 0 0"><a style="${SOFT}" href="${escapeHtml(address)}">${show(label)}</a></p>`),
    `</main></body></html>`,
  ].join("\n");
}

function writeFacts(facts: readonly MailFact[]): string {
  if (facts.length === 0) return "";
  const rows = facts.map(
    ({ label, value }) =>
      `<tr><th scope="row" style="text-align:left;vertical-align:top;font-weight:normal;padding:4px 16px 4px 0;${SOFT}">${show(label)}</th>` +
      `<td style="vertical-align:top;padding:4px 0">${show(value)}</td></tr>`,
  );
  const look = "width:100%;margin:0 0 24px;padding:12px 16px;background:#ffffff;border:1px solid #8b8375;border-radius:14px";
  return `<table style="${look}"><tbody>${rows.join("")}</tbody></table>`;
}

function writeChoice({ label, hint, address, isMain = false }: MailChoice): string {
  const more = hint === undefined ? "" : `<br><span style="font-size:16px">${show(hint)}</span>`;
  return `<a style="${LOOK_OF_CHOICE[isMain ? "main" : "other"]}" href="${escapeHtml(address)}"><b>${show(label)}</b>${more}</a>`;
}

function show(words: string): string {
  return escapeHtml(withoutLinks(words)).replaceAll("\n", "<br>");
}
