import type { Address } from "./place.ts";

// SA, SD and SS are never given out; the first digit is never 0.
const POSTCODE = /(?<![\d/-])([1-9]\d{3})\s?((?!SA|SD|SS)[A-Z]{2})(?![A-Za-z])/;
const LOOSE_POSTCODE = /^\s*([1-9]\d{3})\s?([a-zA-Z]{2})\s*$/;
const COUNTRY = /^(the )?(nederland|netherlands|nl|holland)\.?$/i;
// A number with what may hang on it: 7, 15A, 48a, 168H, 89/90, 12-14, 3 hs, 5-bis, 10 II.
const STREET_AND_NUMBER = /^(?<street>.*\p{L}.*?)[\s,]+(?<houseNumber>\d{1,5}(?:\s?[/-]\s?\d{1,5})?(?:[\s-]?(?:hs|bis|[a-zA-Z]{1,2}|I{1,3}|IV))?(?:[-/]\d{1,4})?)$/u;
const STREET_ENDING = /(straat|str\.?|weg|laan|plein|kade|dijk|gracht|singel|steeg|hof|pad|plantsoen|markt|dreef|park|drift|kerf|dam|ring|boulevard|allee|baan|veld|slag|oord|werf|haven|wal|kanje)$/i;

/** "Afrikaanderplein 7, Rotterdam, 3072EA, The Netherlands" in its parts, in whatever order they stand. */
export function readAddress(text: string): Address {
  const postcode = POSTCODE.exec(text);
  const parts = (postcode === null ? text : text.replace(POSTCODE, ","))
    .split(/[,;\n]|\s-\s/)
    .map((part) => part.trim())
    .filter((part) => part !== "" && !COUNTRY.test(part));
  const [first, ...others] = parts;
  const street = first === undefined ? {} : readStreet(first);
  const woonplaats = others.find((part) => !/\d/.test(part));
  return {
    ...street,
    ...(postcode !== null && { postcode: `${postcode[1]}${postcode[2]}` }),
    ...(woonplaats !== undefined && { woonplaats }),
  };
}

/** "Kleine Drift 71" is a street with a number, "Geuzenweg" only a street. */
export function readStreet(text: string): Address {
  const { street, houseNumber } = STREET_AND_NUMBER.exec(text.trim())?.groups ?? {};
  return street === undefined || houseNumber === undefined ? { street: text.trim() } : { street: street.trim(), houseNumber: houseNumber.replaceAll(/\s+/g, "") };
}

/** "3072 ea" to "3072EA"; undefined when it is none. */
export function readPostcode(text: string): string | undefined {
  const [, digits, letters] = LOOSE_POSTCODE.exec(text) ?? [];
  return digits === undefined || letters === undefined ? undefined : `${digits}${letters.toUpperCase()}`;
}

/** Whether a text in a column without a telling name is an address: it holds a postcode, a house number, or ends as streets do. */
export function looksLikeAddress(text: string): boolean {
  if (text.length > 120) return false;
  const { street = "", houseNumber } = readAddress(text);
  if (street.split(/\s+/).length > 6) return false;
  return POSTCODE.test(text) || houseNumber !== undefined || STREET_ENDING.test(street);
}
