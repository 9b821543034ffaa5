// Pages behind a link from a mail or behind a sign-in: what they show is for one person, and the address itself may be
// the key. Every page under these is private; what they say comes from the API, never with the page.
const PRIVATE_PAGE = /^\/(bijhouden|antwoord|melding|redactie|inloggen)(\/|$)/;

export function isPrivatePage(path: string): boolean {
  return PRIVATE_PAGE.test(path);
}

/** Kept by nobody, found by no search engine, and told to no other website; instead of what all pages have. */
export const PRIVATE_HEADERS: Readonly<Record<string, string>> = {
  "Cache-Control": "no-store",
  "X-Robots-Tag": "noindex, nofollow",
  "Referrer-Policy": "no-referrer",
};
