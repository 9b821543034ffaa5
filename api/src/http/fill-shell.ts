/** What a page can start from without asking first; read by web/src/queries/read-start.ts. */
export type Start = {
  readonly tilesUrl: string;
  readonly tilesAttribution: string;
  readonly demo: boolean;
  readonly answers: readonly { readonly url: string; readonly body: object }[];
  /** When the page was made, ISO, whole minutes. */
  readonly madeAt: string;
  /** Where the clock of this server stands still, ISO; absent when it runs. */
  readonly now?: string | undefined;
  /** Where the world finds us, without a slash at the end; absent when nobody told us. */
  readonly publicUrl?: string | undefined;
};

/** A page drawn before any script runs: `html` for inside the root, `head` with its title and more, `lang` of the text. */
export type DrawnPage = { readonly html: string; readonly head: string; readonly lang: string };

/** The page every address starts from, with its start and, when it could be drawn, its content inside. */
export function fillShell(shell: string, start: Start, drawn: DrawnPage | undefined): string {
  // "<" is escaped, so that no text of a place can end the script element.
  const json = JSON.stringify(start).replaceAll("<", String.raw`\u003c`);
  const started = shell.replace(/(<script[^>]*id="start"[^>]*>)[^<]*/, (_, tag: string) => tag + json);
  if (drawn === undefined) return started;
  return putHead(started, drawn.head)
    .replace(/<html lang="[^"]*"/, () => `<html lang="${drawn.lang}"`)
    .replace('<div id="root"></div>', () => `<div id="root">${drawn.html}</div>`);
}

/** What the page says of itself takes the place of what the shell says of all pages. */
function putHead(shell: string, head: string): string {
  if (head === "") return shell;
  const own = new Set(Array.from(head.matchAll(/<meta name="([^"]+)"/g), ([, name]) => name));
  return shell
    .replaceAll(/\s*<meta name="([^"]+)"[^>]*>/g, (tag, name: string) => (own.has(name) ? "" : tag))
    .replace(/<title>[^<]*<\/title>/, () => head);
}
