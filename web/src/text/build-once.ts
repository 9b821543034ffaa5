/** For Intl's formatters: building one takes as long as drawing a whole card, so each is built once a language. */
export function buildOnce<Formatter>(build: (locale: string) => Formatter): (locale: string) => Formatter {
  const built = new Map<string, Formatter>();
  return (locale) => {
    const formatter = built.get(locale) ?? build(locale);
    built.set(locale, formatter);
    return formatter;
  };
}
