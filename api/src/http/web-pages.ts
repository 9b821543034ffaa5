/** A public page, and the questions it asks first: their answers travel with the page. */
type WebPage = { readonly path: RegExp; readonly asks: (match: RegExpMatchArray) => readonly string[] };

// The questions must be the very addresses that web/src/queries asks, or the browser asks once more.
const PAGES: readonly WebPage[] = [
  { path: /^\/$/, asks: () => ["/api/v1/places?facets=yes&limit=50"] },
  { path: /^\/plek\/([^/]+)(?:\/kaartje)?$/, asks: ([, slug = ""]) => [`/api/v1/places/${slug}`] },
  { path: /^\/bewaard$/, asks: () => [] },
  { path: /^\/wijk\/([^/]+)$/, asks: ([, code = ""]) => [`/api/v1/areas/${code}`, `/api/v1/places?area=${code}&limit=50`] },
  { path: /^\/wijken$/, asks: () => [] },
  { path: /^\/over$/, asks: () => [] },
  { path: /^\/toegankelijkheid$/, asks: () => [] },
];

/** What the page at this path asks first, or undefined when the web has no such page. */
export function questionsOf(path: string): readonly string[] | undefined {
  const page = PAGES.find((known) => known.path.test(path));
  return page?.asks(path.match(page.path) ?? [""]);
}
