import type { Address } from "./place.ts";
import { looksLikeAddress, readAddress } from "./read-address.ts";

const SMALL_POSTCODE = /(?<![\d/-])([1-9]\d{3}) ?([a-z]{2})(?=$|[\s,;])/gi;
/** Where a street has a year for a name: "Plein 1944 in Nijmegen". */
const SMALL_WORD = /^(in|op|de|en|is|bij|te)$/i;
/** Behind it stands a town: "3027 AB Rotterdam". */
const POSTCODE_FIRST = /^[1-9]\d{3} ?[A-Z]{2}(?![A-Za-z])/;
const FOUR_DIGITS = /^[1-9]\d{3}$/;

/** Where something is, in somebody's own words: an address as far as it is one, else a hint, "achter de Lidl". */
export function readWhere(text: string): Address {
  const where = text.trim().replaceAll(SMALL_POSTCODE, (whole, digits: string, letters: string) => (SMALL_WORD.test(letters) ? whole : `${digits} ${letters.toUpperCase()}`));
  if (where === "") return {};
  if (FOUR_DIGITS.test(where)) return { postcode: where };
  if (!looksLikeAddress(where)) return { hint: where };
  const { street, ...rest } = readAddress(where);
  const isTown = POSTCODE_FIRST.test(where) && rest.houseNumber === undefined && rest.woonplaats === undefined;
  return { ...(street !== undefined && { [isTown ? "woonplaats" : "street"]: street }), ...rest };
}
