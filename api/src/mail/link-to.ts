/** Where a link of this maker will stand once the mail is sent: `linkTo("m1", "/klopt")` opens /bijhouden/<token>/klopt. */
export function linkTo(makerId: string, path: "" | `/${string}`): string {
  return `{{link:${makerId}:${path}}}`;
}

/** Every placeholder in a text; the groups are the maker and the path. */
export const LINK = /\{\{link:([^:{}]+):([^{}]*)\}\}/g;

/**
 * Words that somebody typed may not ask for a link: it would hand them the listing of somebody else. Only an address of
 * the program itself may.
 */
export function withoutLinks(words: string): string {
  return words.replaceAll(/\{(?=\{)/g, "{ ");
}
