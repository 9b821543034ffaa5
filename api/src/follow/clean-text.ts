/** A mail address, a web address, or a number that somebody could ring (also one with the digits apart). */
const REACHES = [/[^\s@<>()]+@[^\s@<>()]+\.[a-z]{2,}/iu, /\b(?:https?:\/\/|www\.)\S+/iu, /(?:\+|\b00)?\(?\d(?:[\s./()-]{0,2}\d){7,}/u];
const ENTITIES: Readonly<Record<string, string>> = { amp: "&", lt: "<", gt: ">", quot: '"', apos: "'", nbsp: " ", euro: "€", eacute: "é", euml: "ë", ouml: "ö", iuml: "ï", ndash: "–", mdash: "—", rsquo: "’", lsquo: "‘" };
/** Below it programs write how to join a meeting on a screen, with numbers and passwords. */
const MEETING = /^\s*(?:[_*~-]{8,}|-::~|.*\b(?:Microsoft Teams|Zoom[- ]meeting|Google Meet)\b)/iu;
const LONGEST_TITLE = 100;
const LONGEST_DESCRIPTION = 300;
/** More is not looked at: the patterns here take time that grows with the square of a text made to be slow. */
const MOST_LETTERS = 4000;

/**
 * What may be shown of a title: without ways to reach somebody, for a calendar is often written for its own people only.
 * Empty when nothing is left.
 */
export function cleanTitle(title: string): string {
  const bare = toPlainText(title).replaceAll(/\([^()]*\)/g, (aside) => (canReach(aside) ? "" : aside));
  const without = REACHES.reduce((text, reach) => text.replaceAll(new RegExp(reach.source, "giu"), ""), bare);
  return shorten(without.replaceAll(/\s+/g, " ").trim().replace(/[\s,;:–-]+$/u, ""), LONGEST_TITLE);
}

/**
 * What may be shown of a description: plain sentences. One with a number, a mail address or a link in it goes as a whole,
 * for most often a name stands beside it; so does the question that it answers ("Vragen? Bel …").
 */
export function cleanDescription(description: string): string {
  const lines = toPlainText(description).split("\n");
  const end = lines.findIndex((line) => MEETING.test(line));
  const sentences = lines.slice(0, end < 0 ? undefined : end).flatMap((line) => line.split(/(?<=[.!])\s+/u));
  return shorten(sentences.filter((sentence) => !canReach(sentence)).join(" ").replaceAll(/\s+/g, " ").trim(), LONGEST_DESCRIPTION);
}

function canReach(text: string): boolean {
  return REACHES.some((reach) => reach.test(text));
}

/** Outlook and Google write HTML, also where plain text belongs. */
function toPlainText(whole: string): string {
  const text = whole.slice(0, MOST_LETTERS);
  if (!/<\/?[a-z][^>]*>|&[a-z#0-9]+;/i.test(text)) return text;
  const bare = text
    .replaceAll(/<(script|style|head|title)\b[^]*?(?:<\/\1\s*>|$)/gi, " ")
    .replaceAll(/<!--[^]*?(?:-->|$)/g, " ")
    .replaceAll(/<(?:br|\/p|\/div|\/li|\/tr|\/h\d)\b[^>]*>/gi, "\n")
    .replaceAll(/<\/?[a-z!][^<>]*>/gi, "");
  return bare.replaceAll(/&(?:#(\d{1,7})|#x([0-9a-f]{1,6})|([a-z]+));/gi, (entity: string, decimal?: string, hex?: string, name?: string) => {
    if (name !== undefined) return ENTITIES[name.toLowerCase()] ?? entity;
    const code = decimal === undefined ? Number.parseInt(hex ?? "", 16) : Number(decimal);
    return code >= 32 && code <= 0x10ffff ? String.fromCodePoint(code) : " ";
  });
}

/** At the end of a sentence where there is one, else of a word. */
function shorten(text: string, most: number): string {
  if (text.length <= most) return text;
  const cut = text.slice(0, most);
  const sentence = /^[^]*[.!?](?=\s)/u.exec(cut)?.[0];
  return sentence !== undefined && sentence.length > most / 2 ? sentence : `${cut.slice(0, Math.max(cut.lastIndexOf(" "), most / 2)).trimEnd()}…`;
}
