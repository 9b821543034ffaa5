export type SearchFields = Record<string, string>;

/** Flat text in, flat text out: no JSON in an address that people read, print and type over. */
export function parseSearchText(text: string): SearchFields {
  return Object.fromEntries(new URLSearchParams(text));
}

/** "?kaart=4.43,51.9,4.47,51.92&soort=eten", or nothing at all when there is nothing to say. */
export function writeSearchText(fields: Record<string, unknown>): string {
  const pairs = Object.entries(fields).filter((field): field is [string, string] => typeof field[1] === "string");
  const text = new URLSearchParams(pairs).toString().replaceAll("%2C", ",");
  return text === "" ? "" : `?${text}`;
}
