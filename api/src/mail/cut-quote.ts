// How mail programs begin what they repeat of the mail that is answered, in the languages of our makers.
const STARTS = [
  /^[ \t]*-{2,}\s*(oorspronkelijk bericht|original message|ursprüngliche nachricht|message d'origine|doorgestuurd bericht|forwarded message)/im,
  /^(op|on|am|le|w dniu)\s[^\n]{3,120}(\n[^\n]{0,120}){0,2}(schreef|wrote|schrieb|a écrit|napisał\(a\)|yazdı|geschreven)\b[^\n]{0,120}(\n[^\n]{0,80})?:[ \t]*$/im,
  /^_{10,}[ \t]*$/m,
  /^[ \t*]*(van|from|von|de)\s*:[^\n]*\n[ \t*]*(verzonden|sent|gesendet|envoyé|datum|date|aan|to)\s*:/im,
  /^>[^\n]*(\n(>[^\n]*|[ \t]*))*$(?![\s\S]*^[^>\s])/m,
];

const MOST_CHARACTERS = 2000;
/** More than anybody types; what follows is not even looked at. */
const MOST_LOOKED_AT = 50_000;

/** What somebody wrote themselves in an answer: without the mail that it answers, and not longer than can be read at a glance. */
export function cutQuote(text: string): string {
  const whole = text.slice(0, MOST_LOOKED_AT).replaceAll("\r\n", "\n");
  const starts = STARTS.map((start) => whole.search(start)).filter((at) => at >= 0);
  const own = whole.slice(0, Math.min(whole.length, ...starts)).trim();
  // Who writes below the quote, or in between, wrote all of it.
  const kept = own === "" ? whole.trim() : own;
  return kept.length > MOST_CHARACTERS ? `${kept.slice(0, MOST_CHARACTERS).trimEnd()} …` : kept;
}
