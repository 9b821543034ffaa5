/** GM0599, WK059903, BU05990324, BU0363AA01, rtm-spangen. */
const LIKE_A_CODE = /^(?:GM\d{4}|WK\d{4}[0-9A-Z]{2}|BU\d{4}[0-9A-Z]{2}\d{2}|[a-z0-9]+(?:-[a-z0-9]+)+)$/;

/** Whether a text from an address can be the code of an area at all; else it is a name. Without the schema library. */
export function isLikeAreaCode(text: string): boolean {
  return LIKE_A_CODE.test(text);
}
