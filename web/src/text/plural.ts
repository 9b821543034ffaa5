import { buildOnce } from "./build-once.ts";

type Forms = { one: string; other: string };

const rules = buildOnce((locale) => new Intl.PluralRules(locale));
const numbers = buildOnce((locale) => new Intl.NumberFormat(locale));
/** Below a thousand there is nothing to write in a language's own way, and the first formatter costs 60 ms on a slow phone. */
const write = (count: number, locale: string) => (count < 1000 ? String(count) : numbers(locale).format(count));

/** Picks the form for a count by the rules of the language; `#` becomes the number, written its way. */
export function pluralsOf(locale: string): (count: number, forms: Forms) => string {
  // Each catalogue asks for this while the page loads: nothing may be built before something is counted.
  return (count, { one, other }) => (rules(locale).select(count) === "one" ? one : other).replace("#", write(count, locale));
}
