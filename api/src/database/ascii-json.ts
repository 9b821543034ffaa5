const NOT_ASCII = /[\u0080-\uffff]/g;
const toEscape = (unit: string) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, "0")}`;

/** JSON of one byte a character, in memory and on the wire, that can be pasted into an answer unread. */
export function toAsciiJson(fields: object): string {
  const json = JSON.stringify(fields);
  const ascii = json.replaceAll(NOT_ASCII, toEscape);
  // V8 keeps what was made from a wide string wide, and then whatever it is joined with: through bytes it narrows.
  return ascii.length === json.length ? ascii : Buffer.from(ascii, "latin1").toString("latin1");
}
