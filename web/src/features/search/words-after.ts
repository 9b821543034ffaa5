import type { Suggestion } from "@schuifaan/shared/contract/suggestions";

/**
 * What is left in the box, and so in the address, after a choice: of an address the street, never the house; of all
 * else nothing, for it leads to a page or a filter of its own.
 */
export function wordsAfter(suggestion: Suggestion): string | undefined {
  if (suggestion.kind !== "address") return undefined;
  const street = suggestion.name.replace(/\s\d.*$/, "");
  return suggestion.detail === undefined ? street : `${street} ${suggestion.detail}`;
}
