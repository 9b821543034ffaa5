import { isLikeAreaCode } from "@schuifaan/shared/domain/like-area-code";

/** What a page may ask by: the parts of its path, its query, and the day it is in Amsterdam, "2026-11-21". */
type PageWish = { readonly match: RegExpMatchArray; readonly query: URLSearchParams; readonly today: string };
/** A public page, and the questions it asks first: their answers travel with the page. */
type WebPage = {
  readonly path: RegExp;
  readonly asks: (wish: PageWish) => readonly string[];
  /** Whether the answers say that there is nothing at this address. */
  readonly isMissing?: (answers: readonly Readonly<Record<string, unknown>>[]) => boolean;
};

// The questions must be the very addresses that web/src/queries asks, or the browser asks once more.
const PAGES: readonly WebPage[] = [
  { path: /^\/$/, asks: ({ query }) => finderQuestions(query) },
  { path: /^\/shell\.html$/, asks: () => [] },
  { path: /^\/agenda$/, asks: ({ query, today }) => agendaQuestions(query, today) },
  { path: /^\/plek\/([^/]+)(?:\/(?:kaartje|klopt-niet|bericht))?$/, asks: ({ match: [, slug = ""] }) => [`/api/v1/places/${slug}`] },
  { path: /^\/plek-erbij$/, asks: () => [] },
  { path: /^\/bewaard$/, asks: () => [] },
  {
    path: /^\/wijk\/([^/]+)$/,
    asks: ({ match: [, code = ""] }) =>
      isLikeAreaCode(code)
        ? [`/api/v1/areas/${code}`, `/api/v1/places?area=${code}&limit=50`, weekQuestion(code)]
        : [`/api/v1/areas?${new URLSearchParams({ q: code, limit: "12" }).toString()}`],
    isMissing: ([answer]) => answer?.["total"] === 0,
  },
  { path: /^\/wijk\/([^/]+)\/poster$/, asks: ({ match: [, code = ""] }) => [`/api/v1/areas/${code}/places`, weekQuestion(code)] },
  { path: /^\/wijken$/, asks: () => [] },
  { path: /^\/over$/, asks: () => [] },
  { path: /^\/toegankelijkheid$/, asks: () => [] },
  { path: /^\/privacy$/, asks: () => ["/api/v1/privacy"] },
];

const weekQuestion = (code: string) => `/api/v1/activities?area=${code}&limit=500`;

const LONGEST_WORDS = 200;

/** Everything, or what was searched for, as a link on a poster or in a message has it; what is chosen further the browser asks. */
function finderQuestions(query: URLSearchParams): string[] {
  const all = "/api/v1/places?facets=yes&limit=50";
  const names = [...query.keys()].filter((name) => name !== "taal");
  const words = (query.get("zoek") ?? "").slice(0, LONGEST_WORDS).trim();
  if (names.length === 0) return [all];
  return names.length === 1 && words !== "" ? [`${all}&${new URLSearchParams({ q: words }).toString()}`] : [];
}

/** Only today, everywhere or in one area, as a link on another page has it; what is chosen further the browser asks. */
function agendaQuestions(query: URLSearchParams, today: string): string[] {
  const ofToday = `/api/v1/activities?from=${today}&to=${today}&limit=100`;
  const names = [...query.keys()].filter((name) => name !== "taal");
  const code = query.get("wijk") ?? "";
  if (names.length === 0) return [ofToday];
  return names.length === 1 && isLikeAreaCode(code) ? [`/api/v1/areas/${code}`, `${ofToday}&area=${code}`] : [];
}

type PageQuestions = { readonly questions: readonly string[]; readonly isMissing: NonNullable<WebPage["isMissing"]> };

/** What the page at this path asks first, or undefined when the web has no such page. */
export function questionsOf(path: string, search: string, today: string): PageQuestions | undefined {
  const page = PAGES.find((known) => known.path.test(path));
  if (page === undefined) return undefined;
  const questions = page.asks({ match: path.match(page.path) ?? [""], query: new URLSearchParams(search), today });
  return { questions, isMissing: page.isMissing ?? (() => false) };
}
