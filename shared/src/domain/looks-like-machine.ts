/** What a form tells about how it was filled in, beside what it asks. */
type Filled = {
  /** Of a field that no person sees or hears. */
  readonly website?: string | undefined;
  /** How long the form was open. */
  readonly tookInMs?: number | undefined;
  readonly texts: readonly (string | undefined)[];
};

/** Nobody reads and presses a button quicker. */
const LEAST_IN_MS = 800;
/** Somebody may name a website; who names two in a few sentences is selling something. */
const MOST_LINKS = 1;
const LINK = /(?:https?:\/\/(?:www\.)?|www\.|\[url|<a\s)/gi;

/** Whether it was rather a machine: then a person looks at it first. People may be taken for one, so nothing is ever refused by it. */
export function looksLikeMachine({ website, tookInMs, texts }: Filled): boolean {
  return (website ?? "") !== "" || tookInMs === undefined || tookInMs < LEAST_IN_MS || holdsManyLinks(texts);
}

/** More links than somebody needs who tells or asks something. */
export function holdsManyLinks(texts: Filled["texts"]): boolean {
  return texts.reduce((count, text = "") => count + (text.match(LINK)?.length ?? 0), 0) > MOST_LINKS;
}
