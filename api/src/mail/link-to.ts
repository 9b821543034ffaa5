/** Where a link of this maker will stand once the mail is sent: `linkTo("m1", "/klopt")` opens /bijhouden/<token>/klopt. */
export function linkTo(makerId: string, path: "" | `/${string}`): string {
  return `{{link:${makerId}:${path}}}`;
}

/** Where this maker answers a message once the mail is sent: /antwoord/<token>. */
export function answerTo(makerId: string, messageId: string): string {
  return `{{answer:${makerId}:${messageId}}}`;
}

/** Every placeholder in a text; the groups are what it opens, the maker, and the path or the message. */
export const LINK = /\{\{(link|answer):([^:{}]+):([^{}]*)\}\}/g;

/**
 * Words that somebody typed may not ask for a link: it would hand them the listing of somebody else. Only an address of
 * the program itself may.
 */
export function withoutLinks(words: string): string {
  return words.replaceAll(/\{(?=\{)/g, "{ ");
}
