import type { Messages } from "../text/nl.ts";

/** CBS gives codes of its own to gemeenten, wijken and buurten; what has another code was drawn by somebody else. */
const CBS_CODE = /^(GM|WK|BU)/;

/** Whose borders these are, for the corner of the map: official ones may only be shown with their maker's name. */
export function creditOf({ code, indicative }: { code: string; indicative: boolean }, { map }: Messages): { attribution?: string } {
  return CBS_CODE.test(code) && !indicative ? { attribution: map.borders } : {};
}
