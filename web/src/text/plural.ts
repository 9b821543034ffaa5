type Forms = { one: string; other: string };

/** Picks the form for a count by the rules of the language; `#` becomes the number, written its way. */
export function pluralsOf(locale: string): (count: number, forms: Forms) => string {
  const rules = new Intl.PluralRules(locale);
  const number = new Intl.NumberFormat(locale);
  return (count, { one, other }) => (rules.select(count) === "one" ? one : other).replace("#", number.format(count));
}
