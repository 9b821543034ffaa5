const NOT_ASCII = /[\u0080-\uffff]/g;
const toEscape = (unit: string) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, "0")}`;

/** JSON in ASCII only: one byte a character in memory and on the wire, and the same JSON to every reader. */
export function toAsciiJson(fields: object): string {
  return JSON.stringify(fields).replaceAll(NOT_ASCII, toEscape);
}
