import type { BrowserContext } from "@playwright/test";

const OURS = /^(http:\/\/127\.0\.0\.1:\d+\/|data:|blob:)/;
export const TILES = "https://service.pdok.nl/";

/** Everything a browser complains about, and every request that goes where none should go, as sentences. */
export type Noise = {
  readonly heard: readonly string[];
  /** From here on this is what the test asks for, such as the refusals of a server it killed. */
  allow(pattern: RegExp): void;
  listenTo(context: BrowserContext): void;
};

export function createNoise(): Noise {
  const heard: string[] = [];
  const allowed: RegExp[] = [];
  const hear = (sentence: string) => {
    if (!allowed.some((pattern) => pattern.test(sentence))) heard.push(sentence);
  };
  return {
    heard,
    allow: (pattern) => void allowed.push(pattern),
    listenTo: (context) => {
      context.on("console", (message) => {
        if (message.type() === "error" || message.type() === "warning") hear(`console: ${message.text()} ${message.location().url}`);
      });
      context.on("weberror", (failure) => hear(`error on the page: ${failure.error().stack ?? failure.error().message}`));
      context.on("request", (request) => {
        if (!OURS.test(request.url()) && !request.url().startsWith(TILES)) hear(`request to elsewhere: ${request.url()}`);
      });
      context.on("requestfailed", (request) => {
        const reason = request.failure()?.errorText ?? "";
        // The page takes back a question when the next one makes it meaningless, and the browser when it leaves a page.
        if (reason !== "net::ERR_ABORTED") hear(`failed request: ${reason} ${request.url()}`);
      });
    },
  };
}
